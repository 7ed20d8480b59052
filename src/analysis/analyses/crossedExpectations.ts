import type { OrganisationId } from '../../domain/ids.ts';
import { organisationRef } from '../../domain/ids.ts';
import type { Accountability, Network } from '../../domain/network.ts';
import { linesOfAccount, phasesOf } from '../notation/linesOfAccount.ts';
import { organisationName } from '../names.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because, becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOfTies } from '../results/needs.ts';
import type { Draft } from '../results/result.ts';
import { theMap } from '../results/result.ts';
import { capital, counted, idWords, listWords, numberWords } from '../words.ts';
import type { CrossedTriad } from './crossedTriads.ts';
import { crossedTriads } from './crossedTriads.ts';

/** Forums that ask the same of one organisation in different terms, with nothing recorded between them (D7). */
export interface CrossedExpectations {
  readonly crossed: readonly CrossedTriad[];
  /** Who could agree one report: the pairs of forums whose coming together would end most of these; all that are level. */
  readonly couldAgree: readonly (readonly [OrganisationId, OrganisationId])[];
  /** How many each of those pairs would end. */
  readonly ended: number;
}

function run({ network }: Question): readonly Draft<CrossedExpectations>[] {
  const { crossed, compared } = crossedTriads(network);
  const given = new Map<OrganisationId, Accountability[]>();
  for (const line of linesOfAccount(network, 'asserted')) given.set(line.from, [...(given.get(line.from) ?? []), line]);
  const own = [...network.organisations.keys()].flatMap((id) => {
    const lines = given.get(id) ?? [];
    const forums = new Set(lines.map(({ to }) => to));
    return forums.size < 2 ? [] : [draftOf(network, id, lines, compared.get(id) ?? 0)];
  });
  const pairs = [...compared.values()].reduce((sum, count) => sum + count, 0);
  const lines = linesOfAccount(network, 'asserted');
  const reason = 'no organisation has two forums of which consequences and matters are recorded';
  const all: Draft<CrossedExpectations> =
    pairs === 0
      ? withheldDraft(theMap, { reason, needs: needsOf(lines), n: 0 })
      : drafted(theMap, crossed, { needs: needsOf(lines), n: pairs });
  return [...own, all];
}

function draftOf(
  network: Network,
  id: OrganisationId,
  lines: readonly Accountability[],
  compared: number,
): Draft<CrossedExpectations> {
  const needs = needsOf(lines);
  const subject = organisationRef(id);
  if (compared === 0) {
    const reason = 'consequences and matters are recorded for fewer than two of its forums';
    return withheldDraft(subject, { reason, because: becauseOfTies(lines), needs });
  }
  const crossed = crossedTriads(network).crossed.filter(({ at }) => at === id);
  return drafted(subject, crossed, { needs, n: compared, lines });
}

function drafted(
  subject: Draft<never>['subject'],
  crossed: readonly CrossedTriad[],
  { needs, n, lines = [] }: Pick<Draft<never>, 'needs' | 'n'> & { readonly lines?: readonly Accountability[] },
): Draft<CrossedExpectations> {
  const reasons =
    crossed.length === 0
      ? becauseOfTies(lines)
      : because({
          organisations: crossed.flatMap(({ at, forums }) => [at, ...forums]),
          relationships: crossed.flatMap((triad) => triad.lines),
        });
  return { subject, value: { crossed, ...agreement(crossed) }, withheld: null, because: reasons, needs, n };
}

function agreement(crossed: readonly CrossedTriad[]): Pick<CrossedExpectations, 'couldAgree' | 'ended'> {
  const counts = new Map<string, { readonly forums: CrossedTriad['forums']; count: number }>();
  for (const { forums } of crossed) {
    const key = JSON.stringify(forums);
    const found = counts.get(key) ?? { forums, count: 0 };
    found.count += 1;
    counts.set(key, found);
  }
  const ended = Math.max(0, ...[...counts.values()].map(({ count }) => count));
  return { couldAgree: [...counts.values()].filter(({ count }) => count === ended).map(({ forums }) => forums), ended };
}

const needsOf = (lines: readonly Accountability[]) => [
  ...needOfTies(
    'phases',
    'whether consequences can follow',
    lines,
    (line) => phasesOf(line).consequences === 'unknown',
  ),
  ...needOfTies('about', 'what account is given for', lines, ({ about }) => about.length === 0),
];

const likeness = (before: CrossedExpectations, after: CrossedExpectations): Likeness => {
  const shown = ({ crossed }: CrossedExpectations) => JSON.stringify(crossed);
  if ((before.crossed.length === 0) !== (after.crossed.length === 0)) return 'other-answer';
  return shown(before) === shown(after) ? 'same' : 'other-figure';
};

function inWords(network: Network, { subject, value, withheld, n }: Draft<CrossedExpectations>): string {
  if (value === null) return withheld ?? '';
  const { crossed, couldAgree, ended } = value;
  const name = (id: OrganisationId) => organisationName(network, id);
  const where = subject.kind === 'organisation' ? name(subject.id) : 'the map';
  if (crossed.length === 0)
    return `Of ${counted(n, 'pair')} of forums compared for ${where}, none is recorded to ask for the same in different terms without coming together.`;
  const [first] = crossed;
  const matters = listWords([...new Set(crossed.flatMap((triad) => triad.matters))].sort().map(idWords));
  const example = first === undefined ? '' : ` ${listWords(first.forums.map(name))}`;
  const head =
    subject.kind === 'organisation'
      ? `${capital(counted(crossed.length, 'pair'))} of forums ${crossed.length === 1 ? 'asks' : 'ask'} ${where} about ${matters} in different terms, and nothing recorded brings them together:${example}${crossed.length > 1 ? ' among them' : ''}.`
      : `In ${counted(crossed.length, 'case')}, two forums ask one organisation about the same matter in different terms, and nothing recorded brings them together.`;
  const agree =
    couldAgree.length === 1
      ? ` If ${listWords(couldAgree[0]!.map(name))} agreed on one report, ${ended === crossed.length ? (ended === 1 ? 'that' : 'all of these') : `${numberWords(ended)} of these`} would end.`
      : '';
  return `${head}${agree}`;
}

export const crossedExpectations: Analysis<CrossedExpectations> = {
  id: 'D7',
  name: 'Crossed expectations',
  card: {
    definition:
      'Two forums that can both bring consequences ask one organisation about the same matter, in another frame or another format, and no recorded coordination or common forum brings the two together.',
    formula:
      'Open triads f ← v → g of asserted lines whose consequences are recorded, with a matter in common, without a frame (or without a format) in common where both record one, without a tie of coordination between f and g and without a forum to which both answer directly. The pair of forums whose tie would close most of them is named.',
    references: ['Koppell 2005', 'Romzek and Dubnick 1987'],
    thresholds: [],
    data: [
      'accountable-to',
      'phases',
      'about',
      'audience',
      'frame',
      'format',
      'partners-with',
      'coordinates',
      'member-of',
    ],
    changedBy: 'A recorded tie between the two forums, a matter or a consequence recorded for a line that has none.',
  },
  run,
  likeness,
  inWords,
};
