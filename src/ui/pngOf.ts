import { ExportRefusal } from '../export/exportMaker.ts';
import { paintSheet } from '../export/paintSheet.ts';
import type { Sheet } from '../export/sheet.ts';

/** Pixels of the picture, and how many of them a pixel of the sheet takes. */
export interface PaintedSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

interface PaintingHelp {
  /** Resolves when the page has had its turn. */
  readonly pause: () => Promise<void>;
  /** What helps where there is no room for the picture, as a sentence. */
  readonly remedy: string;
  /** Told which share is done. */
  readonly progress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** A sheet as it is, with so many pixels of the picture for each of its own. */
export const atScale = ({ width, height }: Sheet, scale: number): PaintedSize => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
  scale,
});

/** Beyond this a canvas is refused by every browser, or drawn as nothing. */
const most = { side: 16_384, area: 268_435_456 } as const;
/** Pixels of one strip: so much is drawn before the page has its turn. */
const stripArea = 4_000_000;

/**
 * Paints a sheet as a picture of points with the fonts of the page, strip by strip, so that the page goes on answering.
 *
 * @param size - A sheet of another shape stands in its middle.
 * @returns A PNG. Rejects with an `ExportRefusal` where the browser has no room for it, and with the reason of an aborted signal.
 */
export async function pngOf(
  sheet: Sheet,
  size: PaintedSize,
  { pause, remedy, progress, signal }: PaintingHelp,
): Promise<Blob> {
  const { width, height } = size;
  if (Math.max(width, height) > most.side || width * height > most.area) throw tooLarge(size, remedy);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  try {
    const context = canvas.getContext('2d');
    if (context === null || !isThere(context, width, height)) throw tooLarge(size, remedy);
    const strips = Math.max(1, Math.ceil((width * height) / stripArea));
    const stripHeight = Math.ceil(height / strips);
    for (let strip = 0; strip < strips; strip += 1) {
      paintStrip(context, sheet, size, strip * stripHeight, stripHeight);
      progress?.((0.8 * (strip + 1)) / strips);
      await pause();
      signal?.throwIfAborted();
    }
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    if (blob === null) throw tooLarge(size, remedy);
    return blob;
  } finally {
    // The memory of a large canvas is given back at once and not when somebody next tidies up.
    canvas.width = 0;
  }
}

function paintStrip(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  { width, height, scale }: PaintedSize,
  top: number,
  stripHeight: number,
): void {
  context.save();
  context.beginPath();
  context.rect(0, top, width, stripHeight);
  context.clip();
  context.fillStyle = sheet.theme.colour.canvas;
  context.fillRect(0, top, width, stripHeight);
  paintSheet(context, sheet, scale, (width - sheet.width * scale) / 2, (height - sheet.height * scale) / 2);
  context.restore();
}

/** A canvas without memory takes all that is drawn, and keeps nothing of it. */
function isThere(context: CanvasRenderingContext2D, width: number, height: number): boolean {
  context.fillRect(width - 1, height - 1, 1, 1);
  return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
}

const figures = new Intl.NumberFormat('en-GB');

const tooLarge = ({ width, height }: PaintedSize, remedy: string): ExportRefusal =>
  new ExportRefusal(
    `The picture would be ${figures.format(width)} by ${figures.format(height)} pixels, and this browser cannot draw one so large.`,
    remedy,
  );
