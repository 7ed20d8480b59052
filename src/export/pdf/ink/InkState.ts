import { pdfNumber } from '../file/pdfValues.ts';
import { rgbOf } from './colour.ts';

/** How much shows through, as pages of one file call it: they share what they say of it. */
export class Opacities {
  private readonly names = new Map<string, number>();

  nameOf(opacity: number): string {
    const share = Math.round(Math.min(1, Math.max(0, opacity)) * 100);
    const name = `O${share}`;
    this.names.set(name, share / 100);
    return name;
  }

  get all(): readonly (readonly [name: string, opacity: number])[] {
    return [...this.names].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** How lines are drawn. */
export interface LineLook {
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly join: 'miter' | 'round';
}

/** What ink a page has in its pen: only what changes is written. */
export class InkState {
  private readonly opacities: Opacities;
  private held = new Map<string, string>();
  private readonly saved: Map<string, string>[] = [];

  constructor(opacities: Opacities) {
    this.opacities = opacities;
  }

  save(): string {
    this.saved.push(new Map(this.held));
    return 'q';
  }

  restore(): string {
    this.held = this.saved.pop() ?? new Map<string, string>();
    return 'Q';
  }

  opacity(value: number): readonly string[] {
    return this.changed('gs', `/${this.opacities.nameOf(value)} gs`);
  }

  fill(colour: string): readonly string[] {
    return this.changed('rg', `${rgbOf(colour)} rg`);
  }

  stroke(colour: string, { width, dash, cap, join }: LineLook): readonly string[] {
    return [
      ...this.changed('RG', `${rgbOf(colour)} RG`),
      ...this.changed('w', `${pdfNumber(width)} w`),
      ...this.changed('d', `[${dash.map(pdfNumber).join(' ')}] 0 d`),
      ...this.changed('J', `${cap === 'round' ? 1 : 0} J`),
      ...this.changed('j', `${join === 'round' ? 1 : 0} j`),
    ];
  }

  private changed(kind: string, operator: string): readonly string[] {
    if (this.held.get(kind) === operator) return [];
    this.held.set(kind, operator);
    return [operator];
  }
}
