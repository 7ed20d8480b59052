import { paintSheet } from '../../export/paintSheet.ts';
import type { Sheet } from '../../export/sheet.ts';

/**
 * A sheet as a picture of points, with the fonts of the page.
 *
 * @param scale - Points for a pixel of the sheet.
 * @returns Rejects with words that a reader can act on where the browser makes no such picture.
 */
export async function pngOf(sheet: Sheet, scale: number): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw the pictures. Close other pages, and try again.');
  paintSheet(context, sheet, scale);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  // The memory of a large canvas is given back at once and not when somebody next tidies up.
  canvas.width = 0;
  if (blob === null) throw new Error('This browser could not make a picture. Close other pages, and try again.');
  return new Uint8Array(await blob.arrayBuffer());
}
