import { countedInFigures } from '../../analysis/words.ts';
import type { Source } from '../../domain/network.ts';
import { safeLink } from '../../domain/safeLink.ts';
import { sourcesRule } from '../picture/restsOn.ts';
import { sourceWords } from '../picture/usedSources.ts';
import type { SheetTools } from '../sheetText.ts';
import { textIn } from '../sheetText.ts';
import type { FlowBlock } from './flow.ts';
import { flow } from './flow.ts';
import type { PageDraft } from './pages.ts';
import { Pages } from './pages.ts';
import { bodyBottom, columnGap, columnWidth, inner, page, pageStyles } from './pageStyle.ts';
import { continued } from './tablePages.ts';

const title = 'Sources';

/** Every source on which a story rests, by its number, with its address where it has one that can be opened. */
export function sourcesPages(sources: readonly Source[], tools: SheetTools): readonly PageDraft[] {
  if (sources.length === 0) return [];
  const { theme } = tools;
  const top = page.margin - 8;
  const room = { x: page.margin, width: inner };
  const heading = textIn(title, pageStyles.title, { ...room, top }, tools);
  const note = `${countedInFigures(sources.length, 'source')}, by the number that the pages give them. ${sourcesRule}`;
  const words = textIn(note, pageStyles.small, { ...room, top: top + heading.height + 4 }, tools, theme.colour.ink2);
  const begin = top + heading.height + words.height + 16;
  const style = { ...pageStyles.small, part: { kind: 'item' } } as const;
  const blocks = sources.map((source, place): FlowBlock => {
    const link = source.url === null ? null : safeLink(source.url);
    const from = link === null ? '' : ` ${link.host}`;
    const text = `${String(place + 1)}. ${sourceWords(source)}.${from}`;
    return { kind: 'text', text, style, colour: theme.colour.ink, gap: 4, href: link?.href };
  });
  const columnAt = (index: number) => {
    const place = Math.floor(index / 3);
    const x = page.margin + (index % 3) * (columnWidth + columnGap);
    return { page: place, x, top: place === 0 ? begin : page.margin + 22, bottom: bodyBottom };
  };
  const pages = new Pages();
  pages.add(0, ...words.marks);
  pages.addAll(flow(blocks, columnAt, columnWidth, tools));
  return pages.drafts(title, note, (at) => (at === 0 ? heading.marks : continued(title, tools)));
}
