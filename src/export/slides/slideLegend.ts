import type { Sheet } from '../sheet.ts';
import type { SheetTools } from '../sheetText.ts';
import type { StepContent } from '../story/stepContent.ts';
import { legendRows } from '../story/pageLegend.ts';
import type { SlideLabel } from './slide.ts';

/** Another font than ours may be wider. */
const roomForFont = 1.25;

/** The legend of a step with its signs apart from its words; null where no mark needs a word. */
export function slideLegend(
  step: StepContent,
  tools: SheetTools,
): { readonly signs: Sheet; readonly labels: readonly SlideLabel[] } | null {
  const { marks, height } = legendRows(step, tools);
  if (height === 0) return null;
  const labels = marks.flatMap((mark): readonly SlideLabel[] => {
    if (mark.kind !== 'text') return [];
    const { x, y, lines, lineHeight, size, weight } = mark;
    return lines.map((text, line) => ({
      text,
      x,
      y: y - 1.1 * size + line * lineHeight,
      width: tools.measure(text, size, weight) * roomForFont,
      size,
      isHeading: weight > 600,
    }));
  });
  const right = Math.max(...labels.map(({ x, width }) => x + width));
  const signs: Sheet = {
    width: Math.ceil(right),
    height,
    title: 'Legend',
    description: 'The signs of the legend. What each means stands beside it.',
    theme: tools.theme,
    marks: marks.filter(({ kind }) => kind !== 'text'),
  };
  return { signs, labels };
}
