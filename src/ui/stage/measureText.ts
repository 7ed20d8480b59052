import type { MeasureText } from '../../scene/marks.ts';

/** Share of the font size that a letter takes where no canvas can say, as in tests without a browser. */
const usualLetterWidth = 0.52;

/**
 * Measures words as the canvas will draw them.
 *
 * @param family - As in the theme the map is painted with.
 * @returns A new function each time: whoever keeps the widths keeps them by function, so that a new one measures anew, for the
 *   moment when the right font has arrived in place of a stand-in.
 */
export function createMeasureText(family: string): MeasureText {
  let context: CanvasRenderingContext2D | null | undefined;
  return (text, size, weight) => {
    context ??= document.createElement('canvas').getContext('2d');
    if (context === null) return text.length * size * usualLetterWidth;
    context.font = `${String(weight)} ${String(size)}px ${family}`;
    return context.measureText(text).width;
  };
}
