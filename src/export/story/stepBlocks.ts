import { countedInFigures } from '../../analysis/words.ts';
import type { Source } from '../../domain/network.ts';
import { safeLink } from '../../domain/safeLink.ts';
import { keyInColumn } from '../figure/figureLegend.ts';
import { sourceWords } from '../picture/usedSources.ts';
import type { SheetTools } from '../sheetText.ts';
import type { FlowBlock } from './flow.ts';
import { columnWidth, pageStyles } from './pageStyle.ts';
import type { StepContent } from './stepContent.ts';
import type { StepMap } from './stepFigure.ts';

/**
 * The words of a step in the order in which they are read: text and reveals, what is gone, what is shown, and the sources.
 *
 * @param isLegendBelow - The legend stands elsewhere.
 * @param mostListed - Sources that are named; further ones are counted.
 */
export function stepBlocks(
  step: StepContent,
  map: StepMap,
  isLegendBelow: boolean,
  mostListed: number,
  tools: SheetTools,
): readonly FlowBlock[] {
  const { colour } = tools.theme;
  const { text, small, section } = pageStyles;
  const heading = (words: string): FlowBlock => ({
    kind: 'text',
    text: words,
    style: section,
    gap: 12,
    isHeading: true,
  });
  const quiet = (words: string, gap = 2): FlowBlock => ({
    kind: 'text',
    text: words,
    style: small,
    colour: colour.ink2,
    gap,
  });
  const legend = step.legend.flatMap(({ title, keys }): readonly FlowBlock[] => [
    heading(title),
    ...keys.map((key): FlowBlock => ({ kind: 'piece', ...keyInColumn(key, columnWidth, small, tools), gap: 0 })),
  ]);
  return [
    { kind: 'text', text: step.text, style: text, gap: 0 },
    ...step.reveals.map((words): FlowBlock => ({ kind: 'text', text: words, style: text, gap: 8 })),
    ...step.losses.map((words) => quiet(words, 8)),
    ...(isLegendBelow ? [] : legend),
    ...step.notes.map((words) => quiet(words)),
    ...(step.shown.length === 0 ? [] : [heading('What is shown'), quiet(step.shown.join(' '), 1)]),
    ...sourceBlocks(step.sources, map, mostListed, tools),
  ];
}

function sourceBlocks(
  sources: readonly Source[],
  { numberOf }: StepMap,
  mostListed: number,
  { theme }: SheetTools,
): readonly FlowBlock[] {
  const { small, section } = pageStyles;
  const heading: FlowBlock = { kind: 'text', text: 'Sources', style: section, gap: 12, isHeading: true };
  const style = { ...small, part: { kind: 'item' } } as const;
  const listed = sources
    .slice(0, mostListed)
    .map((source, place) => ({ source, number: numberOf?.(source) ?? place + 1 }))
    .sort((a, b) => a.number - b.number)
    .map(({ source, number }): FlowBlock => ({
      kind: 'text',
      text: `${String(number)}. ${sourceWords(source)}`,
      style,
      colour: theme.colour.ink2,
      gap: 1,
      href: source.url === null ? undefined : safeLink(source.url)?.href,
    }));
  const others = sources.length - listed.length;
  const where = numberOf === null ? 'named in the map' : 'listed at the end';
  const more: FlowBlock = {
    kind: 'text',
    text:
      sources.length === 0
        ? 'No source is recorded for what is shown.'
        : `And ${countedInFigures(others, 'further source')}, ${where}.`,
    style: small,
    colour: theme.colour.ink2,
    gap: 1,
  };
  return [heading, ...listed, ...(others > 0 || sources.length === 0 ? [more] : [])];
}
