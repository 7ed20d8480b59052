import { stepsOf, storyOf } from '../../view/story.ts';
import type { MapDocument } from '../../domain/document.ts';
import type { Network, Positions, Source } from '../../domain/network.ts';
import type { PaneView } from '../../view/viewState.ts';
import { restsOn } from '../picture/restsOn.ts';
import type { Sheet } from '../sheet.ts';
import type { SheetTools } from '../sheetText.ts';
import type { PageDraft } from './pages.ts';
import { numbered } from './pages.ts';
import { sourcesPages } from './sourcesPages.ts';
import type { StepContent, ViewAnswers } from './stepContent.ts';
import { stepContent } from './stepContent.ts';
import { comparedMeasures, stepMeasures } from './stepMeasures.ts';
import { stepPages } from './stepPages.ts';
import { saidIn } from '../../scene/said/markSaid.ts';
import { tablePages } from './tablePages.ts';

/** The map whose story is handed out. */
export interface HandoutMap {
  readonly document: MapDocument;
  readonly network: Network;
  readonly positions: Positions;
  /** Says where everything stands: its frame and pins. */
  readonly ground: Pick<PaneView, 'frame' | 'pins'>;
}

const withSaid = ({ document }: HandoutMap, { litOf, comparedOf }: ViewAnswers): ViewAnswers => ({
  litOf,
  comparedOf,
  said: saidIn(document),
});

/** The steps of a story as pages and slides say them, in order. */
export function stepContents(map: HandoutMap, tools: SheetTools, answers: ViewAnswers): readonly StepContent[] {
  const steps = stepsOf(map.document);
  return steps.map((step, place) => {
    const counted = { number: place + 1, count: steps.length };
    return stepContent(step, counted, map.network, map.ground, tools.theme, withSaid(map, answers));
  });
}

/** One stretch of work on a handout, and what it is called while it goes on. */
export interface HandoutPart {
  readonly doing: string;
  pages(): readonly PageDraft[];
}

/**
 * The parts of a handout in their order: the pages of each step, then the measures and all sources. Each is drawn when it is asked
 * for, so that whoever makes the file can rest between two of them.
 */
export function handoutParts(map: HandoutMap, tools: SheetTools, answers: ViewAnswers): readonly HandoutPart[] {
  const steps = stepContents(map, tools, answers);
  const sources = sourcesOf(steps);
  const numbers = new Map(sources.map((source, place) => [source.id, place + 1]));
  const { network, positions } = map;
  const about = {
    network,
    positions,
    story: storyOf(map.document).title,
    numberOf: ({ id }: Source) => numbers.get(id) ?? null,
  };
  const compared = steps.flatMap((step) => comparedMeasures(step, network) ?? []);
  return [
    ...steps.map((step) => ({
      doing: `Drawing step ${String(step.number)} of ${String(step.count)}`,
      pages: () => stepPages(step, about, tools),
    })),
    {
      doing: 'Writing the measures',
      pages: () => [stepMeasures(steps, network), ...compared].flatMap((table) => tablePages(table, tools)),
    },
    { doing: 'Listing the sources', pages: () => sourcesPages(sources, tools) },
  ];
}

/** All pages of a handout at once, numbered. */
export const handoutPages = (map: HandoutMap, tools: SheetTools, answers: ViewAnswers): readonly Sheet[] =>
  numbered(
    handoutParts(map, tools, answers).flatMap((part) => part.pages()),
    map.network.about,
    tools,
    answers.today,
  );

/** Of all steps together, most used first. */
function sourcesOf(steps: readonly StepContent[]): readonly Source[] {
  const networks = new Set(steps.flatMap(({ told }) => told));
  return restsOn([...networks]).sources;
}
