import type { ExportMaker, PictureSize } from '../../../export/exportMaker.ts';
import { safeFileName } from '../../../export/safeFileName.ts';
import type { Sheet } from '../../../export/sheet.ts';
import type { PaintedSize } from '../../../ui/pngOf.ts';
import { atScale, pngOf } from '../../../ui/pngOf.ts';
import { noSteps } from './makeSvg.ts';
import type { AskedPicture } from './pictureSheets.ts';
import { askedPictures } from './pictureSheets.ts';
import { startZip } from './zipped.ts';

const remedy = 'Choose a smaller size, or SVG, which has none.';

/** Makes a picture of points of the view, or one of each step in a zip file. */
export const makePng: ExportMaker = async (input, progress, signal) => {
  const { map, part, size, today, pause } = input;
  const pictures = askedPictures(input);
  const [first] = pictures;
  if (first === undefined) throw noSteps();
  const paint = (picture: AskedPicture, from: number, share: number): Promise<Blob> => {
    const { sheet, painted } = sized(picture, size);
    const tell = (done: number) => {
      progress(from + share * done, picture.doing);
    };
    return pngOf(sheet, painted, { pause, remedy, progress: tell, signal });
  };
  if (part === 'view') {
    progress(0, first.doing);
    await pause();
    return { blob: await paint(first, 0, 1), fileName: safeFileName(first.name, 'png') };
  }
  const zip = startZip(today);
  for (const [done, picture] of pictures.entries()) {
    progress(done / pictures.length, picture.doing);
    await pause();
    signal.throwIfAborted();
    const blob = await paint(picture, done / pictures.length, 1 / pictures.length);
    zip.add(picture.name, 'png', new Uint8Array(await blob.arrayBuffer()), true);
  }
  return { blob: zip.finish(), fileName: safeFileName(`${map.document.title} PNG`, 'zip') };
};

const sheetWidths = { least: 960, most: 1600 } as const;
const leastDrawing = 280;

/**
 * The sheet of a picture in the size that is asked for. One of chosen width and height is laid out for that shape as far as its
 * words allow, and stands in the middle of it.
 */
function sized(picture: AskedPicture, size: PictureSize): { readonly sheet: Sheet; readonly painted: PaintedSize } {
  if (size.kind === 'scale') {
    const sheet = picture.sheet();
    return { sheet, painted: atScale(sheet, size.scale) };
  }
  const width = Math.min(sheetWidths.most, Math.max(sheetWidths.least, size.width));
  const drawing = 600;
  const tried = picture.sheet({ width, drawing });
  const wanted = (tried.width * size.height) / size.width;
  const fitting = Math.max(leastDrawing, Math.floor(drawing + wanted - tried.height));
  const sheet = picture.sheet({ width, drawing: fitting });
  const scale = Math.min(size.width / sheet.width, size.height / sheet.height);
  return { sheet, painted: { width: size.width, height: size.height, scale } };
}
