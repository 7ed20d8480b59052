import type { FigurePart } from '../figure/figureHead.ts';
import { keyRows } from '../figure/figureLegend.ts';
import type { SheetTools } from '../sheetText.ts';
import { textIn } from '../sheetText.ts';
import { inner, pageStyles } from './pageStyle.ts';
import type { StepContent } from './stepContent.ts';

/** Column of the headings. */
const headWidth = 176;

export const noLegend: FigurePart = { marks: [], height: 0 };

/** What the marks mean, in rows across the page, from their own top left corner. */
export function legendRows({ legend }: StepContent, tools: SheetTools): FigurePart {
  let y = 0;
  const marks = legend.flatMap(({ title, keys }) => {
    const heading = textIn(
      title,
      { ...pageStyles.small, weight: 680 },
      { x: 0, top: y + 3, width: headWidth - 12 },
      tools,
    );
    const rows = keyRows(keys, { left: headWidth, right: inner }, y, tools);
    y += Math.max(heading.height + 6, rows.height);
    return [...heading.marks, ...rows.marks];
  });
  return { marks, height: y };
}
