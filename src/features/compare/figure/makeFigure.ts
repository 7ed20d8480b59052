import { comparisonContent } from '../../../export/figure/comparisonContent.ts';
import type { ShownComparison } from '../../../export/figure/comparisonContent.ts';
import { comparisonFigure } from '../../../export/figure/comparisonFigure.ts';
import { paintSheet } from '../../../export/paintSheet.ts';
import type { Sheet } from '../../../export/sheet.ts';
import { sheetSvg } from '../../../export/sheetSvg.ts';
import { paperTheme } from '../../../scene/theme.ts';
import { createMeasureText } from '../../../ui/stage/measureText.ts';

/** Pixels of the picture for one of the sheet: sharp on paper and on a projector. */
const pngScale = 2;
/** A canvas of more is refused by one browser or another. */
const mostPixels = 16_000;

/** The formats of a figure. */
export type FigureFormat = 'svg' | 'png';

/** The figure of a comparison as a file; rejects with words about what went wrong. */
export async function makeFigure(shown: ShownComparison, format: FigureFormat): Promise<Blob> {
  // Words are measured in a stand-in until the font is there. Old browsers and tests know no fonts.
  await (document as Partial<Pick<Document, 'fonts'>>).fonts?.ready;
  const tools = { theme: paperTheme, measure: createMeasureText(paperTheme.fontFamily) };
  const sheet = comparisonFigure(comparisonContent(shown, tools), tools);
  if (format === 'png') return pngOf(sheet);
  return new Blob([sheetSvg(sheet)], { type: 'image/svg+xml;charset=utf-8' });
}

async function pngOf(sheet: Sheet): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.width * pngScale);
  canvas.height = Math.round(sheet.height * pngScale);
  const context = canvas.getContext('2d');
  if (context === null || canvas.height > mostPixels)
    throw new Error('This browser cannot make a picture so large. The SVG file has no such limit.');
  paintSheet(context, sheet, pngScale);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  // The memory of a large canvas is given back at once and not when somebody next tidies up.
  canvas.width = 0;
  if (blob === null) throw new Error('This browser could not make the picture. Try the SVG file.');
  return blob;
}
