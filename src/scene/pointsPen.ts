import type { Pen } from './marks.ts';

/** A pen that collects the corners of what is drawn, with curves as many short straight pieces. */
export class PointsPen implements Pen {
  readonly paths: [x: number, y: number][][] = [];
  private readonly stepsPerTurn: number;

  constructor(stepsPerTurn = 48) {
    this.stepsPerTurn = stepsPerTurn;
  }

  moveTo(x: number, y: number): void {
    this.paths.push([[x, y]]);
  }

  lineTo(x: number, y: number): void {
    const path = this.paths.at(-1);
    if (path === undefined) this.moveTo(x, y);
    else path.push([x, y]);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    const [x0, y0] = this.paths.at(-1)?.at(-1) ?? [cx, cy];
    for (let step = 1; step <= 12; step++) {
      const t = step / 12;
      const u = 1 - t;
      this.lineTo(u * u * x0 + 2 * u * t * cx + t * t * x, u * u * y0 + 2 * u * t * cy + t * t * y);
    }
  }

  arc(x: number, y: number, r: number, from: number, to: number, anticlockwise = false): void {
    const sweep = sweepOf(from, to, anticlockwise);
    const steps = Math.max(2, Math.ceil((Math.abs(sweep) / (2 * Math.PI)) * this.stepsPerTurn));
    for (let step = 0; step <= steps; step++) {
      const angle = from + (sweep * step) / steps;
      this.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
    }
  }

  closePath(): void {
    const path = this.paths.at(-1);
    const first = path?.[0];
    if (path !== undefined && first !== undefined) path.push([first[0], first[1]]);
  }
}

/** The angle an arc runs through, by the rule of the canvas: never more than a full turn, in the direction asked for. */
export function sweepOf(from: number, to: number, anticlockwise: boolean): number {
  const turn = 2 * Math.PI;
  const difference = to - from;
  if (anticlockwise ? difference <= -turn : difference >= turn) return anticlockwise ? -turn : turn;
  const rest = ((difference % turn) + turn) % turn;
  return anticlockwise ? (rest === 0 ? 0 : rest - turn) : rest;
}
