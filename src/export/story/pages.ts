import { shortened } from '../../analysis/words.ts';
import type { MapTitle } from '../../domain/network.ts';
import { checkedWords, madeWords } from '../ageWords.ts';
import { rule } from '../figure/figureRules.ts';
import type { Sheet, SheetMark } from '../sheet.ts';
import type { SheetTools } from '../sheetText.ts';
import { textIn } from '../sheetText.ts';
import type { FlownMark } from './flow.ts';
import { bodyBottom, inner, page, pageStyles } from './pageStyle.ts';

/** A page before it has a number. */
export interface PageDraft {
  readonly title: string;
  readonly description: string;
  readonly marks: readonly SheetMark[];
}

/** Pages of one part of a handout, filled mark by mark. */
export class Pages {
  private readonly pages: SheetMark[][] = [];

  add(place: number, ...marks: readonly SheetMark[]): void {
    while (this.pages.length <= place) this.pages.push([]);
    this.pages[place]?.push(...marks);
  }

  addAll(flown: readonly FlownMark[]): void {
    for (const { page: place, mark } of flown) this.add(place, mark);
  }

  get count(): number {
    return this.pages.length;
  }

  /** @param headOf - What stands above the words of a page, read first. */
  drafts(title: string, description: string, headOf: (place: number) => readonly SheetMark[]): readonly PageDraft[] {
    return this.pages.map((marks, place) => ({
      title: place === 0 ? title : `${title} (continued)`,
      description,
      marks: [...headOf(place), ...marks],
    }));
  }
}

/**
 * Pages with their foot: what the map is called, when they were made, how old its facts are, and which page of how many. That
 * nobody recorded how old they are stands on the first page alone.
 *
 * @param today - As `2026-03-09`.
 */
export function numbered(
  drafts: readonly PageDraft[],
  about: MapTitle,
  tools: SheetTools,
  today: string | undefined,
): readonly Sheet[] {
  const { theme } = tools;
  return drafts.map(({ title, description, marks }, place) => {
    const number = `Page ${String(place + 1)} of ${String(drafts.length)}`;
    const top = bodyBottom + 10;
    const foot = textIn(
      footOf(about, today, place, tools),
      pageStyles.foot,
      { x: page.margin, top, width: footWidth },
      tools,
      theme.colour.ink2,
    );
    const line = foot.marks.map((mark) => ({ ...mark, lines: mark.lines.slice(0, 1) }));
    const right: SheetMark = {
      kind: 'text',
      x: page.width - page.margin,
      y: top + 12,
      lines: [number],
      lineHeight: 0,
      ...pageStyles.foot,
      colour: theme.colour.ink2,
      align: 'right',
    };
    const { width, height } = page;
    const edge = rule(page.margin, page.width - page.margin, bodyBottom + 6, theme.colour.line);
    return { width, height, title, description, theme, marks: [...marks, edge, ...line, right] };
  });
}

const footWidth = inner - 110;
/** Characters of the map's title, as many as leave the foot one line. */
const titleLengths = [70, 50, 30, 15] as const;

function footOf(about: MapTitle, today: string | undefined, place: number, { measure }: SheetTools): string {
  const { size, weight } = pageStyles.foot;
  const checked = about.asOf === null && place > 0 ? '' : checkedWords(about);
  const age = [madeWords(today), checked, 'A missing line is a gap in the record, not a finding.'];
  const words = age.filter((each) => each !== '').join(' ');
  const feet = titleLengths.map((length) => `${shortened(about.title, length)} · ${words}`);
  return feet.find((foot) => measure(foot, size, weight) <= footWidth) ?? words;
}
