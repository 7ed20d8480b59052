import type { Pen } from '../scene/marks.ts';
import { sweepOf } from '../scene/pointsPen.ts';

/** At most two decimals, and never "-0": the same picture gives the same text everywhere. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100 + 0);

/** A pen that writes the `d` of an SVG path. */
export class SvgPen implements Pen {
  private readonly parts: string[] = [];

  /** What has been drawn so far; empty when nothing has. */
  get d(): string {
    return this.parts.join('');
  }

  moveTo(x: number, y: number): void {
    this.parts.push(`M${rounded(x)} ${rounded(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.parts.push(`${this.parts.length === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.parts.push(`Q${rounded(cx)} ${rounded(cy)} ${rounded(x)} ${rounded(y)}`);
  }

  arc(x: number, y: number, r: number, from: number, to: number, anticlockwise = false): void {
    const sweep = sweepOf(from, to, anticlockwise);
    this.lineTo(x + r * Math.cos(from), y + r * Math.sin(from));
    // SVG draws no arc whose ends meet, so a turn is written in parts.
    const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (0.9 * Math.PI)));
    for (let piece = 1; piece <= pieces; piece++) {
      const angle = from + (sweep * piece) / pieces;
      const end = `${rounded(x + r * Math.cos(angle))} ${rounded(y + r * Math.sin(angle))}`;
      this.parts.push(`A${rounded(r)} ${rounded(r)} 0 0 ${sweep > 0 ? '1' : '0'} ${end}`);
    }
  }

  closePath(): void {
    this.parts.push('Z');
  }
}
