/** A box on the screen: left, top, width and height in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The room a shape takes: what lies both in its circle and in its box. */
export interface Footprint {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly left: number;
  readonly up: number;
  readonly right: number;
  readonly down: number;
}

const cell = 40;
const none: readonly never[] = [];

/**
 * What lies in the way of names, sorted into squares so that a question about a box looks only at what is near it.
 *
 * Shapes and names block a place. Lines only make it dearer.
 */
export class LabelField {
  private readonly left: number;
  private readonly top: number;
  private readonly columns: number;
  private readonly rows: number;
  /** Most squares stay empty, and have no list. */
  private readonly shapes: (Footprint[] | undefined)[];
  /** x, y, w, h of boxes; x, y, weight of costs. */
  private readonly boxes: (number[] | undefined)[];
  private readonly costs: (number[] | undefined)[];

  constructor(area: Box) {
    this.left = area.x;
    this.top = area.y;
    this.columns = Math.max(1, Math.ceil(area.w / cell));
    this.rows = Math.max(1, Math.ceil(area.h / cell));
    const length = this.columns * this.rows;
    this.shapes = Array.from({ length });
    this.boxes = Array.from({ length });
    this.costs = Array.from({ length });
  }

  addShape(shape: Footprint): void {
    const { x, y, left, up, right, down } = shape;
    this.eachCell(x - left, y - up, x + right, y + down, (index) => (this.shapes[index] ??= []).push(shape));
  }

  addBox({ x, y, w, h }: Box): void {
    this.eachCell(x, y, x + w, y + h, (index) => (this.boxes[index] ??= []).push(x, y, w, h));
  }

  addCost(x: number, y: number, weight: number): void {
    const column = Math.floor((x - this.left) / cell);
    const row = Math.floor((y - this.top) / cell);
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return;
    (this.costs[row * this.columns + column] ??= []).push(x, y, weight);
  }

  /** Whether no shape and no name touches a box. */
  isFree({ x, y, w, h }: Box): boolean {
    return !this.someCell(
      x,
      y,
      x + w,
      y + h,
      (index) => this.touchesShape(index, x, y, w, h) || this.touchesBox(index, x, y, w, h),
    );
  }

  /** Whether a box stands as near to a shape as it does to its own, whose centre is given. */
  isBesideOther({ x, y, w, h }: Box, ownX: number, ownY: number): boolean {
    const near = 4;
    return this.someCell(x - near, y - near, x + w + near, y + h + near, (index) =>
      this.touchesShape(index, x - near, y - near, w + 2 * near, h + 2 * near, ownX, ownY),
    );
  }

  /** What the lines under a box cost in all. */
  costOf({ x, y, w, h }: Box): number {
    let sum = 0;
    this.eachCell(x, y, x + w, y + h, (index) => {
      const costs = this.costs[index] ?? none;
      for (let at = 0; at < costs.length; at += 3) {
        const px = costs[at] ?? 0;
        const py = costs[at + 1] ?? 0;
        if (px >= x && px <= x + w && py >= y && py <= y + h) sum += costs[at + 2] ?? 0;
      }
    });
    return sum;
  }

  private touchesShape(
    index: number,
    x: number,
    y: number,
    w: number,
    h: number,
    exceptX = NaN,
    exceptY = NaN,
  ): boolean {
    for (const shape of this.shapes[index] ?? none) {
      if (x >= shape.x + shape.right || x + w <= shape.x - shape.left) continue;
      if (y >= shape.y + shape.down || y + h <= shape.y - shape.up) continue;
      const dx = shape.x - Math.min(x + w, Math.max(x, shape.x));
      const dy = shape.y - Math.min(y + h, Math.max(y, shape.y));
      if (dx * dx + dy * dy >= shape.r * shape.r) continue;
      if (shape.x !== exceptX || shape.y !== exceptY) return true;
    }
    return false;
  }

  private touchesBox(index: number, x: number, y: number, w: number, h: number): boolean {
    const boxes = this.boxes[index] ?? none;
    for (let at = 0; at < boxes.length; at += 4) {
      const bx = boxes[at] ?? 0;
      const by = boxes[at + 1] ?? 0;
      if (x < bx + (boxes[at + 2] ?? 0) && bx < x + w && y < by + (boxes[at + 3] ?? 0) && by < y + h) return true;
    }
    return false;
  }

  private eachCell(x0: number, y0: number, x1: number, y1: number, visit: (index: number) => void): void {
    this.someCell(x0, y0, x1, y1, (index) => {
      visit(index);
      return false;
    });
  }

  private someCell(x0: number, y0: number, x1: number, y1: number, test: (index: number) => boolean): boolean {
    const fromColumn = Math.max(0, Math.floor((x0 - this.left) / cell));
    const toColumn = Math.min(this.columns - 1, Math.floor((x1 - this.left) / cell));
    const fromRow = Math.max(0, Math.floor((y0 - this.top) / cell));
    const toRow = Math.min(this.rows - 1, Math.floor((y1 - this.top) / cell));
    for (let row = fromRow; row <= toRow; row++)
      for (let column = fromColumn; column <= toColumn; column++) if (test(row * this.columns + column)) return true;
    return false;
  }
}
