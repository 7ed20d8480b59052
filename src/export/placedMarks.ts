import { assertNever } from '../domain/assertNever.ts';
import { rounded } from '../paint/svgPen.ts';
import type { Ink, SheetMark } from './sheet.ts';

/** Where something goes that was laid out by itself, from its own top left corner. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  /** Pixels there for one of its own. */
  readonly k: number;
}

/**
 * Marks moved and made larger or smaller, with their words and lines. A scene is drawn anew for its size and cannot be scaled.
 *
 * @throws RangeError for a picture where `k` is not 1.
 */
export const placedMarks = (marks: readonly SheetMark[], placing: Placing): readonly SheetMark[] =>
  marks.map((mark) => placed(mark, placing));

function placed(mark: SheetMark, placing: Placing): SheetMark {
  const { k } = placing;
  const x = (value: number): number => value * k + placing.x;
  const y = (value: number): number => value * k + placing.y;
  switch (mark.kind) {
    case 'rect':
      return {
        ...mark,
        x: x(mark.x),
        y: y(mark.y),
        width: mark.width * k,
        height: mark.height * k,
        radius: mark.radius * k,
        ink: inked(mark.ink, k),
      };
    case 'path':
      return { ...mark, d: placedPath(mark.d, placing), ink: inked(mark.ink, k) };
    case 'text':
      return { ...mark, x: x(mark.x), y: y(mark.y), size: mark.size * k, lineHeight: mark.lineHeight * k };
    case 'picture':
      if (k !== 1) throw new RangeError('A scene cannot be scaled: draw it for the size that it is to have.');
      return { ...mark, x: x(mark.x), y: y(mark.y) };
    default:
      return assertNever(mark);
  }
}

const inked = (ink: Ink, k: number): Ink =>
  k === 1 ? ink : { ...ink, strokeWidth: ink.strokeWidth * k, dash: ink.dash.map((length) => length * k) };

/** @param d - As `SvgPen` writes it, and with the absolute `H` and `V`. */
export function placedPath(d: string, { x, y, k }: Placing): string {
  return [...d.matchAll(/(?<command>[MLQAHVZ])(?<numbers>[^MLQAHVZ]*)/gu)]
    .map(({ groups }) => {
      const command = groups?.['command'] ?? '';
      const numbers = (groups?.['numbers'] ?? '').trim();
      const values = numbers === '' ? [] : numbers.split(/[\s,]+/u).map(Number);
      const moved = values.map((value, index) => {
        if (command === 'A') {
          const place = index % 7;
          if (place < 2) return value * k;
          return place < 5 ? value : value * k + (place === 5 ? x : y);
        }
        if (command === 'H') return value * k + x;
        if (command === 'V') return value * k + y;
        return value * k + (index % 2 === 0 ? x : y);
      });
      return `${command}${moved.map(rounded).join(' ')}`;
    })
    .join('');
}
