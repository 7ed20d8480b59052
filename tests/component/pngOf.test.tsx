import { describe, expect, it, vi } from 'vitest';
import { ExportRefusal } from '../../src/export/exportMaker.ts';
import type { Sheet } from '../../src/export/sheet.ts';
import { paperTheme } from '../../src/scene/theme.ts';
import { atScale, pngOf } from '../../src/ui/pngOf.ts';

const sheet: Sheet = { width: 400, height: 300, title: 'Towns', description: 'Two.', theme: paperTheme, marks: [] };
const remedy = 'The SVG file has no such limit.';
const help = { pause: () => Promise.resolve(), remedy };

/** A canvas that takes all that is drawn, and keeps it where it has memory. */
function aContext({ hasMemory = true } = {}) {
  const calls: string[] = [];
  const context = {
    calls,
    getImageData: () => ({ data: [0, 0, 0, hasMemory ? 255 : 0] }),
    ...Object.fromEntries(
      ['save', 'restore', 'beginPath', 'rect', 'clip', 'fillRect', 'setTransform'].map((name) => [
        name,
        (...values: readonly number[]) => calls.push(`${name} ${values.join(' ')}`),
      ]),
    ),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as null);
  return context;
}

function encodesAs(blob: Blob | null) {
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((answer) => {
    answer(blob);
  });
}

/** Every width that a canvas is given from now on. */
const widthsOfCanvases = () => vi.spyOn(HTMLCanvasElement.prototype, 'width', 'set');

const refused = { name: 'ExportRefusal', message: expect.stringContaining('800 by 600 pixels') as unknown, remedy };

describe('a picture of points', () => {
  it('is painted strip by strip, each within its own, and tells how far it has come', async () => {
    const { calls } = aContext();
    const picture = new Blob(['png'], { type: 'image/png' });
    encodesAs(picture);
    const shares: number[] = [];
    const tell = (share: number) => {
      shares.push(share);
    };
    expect(await pngOf(sheet, atScale(sheet, 8), { ...help, progress: tell })).toBe(picture);
    const strips = calls.filter((call) => call.startsWith('rect'));
    expect(strips).toEqual(['rect 0 0 3200 1200', 'rect 0 1200 3200 1200']);
    expect(shares).toEqual([0.4, 0.8]);
  });

  it('is refused with a remedy where the browser gives no canvas, none with memory, or no file of it', async () => {
    await expect(pngOf(sheet, atScale(sheet, 2), help)).rejects.toMatchObject(refused);
    encodesAs(new Blob(['png']));
    aContext({ hasMemory: false });
    await expect(pngOf(sheet, atScale(sheet, 2), help)).rejects.toMatchObject(refused);
    encodesAs(null);
    aContext();
    await expect(pngOf(sheet, atScale(sheet, 2), help)).rejects.toMatchObject(refused);
  });

  it('is refused before any memory is asked for where no browser draws one so large', async () => {
    const widths = widthsOfCanvases();
    await expect(pngOf(sheet, atScale(sheet, 60), help)).rejects.toBeInstanceOf(ExportRefusal);
    expect(widths).not.toHaveBeenCalled();
  });

  it('gives the memory of its canvas back, and stops when it is no longer wanted', async () => {
    aContext();
    encodesAs(new Blob(['png']));
    const widths = widthsOfCanvases();
    const reason = new Error('Never mind.');
    await expect(pngOf(sheet, atScale(sheet, 2), { ...help, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await pngOf(sheet, atScale(sheet, 2), help);
    expect(widths.mock.calls.flat()).toEqual([800, 0, 800, 0]);
  });
});
