import { organisationName } from '../../analysis/names.ts';
import { reachOf } from '../../analysis/notation/reach.ts';
import { defaultThresholds } from '../../analysis/results/thresholds.ts';
import { traceAccount } from '../../analysis/trace/traceAccount.ts';
import { endWords, traceSentence } from '../../analysis/trace/traceSentence.ts';
import { compareNames, counted } from '../../analysis/words.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { tiesOf } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';
import { firstPane } from '../viewState.ts';
import type { DraftStep } from './draftStep.ts';
import { stepOn, titled } from './draftStep.ts';

/** Longer ways are hard to tell in a room. */
const mostSteps = 3;

/** A line of account that is recorded all the way to elected members or the public; null where there is none. */
export function traceStep(network: Network): DraftStep | null {
  const from = tellingStart(network);
  if (from === null) return null;
  const [route] = traceAccount(network, from, defaultThresholds).shortest.routes;
  if (route === undefined || route.steps.length === 0) return null;
  const ending = ` answers to ${endWords(network, route)} in ${counted(route.steps.length, 'step')}`;
  return stepOn({
    title: titled(organisationName(network, from), (name) => `${name}${ending}`),
    text: traceSentence(network, route)
      .map(({ text }) => text)
      .join(''),
    note: 'Follow the line with your finger, step by step. Ask at each: what happens when the answer is not good enough?',
    pane: { ...firstPane, trace: { from, to: null, route: 0 } },
  });
}

/** Of the recorded ways to the public, one of several steps if there is any; among equals, that of whoever is best connected. */
function tellingStart(network: Network): OrganisationId | null {
  const { graph, steps } = reachOf(network, 'asserted');
  const ties = tiesOf(network);
  const rank = (length: number): number => (length > mostSteps ? 0 : length);
  const starts = graph.organisations
    .map((id, number) => ({ id, length: steps[number] ?? -1, ties: ties.get(id)?.length ?? 0 }))
    .filter(({ length }) => length > 0)
    .sort(
      (a, b) =>
        rank(b.length) - rank(a.length) ||
        a.length - b.length ||
        b.ties - a.ties ||
        compareNames(organisationName(network, a.id), organisationName(network, b.id)) ||
        (a.id < b.id ? -1 : 1),
    );
  return starts[0]?.id ?? null;
}
