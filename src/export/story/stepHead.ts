import type { SheetTools } from '../sheetText.ts';
import { textIn } from '../sheetText.ts';
import { inner, page, pageStyles } from './pageStyle.ts';
import type { StepContent } from './stepContent.ts';

const longestTitle = 90;
const mostTitleLines = 4;

/**
 * What stands at the head of the pages of a step: which of how many it is, and on the first its title.
 *
 * @param story - What the handout as a whole is called; empty for none.
 * @param place - Of the page among those of the step, from 0.
 * @returns Marks, and the height at which they end.
 */
export function stepHead(step: StepContent, story: string, place: number, tools: SheetTools) {
  const { theme } = tools;
  const of = `Step ${String(step.number)} of ${String(step.count)}${place === 0 ? '' : ', continued'}`;
  const continued = place === 0 ? '' : `${step.title}, continued`;
  const kicker = isAlone(step, story) ? continued : story === '' ? of : `${of} · ${story}`;
  const room = { x: page.margin, width: inner };
  const small = { ...pageStyles.small, part: { kind: 'decoration' } } as const;
  const above = textIn(kicker, small, { ...room, top: page.margin - 8 }, tools, theme.colour.ink2);
  const line = above.marks.map((mark) => ({ ...mark, lines: mark.lines.slice(0, 1) }));
  const top = page.margin + 12;
  if (place > 0) return { marks: line, bottom: top };
  const style = [...step.title].length > longestTitle ? pageStyles.longTitle : pageStyles.title;
  const title = textIn(step.title, style, { ...room, top }, tools);
  const cut = title.marks.map((mark) => ({ ...mark, lines: cutAt(mark.lines, mostTitleLines) }));
  const lines = cut[0]?.lines.length ?? 0;
  return { marks: [...line, ...cut], bottom: top + lines * (cut[0]?.lineHeight ?? 0) };
}

const cutAt = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];

/** A view that is handed out by itself is no step of anything. */
export const isAlone = ({ count }: Pick<StepContent, 'count'>, story: string): boolean => count === 1 && story === '';
