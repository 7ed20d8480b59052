import type { ExportMaker } from '../../export/exportMaker.ts';
import { makeSlides } from '../../export/slides/makeSlides.ts';
import { pngOf } from './pngOf.ts';

/** Makes slides of a story or a view, with pictures that the page paints. */
export const makePowerPoint: ExportMaker = (input, progress, signal) => makeSlides(input, pngOf, progress, signal);
