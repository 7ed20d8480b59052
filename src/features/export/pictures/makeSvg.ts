import type { ExportMaker } from '../../../export/exportMaker.ts';
import { ExportRefusal } from '../../../export/exportMaker.ts';
import { safeFileName } from '../../../export/safeFileName.ts';
import { sheetSvg } from '../../../export/sheetSvg.ts';
import { askedPictures } from './pictureSheets.ts';
import { startZip } from './zipped.ts';

/** Makes a drawing of the view, or one of each step in a zip file. */
export const makeSvg: ExportMaker = async (input, progress, signal) => {
  const { map, part, today, pause } = input;
  const pictures = askedPictures(input);
  const [first] = pictures;
  if (first === undefined) throw noSteps();
  if (part === 'view') {
    progress(0, first.doing);
    await pause();
    signal.throwIfAborted();
    const svg = sheetSvg(first.sheet());
    return {
      blob: new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }),
      fileName: safeFileName(first.name, 'svg'),
    };
  }
  const zip = startZip(today);
  for (const [done, picture] of pictures.entries()) {
    progress(done / pictures.length, picture.doing);
    await pause();
    signal.throwIfAborted();
    zip.add(picture.name, 'svg', new TextEncoder().encode(sheetSvg(picture.sheet())), false);
  }
  return { blob: zip.finish(), fileName: safeFileName(`${map.document.title} SVG`, 'zip') };
};

export const noSteps = (): ExportRefusal =>
  new ExportRefusal('The story has no steps yet.', 'Add a step, or export the view.');
