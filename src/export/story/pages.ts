import { recordedDateWords } from '../../analysis/dateWords.ts';
import { shortened } from '../../analysis/words.ts';
import type { MapTitle } from '../../domain/network.ts';
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

/** Pages with their foot: what the map is called, how old its facts are, and which page of how many. */
export function numbered(drafts: readonly PageDraft[], about: MapTitle, tools: SheetTools): readonly Sheet[] {
  const checked = `Facts last checked: ${about.asOf === null ? 'not recorded' : recordedDateWords(about.asOf)}.`;
  const left = `${shortened(about.title, 70)} · ${checked} A missing line is a gap in the record, not a finding.`;
  const { theme } = tools;
  return drafts.map(({ title, description, marks }, place) => {
    const number = `Page ${String(place + 1)} of ${String(drafts.length)}`;
    const top = bodyBottom + 10;
    const foot = textIn(left, pageStyles.foot, { x: page.margin, top, width: inner - 110 }, tools, theme.colour.ink2);
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
