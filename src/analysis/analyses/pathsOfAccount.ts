import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import { organisationRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { Anchor } from '../../domain/vocabulary.ts';
import { organisationName } from '../names.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { reachOf } from '../notation/reach.ts';
import type { Reach } from '../notation/reach.ts';
import type { Reading } from '../notation/reading.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOf, needOfPhases } from '../results/needs.ts';
import type { Draft, ThreeValued } from '../results/result.ts';
import { linesFollowed, shortestLines } from '../trace/shortestLines.ts';
import { figuresOf } from '../trace/traceAccount.ts';
import { counted } from '../words.ts';

/** Whether and how an organisation reaches the public on lines of account (D1). */
export interface PathsOfAccount {
  readonly reach: ThreeValued;
  /** A line of account can end here: nothing further is asked. */
  readonly isEnd: boolean;
  /** On the shortest route; 0 at an end, null where none is recorded. Of possible lines where only they reach the public. */
  readonly steps: number | null;
  /** Routes that do not meet before their ends. */
  readonly routes: number;
  /** The search for routes gave up: there are at least so many. */
  readonly isAtLeast: boolean;
  /** To whom the shortest routes lead. */
  readonly towards: Anchor | 'both' | null;
  /** The lines of the steps on the shortest routes with the fewest phases present, in code order, and how many those are. */
  readonly weakest: { readonly present: number; readonly lines: readonly RelationshipId[] } | null;
  /** The shortest routes have more lines than `because` can hold: it holds those of one of them. */
  readonly isCut: boolean;
}

function run(question: Question): readonly Draft<PathsOfAccount>[] {
  const { network } = question;
  const subjects = [...network.organisations.keys()];
  const n = linesOfAccount(network, 'possible').length;
  const reason = whyNot(network);
  if (reason === null) return subjects.map((id) => draftOf(question, id, n));
  const unknownKinds = subjects.filter((id) => network.organisations.get(id)?.kind === null).map(organisationRef);
  const needs = needOf('kind', 'what sort of organisation it is', unknownKinds, subjects.length);
  return subjects.map((id) => withheldDraft(organisationRef(id), { reason, needs, n }));
}

/** Why nothing at all can be told of a network; null where it can. */
function whyNot(network: Network): string | null {
  if (linesOfAccount(network, 'possible').length === 0) return 'no line of account is recorded';
  if (reachOf(network, 'possible').ends.size === 0)
    return 'no organisation is recorded as elected, as citizens or as service users, and no line as given to them';
  return null;
}

function draftOf({ network, thresholds }: Question, id: OrganisationId, n: number): Draft<PathsOfAccount> {
  const asserted = figuresOf(network, 'asserted', id);
  const possible = figuresOf(network, 'possible', id);
  const reading: Reading = asserted.steps === null && possible.steps !== null ? 'possible' : 'asserted';
  const figures = reading === 'asserted' ? asserted : possible;
  const subject = organisationRef(id);
  const reach = reachOf(network, reading);
  const number = reach.graph.numberOf.get(id)!;
  if (figures.steps === null) return { subject, ...notReached(reach, network, number, thresholds.mostPaths), n };
  const { lines, weakest, ends, isCut } = shortestLines(reach, number, thresholds.mostPaths);
  return {
    subject,
    value: {
      reach: asserted.steps === null ? 'only-if-unknown' : 'yes',
      isEnd: figures.steps === 0,
      ...figures,
      towards: towards(reach, ends),
      weakest,
      isCut,
    },
    withheld: null,
    because: becauseOfTies(lines, [id]),
    needs: needOfPhases(lines),
    n,
  };
}

const noRoute: PathsOfAccount = {
  reach: 'no-record',
  isEnd: false,
  steps: null,
  routes: 0,
  isAtLeast: false,
  towards: null,
  weakest: null,
  isCut: false,
};

/** What is lit is how far the record can be followed; what is asked is to whom those answer at whom it stops. */
function notReached(reach: Reach, network: Network, number: number, most: number) {
  const { organisations } = reach.graph;
  const { lines, followed, stops } = linesFollowed(reach, number, most);
  const refs = (numbers: readonly number[]) => numbers.map((stop) => organisationRef(organisations[stop]!));
  const unknownKinds = followed.filter((one) => network.organisations.get(organisations[one]!)?.kind === null);
  return {
    value: noRoute,
    withheld: null,
    because: becauseOfTies(lines, [organisations[number]!]),
    needs: [
      ...needOf('accountable-to', 'to whom it answers', refs(stops), followed.length),
      ...needOf('kind', 'what sort of organisation it is', refs(unknownKinds), followed.length),
    ],
  };
}

function towards({ graph, ends }: Reach, numbers: readonly number[]): Anchor | 'both' | null {
  const anchors = new Set(numbers.map((number) => ends.get(graph.organisations[number]!)?.anchor));
  if (anchors.has('both') || anchors.size > 1) return 'both';
  return [...anchors][0] ?? null;
}

/** Another answer where the reach is another, or where routes no longer lead to elected members, or do so now. */
function likeness(before: PathsOfAccount, after: PathsOfAccount): Likeness {
  const answer = ({ reach, isEnd, towards: whom }: PathsOfAccount) => [reach, isEnd, whom === 'citizens'].join();
  if (answer(before) !== answer(after)) return 'other-answer';
  const figures = ({ steps, routes, towards: whom, weakest }: PathsOfAccount) =>
    [steps, routes, whom, weakest?.present].join();
  return figures(before) === figures(after) ? 'same' : 'other-figure';
}

const publicWords = {
  elected: 'elected members',
  citizens: 'citizens or service users',
  both: 'elected members and citizens',
};

function inWords(network: Network, { subject, value, withheld }: Draft<PathsOfAccount>): string {
  if (value === null || subject.kind !== 'organisation') return withheld ?? '';
  const name = organisationName(network, subject.id);
  if (value.isEnd) return `A line of account can end with ${name}, as ${publicWords[value.towards ?? 'both']}.`;
  if (value.steps === null)
    return `The recorded relationships show no line of account from ${name} to elected members, citizens or service users.`;
  const routes = `${value.isAtLeast ? 'at least ' : ''}${counted(value.routes, 'independent route')}`;
  const reached = `${publicWords[value.towards ?? 'both']} in ${counted(value.steps, 'step')}, by ${routes}`;
  return value.reach === 'yes'
    ? `Recorded lines lead from ${name} to ${reached}.`
    : `Lines lead from ${name} to ${reached}, only if a relationship of unknown status is real.`;
}

export const pathsOfAccount: Analysis<PathsOfAccount> = {
  id: 'D1',
  name: 'Paths of account',
  card: {
    definition:
      'Follows lines of account from an organisation to the first forum in which such a line can end: elected members, citizens or service users. It counts the steps of the shortest route, the routes that share no organisation before their ends, and finds the step with the fewest phases on record.',
    formula:
      'Shortest path, and maximum flow with unit node capacities (Menger), from p to Omega in the multigraph of asserted accountable-to relationships; where no path exists, in that with unknown ones. Parallel lines are one step, as complete as the best of them. Where p has one forum or one bottleneck there is one route; otherwise the search stops after 50,000 visits and says "at least".',
    references: ['Bovens 2007', 'Bovens, Schillemans and ’t Hart 2008', 'Sørensen and Torfing 2005', 'Menger 1927'],
    thresholds: ['longestPath', 'mostPaths'],
    data: ['accountable-to', 'audience', 'kind', 'phases', 'status'],
    changedBy:
      'A line of account recorded where the record stops, or the kind of an organisation where none is recorded.',
  },
  run,
  likeness,
  inWords,
};
