import type { ExportMaker } from '../../export/exportMaker.ts';
import type { Sheet } from '../../export/sheet.ts';
import { makeSlides } from '../../export/slides/makeSlides.ts';
import { atScale, pngOf } from '../../ui/pngOf.ts';

const remedy = 'Close other pages, and try again.';

/** Makes slides of a story or a view, with pictures that the page paints. */
export const makePowerPoint: ExportMaker = (input, progress, signal) => {
  const paint = async (sheet: Sheet, scale: number): Promise<Uint8Array> => {
    const blob = await pngOf(sheet, atScale(sheet, scale), { pause: input.pause, remedy, signal });
    return new Uint8Array(await blob.arrayBuffer());
  };
  return makeSlides(input, paint, progress, signal);
};
