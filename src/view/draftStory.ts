import { standingLines } from '../analysis/account.ts';
import { capital, counted, listWords } from '../analysis/words.ts';
import type { MapDocument } from '../domain/document.ts';
import type { Network } from '../domain/network.ts';
import { comparisonStep } from './draft/comparisonStep.ts';
import type { DraftStep } from './draft/draftStep.ts';
import { stepOn } from './draft/draftStep.ts';
import { gapStep } from './draft/gapStep.ts';
import { modelSteps } from './draft/modelSteps.ts';
import { traceStep } from './draft/traceStep.ts';
import { addStep, storyOf } from './story.ts';
import { firstPane } from './viewState.ts';

/**
 * A story to begin with, drawn from any map: an overview, one step for each model that is declared, a line of account that is
 * really recorded, what is not recorded, and a comparison. What a map gives no ground for is left out.
 *
 * Titles have at most 90 characters. Titles and texts say what is recorded, and "none recorded" where nothing is; notes say what
 * to ask a room.
 */
export function draftStory(network: Network): readonly DraftStep[] {
  return [
    overviewStep(network),
    ...modelSteps(network),
    ...[traceStep(network), gapStep(network), comparisonStep(network)].filter((step) => step !== null),
  ];
}

/** The document with these steps after those it has. A story without a title is called as its map. */
export function withDraft(document: MapDocument, steps: readonly DraftStep[]): MapDocument {
  const told = steps.reduce((now, { view, ...words }) => addStep(now, words, view), document);
  const { title, ...story } = storyOf(told);
  return { ...told, story: { ...story, title: title.trim() === '' ? document.title : title } };
}

function overviewStep(network: Network): DraftStep {
  const { organisations, collaborations, relationships } = network;
  const lines = standingLines(network).length;
  const ofAccount =
    relationships.size === 0
      ? ''
      : lines === 0
        ? 'No line of accountability is recorded yet.'
        : `${capital(counted(lines, 'line'))} of accountability ${lines === 1 ? 'is' : 'are'} among them.`;
  const text =
    organisations.size === 0
      ? 'This map has no organisations recorded yet.'
      : `${recordedWords(collaborations.size, relationships.size)} ${ofAccount}`.trim();
  return stepOn({
    title:
      organisations.size === 0 ? 'Nothing recorded yet' : `Who is here: ${counted(organisations.size, 'organisation')}`,
    text,
    note: 'Let everybody find an organisation they know before you say anything. Ask who is missing.',
    pane: { ...firstPane, rest: 'keep' },
  });
}

/** What is not there is told only where nothing is. */
function recordedWords(collaborations: number, relationships: number): string {
  const parts = [
    ...(collaborations === 0 ? [] : [counted(collaborations, 'collaboration')]),
    ...(relationships === 0 ? [] : [counted(relationships, 'relationship')]),
  ];
  if (parts.length === 0) return 'No collaboration and no relationship is recorded yet.';
  const isOne = parts.length === 1 && collaborations + relationships === 1;
  const missing = relationships === 0 ? ', and no relationship yet' : '';
  return `${capital(listWords(parts))} ${isOne ? 'is' : 'are'} recorded${missing}.`;
}
