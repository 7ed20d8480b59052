import type { OrganisationId } from '../../domain/ids.ts';
import { organisationRef, relationshipRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { organisationName } from '../names.ts';
import { weightBelow } from '../graph/dominators.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { bottlenecksOf, reachOf } from '../notation/reach.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import type { Draft } from '../results/result.ts';
import { theMap } from '../results/result.ts';
import { shortestLines } from '../trace/shortestLines.ts';
import { counted, listWords, numberWords } from '../words.ts';
import { bottleneckLists } from './bottleneckLists.ts';

/** On whom an organisation's account to the public hangs, and whose hangs on it (D15). */
export interface PointOfAccount {
  readonly kind: 'organisation';
  /** Every route to the public passes each of these, nearest first. */
  readonly dominators: readonly OrganisationId[];
  /** How many organisations reach the public through this one alone. */
  readonly criticality: number;
  /** Those of them that are listed, in code order: all unless very many. */
  readonly dominated: readonly OrganisationId[];
  /** So many make it a choke point. */
  readonly isChokePoint: boolean;
}

/** A line of account on which all routes of some organisation depend. */
export interface BridgeOfAccount {
  readonly kind: 'line';
  /** How many organisations reach the public on this line alone. */
  readonly criticality: number;
  readonly dominated: readonly OrganisationId[];
}

export type SinglePoint = PointOfAccount | BridgeOfAccount;

function run({ network, thresholds }: Question): readonly Draft<SinglePoint>[] {
  const reach = reachOf(network, 'asserted');
  const { organisations, ties } = reach.graph;
  const reaching = [...organisations.keys()].filter((number) => reach.steps[number]! > 0);
  const n = reaching.length;
  if (n === 0) {
    const reason =
      linesOfAccount(network, 'asserted').length === 0
        ? 'no line of account is recorded'
        : 'no organisation is recorded as reaching elected members, citizens or service users';
    return [withheldDraft(theMap, { reason })];
  }
  const tree = bottlenecksOf(network, 'asserted');
  const lists = bottleneckLists(reach, tree);
  const weight = Uint8Array.from({ length: tree.above.length }, (_, node) => Number(reach.steps[node]! > 0));
  const below = weightBelow(tree, weight);
  const points = reaching.map((number): Draft<SinglePoint> => {
    const id = organisations[number]!;
    const { dominators, dominatorLines, dominated } = lists.of(number);
    const ownLines = shortestLines(reach, number, thresholds.mostPaths).lines.map((line) => line.id);
    const criticality = below[number]!;
    const isChokePoint = criticality >= thresholds.chokePoint;
    return {
      subject: organisationRef(id),
      value: { kind: 'organisation', dominators, criticality, dominated, isChokePoint },
      withheld: null,
      because: because({
        organisations: [id, ...dominators, ...dominated],
        relationships: [...dominatorLines, ...ownLines, ...lists.linesBelow(number)],
      }),
      needs: [],
      n,
    };
  });
  const bridges = ties.flatMap((line, arc): readonly Draft<SinglePoint>[] => {
    const node = organisations.length + arc;
    const criticality = below[node]!;
    if (criticality === 0) return [];
    const { dominated } = lists.of(node);
    return [
      {
        subject: relationshipRef(line.id),
        value: { kind: 'line', criticality, dominated },
        withheld: null,
        because: because({ organisations: [line.from, line.to, ...dominated], relationships: [line.id] }),
        needs: [],
        n,
      },
    ];
  });
  return [...points, ...bridges];
}

/** Another answer where an organisation begins or ceases to hang on others, or others on it. */
function likeness(before: SinglePoint, after: SinglePoint): Likeness {
  if (before.kind === 'line' || after.kind === 'line')
    return before.criticality === after.criticality ? 'same' : 'other-figure';
  const answer = ({ dominators, criticality }: PointOfAccount) => [dominators.length > 0, criticality > 0].join();
  if (answer(before) !== answer(after) || before.isChokePoint !== after.isChokePoint) return 'other-answer';
  const figures = ({ dominators, criticality }: PointOfAccount) => [criticality, ...dominators].join(' ');
  return figures(before) === figures(after) ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld, n }: Draft<SinglePoint>): string {
  if (value === null) return withheld ?? '';
  if (value.kind === 'line') {
    const line = subject.kind === 'relationship' ? network.relationships.get(subject.id) : undefined;
    if (line === undefined) return '';
    const ends = `${organisationName(network, line.from)} to ${organisationName(network, line.to)}`;
    return `${only(value.criticality, n)} on the line from ${ends}.`;
  }
  const name = subject.kind === 'organisation' ? organisationName(network, subject.id) : '';
  const { dominators, criticality } = value;
  const names = dominators.map((id) => organisationName(network, id));
  const through =
    names.length === 0
      ? `No single organisation stands on every recorded route of ${name} to the public.`
      : `Every recorded route of ${name} to the public passes ${listWords(names)}.`;
  return criticality === 0 ? through : `${only(criticality, n)} through ${name}. ${through}`;
}

const only = (criticality: number, n: number): string =>
  `${criticality === n && n === 1 ? 'The one organisation' : `Of ${counted(n, 'organisation')} on record as reaching the public, ${numberWords(criticality)}`} ${criticality === 1 ? 'does' : 'do'} so only`;

export const singlePoints: Analysis<SinglePoint> = {
  id: 'D15',
  name: 'Single points of answerability',
  card: {
    definition:
      'Finds the organisations, and the lines of account, that every recorded route of others to the public passes. Where such a point falls silent, those behind it have no recorded way to elected members, citizens or service users.',
    formula:
      'An organisation x dominates p where every path from p to Omega in the asserted accountable-to relationships passes x; x is neither p nor in Omega. Criticality(x) = number of organisations dominated. A line is a bridge where every path of some p passes it; parallel lines stand in for each other.',
    references: ['Menger 1927', 'Lengauer and Tarjan 1979', 'Papadopoulos 2010'],
    thresholds: ['chokePoint'],
    data: ['accountable-to', 'audience', 'kind'],
    changedBy: 'A second line of account, past the point, recorded for those behind it.',
  },
  run,
  likeness,
  inWords,
};
