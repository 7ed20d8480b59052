import type { OrganisationId } from '../../domain/ids.ts';
import { organisationRef, relationshipRef } from '../../domain/ids.ts';
import type { Accountability, Answer, Network } from '../../domain/network.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { organisationName } from '../names.ts';
import { linesGiven, phaseNames, phasesThat } from '../notation/linesOfAccount.ts';
import { decidesByMatter } from '../notation/decisionRights.ts';
import { anchorOfKind } from '../notation/omega.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOf, needOfPhases } from '../results/needs.ts';
import type { Draft, Need } from '../results/result.ts';
import { counted, numberWords } from '../words.ts';
import type { Power } from './power.ts';
import { powerOf, recordsPower, sharesOfRanks } from './power.ts';

/** From what is on record at least, to what there is if all that is unknown is real. 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How far the power of an organisation is covered by account given (D3). */
export interface AccountabilityGap {
  readonly power: number;
  /** Among those with any power on record, it stands in the upper part. */
  readonly isPowerful: boolean;
  readonly cover: Interval;
  readonly gap: Interval;
  /** Powerful, and no phase of account on record; `unknown` where one may be, if what is unknown is real. */
  readonly hardGap: Answer;
  /** Lines of account that it gives: those asserted, and those of unknown status besides. */
  readonly lines: number;
  readonly unknownLines: number;
}

/**
 * How far an organisation is covered by the lines on which it gives account: 1 where a line has all phases, 0 where it has none.
 *
 * @param asserted - Lines that count with the phases on record.
 * @param possible - Those and the ones of unknown status; they count with the phases that may be there as well.
 */
export const coverOf = (asserted: readonly Accountability[], possible: readonly Accountability[]): Interval => ({
  low: covered(asserted, (line) => phasesThat(line, 'yes')),
  high: covered(possible, (line) => phaseNames.length - phasesThat(line, 'no')),
});

function covered(lines: readonly Accountability[], phases: (line: Accountability) => number): number {
  // In thirds, so that a cover of one is exactly one whatever the order of lines.
  const open = lines.map((line) => phaseNames.length - phases(line)).sort((a, b) => a - b);
  return 1 - open.reduce((product, left) => product * (left / phaseNames.length), 1);
}

const powerRanks = oncePerNetwork((network) =>
  sharesOfRanks(new Map([...powerOf(network)].map(([id, { power }]) => [id, power]))),
);

function run({ network, thresholds }: Question): readonly Draft<AccountabilityGap>[] {
  const asked = [...network.organisations.keys()].filter((id) => anchorOfKind(network, id) === null);
  return asked.map((id) => {
    if (recordsPower(network)) return draftOf(network, id, thresholds.highPower, asked.length);
    const reason = 'no right to decide, no money and no statutory duty is recorded of anybody';
    return withheldDraft(organisationRef(id), { reason, n: asked.length });
  });
}

const noPower: Pick<Power, 'power' | 'ties'> = { power: 0, ties: [] };

function draftOf(network: Network, id: OrganisationId, highPower: number, n: number): Draft<AccountabilityGap> {
  const { power, ties } = powerOf(network).get(id) ?? noPower;
  const asserted = linesGiven(network, 'asserted').get(id) ?? [];
  const possible = linesGiven(network, 'possible').get(id) ?? [];
  const cover = coverOf(asserted, possible);
  const isPowerful = (powerRanks(network).get(id) ?? 0) >= highPower && power > 0;
  return {
    subject: organisationRef(id),
    value: {
      power,
      isPowerful,
      cover,
      gap: { low: power * (1 - cover.high), high: power * (1 - cover.low) },
      hardGap: !isPowerful || cover.low > 0 ? 'no' : cover.high > 0 ? 'unknown' : 'yes',
      lines: asserted.length,
      unknownLines: possible.length - asserted.length,
    },
    withheld: null,
    because: becauseOfTies([...ties, ...asserted], [id]),
    needs: needsOf(network, id, possible),
    n,
  };
}

function needsOf(network: Network, id: OrganisationId, lines: readonly Accountability[]): readonly Need[] {
  const power = powerOf(network).get(id);
  const given = (power?.ties ?? []).filter((tie) => tie.kind === 'funding');
  return [
    ...(lines.length > 0 ? [] : needOf('accountable-to', 'to whom it answers', [organisationRef(id)], 1)),
    ...needOfPhases(lines),
    ...needOf(
      'amount',
      'how much money it gives',
      given.filter(({ amount }) => amount === null).map((tie) => relationshipRef(tie.id)),
      given.length,
    ),
  ];
}

/** Alike but for the last places of a sum, which depend on the order in which it was taken. */
const alike = (a: Interval, b: Interval): boolean => Math.abs(a.low - b.low) < 1e-9 && Math.abs(a.high - b.high) < 1e-9;

function likeness(before: AccountabilityGap, after: AccountabilityGap): Likeness {
  if (before.hardGap !== after.hardGap) return 'other-answer';
  const isSame = alike(before.gap, after.gap) && alike(before.cover, after.cover);
  return isSame ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld }: Draft<AccountabilityGap>): string {
  if (value === null || subject.kind !== 'organisation') return withheld ?? '';
  const name = organisationName(network, subject.id);
  if (value.power === 0) return `The recorded relationships show no power of ${name} over others.`;
  const holds = value.isPowerful
    ? `${name} ranks high among those on record as deciding, paying or holding a statutory duty`
    : `${name} is on record as deciding, paying or holding a statutory duty`;
  const counting = decidesByMatter(network)
    ? ''
    : ' No matter is recorded of any right to decide, so each counts as one.';
  if (value.lines + value.unknownLines === 0) return `${holds}, and no line of account from it is recorded.${counting}`;
  const unknown = value.unknownLines === 0 ? '' : `; ${numberWords(value.unknownLines)} more may be real`;
  const lines = `${counted(value.lines, 'line')} of account from it ${value.lines === 1 ? 'is' : 'are'} recorded${unknown}`;
  return `${holds}, and ${lines}${value.cover.low === 0 ? ', of which no phase is recorded as present' : ''}.${counting}`;
}

export const accountabilityGap: Analysis<AccountabilityGap> = {
  id: 'D3',
  name: 'Power and account',
  card: {
    definition:
      'Sets what an organisation decides, pays and holds as a duty beside the account that it gives. A gap is power without account on record, shown from the least to the most it can be; a hard gap is high power without any. Elected bodies and citizens are not asked: they are where account ends.',
    formula:
      'Power = mean, over matters decided, money controlled and statutory duties held, of (place / number of those with any), equal ones sharing the middle place and nothing counting 0. Cover = 1 − product over lines given of (1 − phases / 3): at least with asserted lines and phases on record, at most with unknown lines and phases as well. Gap = power × (1 − cover). Hard gap: place by power ≥ threshold and cover = 0. Money is a sum where all amounts are recorded in one currency, otherwise a number of receivers.',
    references: ['Bovens 2007', 'Lee and Ospina 2022', 'Papadopoulos 2010'],
    thresholds: ['highPower'],
    data: [
      'accountable-to',
      'phases',
      'status',
      'commissions',
      'funds',
      'amount',
      'leads',
      'inspects',
      'seats',
      'about',
      'kind',
    ],
    changedBy: 'A line of account recorded for an organisation that has none, or a phase recorded on one.',
  },
  run,
  likeness,
  inWords,
};
