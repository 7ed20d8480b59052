import type { RelationshipId } from '../../domain/ids.ts';
import { collaborationRef, relationshipRef } from '../../domain/ids.ts';
import type { Accountability, Funding, Network } from '../../domain/network.ts';
import { collaborationName } from '../names.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { fundingLines } from '../notation/money.ts';
import { linesWithin, tiesWithin } from '../notation/tiesWithin.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because, becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOf, needOfTies } from '../results/needs.ts';
import type { Draft, Subject } from '../results/result.ts';
import { theMap } from '../results/result.ts';
import { capital, counted, numberWords } from '../words.ts';
import type { MoneyByLoad } from './moneyByLoad.ts';
import { moneyByLoad } from './moneyByLoad.ts';
import type { MoneyStanding } from './moneyFlows.ts';
import { moneyFlows, unfundedLines } from './moneyFlows.ts';

/** Money and account, side by side (D17). Each list in code order. */
export interface MoneyAndAccount {
  readonly flows: readonly {
    readonly funding: RelationshipId;
    readonly standing: MoneyStanding;
    /** Whether the receiver reaches the public otherwise than through the payer. */
    readonly reachesPublic: boolean;
    /** Lines from receiver to payer. */
    readonly lines: readonly RelationshipId[];
  }[];
  /** Lines of account without money recorded from their forum. */
  readonly unfunded: readonly RelationshipId[];
  readonly load: MoneyByLoad;
}

function run(question: Question): readonly Draft<MoneyAndAccount>[] {
  const { network } = question;
  const whole = draftOf(
    question,
    theMap,
    'the map',
    fundingLines(network, 'asserted'),
    linesOfAccount(network, 'asserted'),
  );
  const parts = [...network.collaborations.keys()].map((id) => {
    const money = tiesWithin(network, id, 'asserted').filter((tie): tie is Funding => tie.kind === 'funding');
    return draftOf(
      question,
      collaborationRef(id),
      collaborationName(network, id),
      money,
      linesWithin(network, id, 'asserted'),
    );
  });
  return [...parts, whole];
}

function draftOf(
  { network, thresholds }: Question,
  subject: Subject,
  name: string,
  money: readonly Funding[],
  lines: readonly Accountability[],
): Draft<MoneyAndAccount> {
  if (money.length === 0)
    return withheldDraft(subject, {
      reason: `no money is recorded within ${name}`,
      because: because({ collaborations: subject.kind === 'collaboration' ? [subject.id] : [] }),
    });
  const all = moneyFlows(network);
  const flows = money.flatMap(({ id }) => all.get(id) ?? []);
  const unfunded = unfundedLines(network);
  const answering = flows.flatMap((flow) => flow.lines);
  return {
    subject,
    value: {
      flows: flows.map(({ funding, standing, reachesPublic, lines: own }) => ({
        funding: funding.id,
        standing,
        reachesPublic,
        lines: own.map(({ id }) => id),
      })),
      unfunded: lines.filter(({ id }) => unfunded.has(id)).map(({ id }) => id),
      load: moneyByLoad(network, flows, thresholds),
    },
    withheld: null,
    because: becauseOfTies([...money, ...answering]),
    needs: [
      ...needOf(
        'accountable-to',
        'whether the receiver gives account to the payer',
        flows.filter((flow) => flow.lines.length === 0).map(({ funding }) => relationshipRef(funding.id)),
        flows.length,
      ),
      ...needOfTies('amount', 'how much money it is', money, ({ amount }) => amount === null),
      ...needOfTies('reportsPerYear', 'how often account is given', answering, (line) => line.reportsPerYear === null),
    ],
    n: flows.length,
  };
}

const countOf = ({ flows }: MoneyAndAccount, ...standings: readonly MoneyStanding[]): number =>
  flows.filter(({ standing }) => standings.includes(standing)).length;

function likeness(before: MoneyAndAccount, after: MoneyAndAccount): Likeness {
  const answer = (value: MoneyAndAccount) => {
    const missing = countOf(value, 'not-recorded', 'only-if-unknown');
    return missing === 0 ? 'all' : missing === value.flows.length ? 'none' : 'some';
  };
  if (answer(before) !== answer(after)) return 'other-answer';
  const figures = (value: MoneyAndAccount) =>
    [
      ...(['accounted', 'to-the-public-too', 'only-if-unknown', 'not-recorded'] as const).map((s) => countOf(value, s)),
      value.unfunded.length,
      value.load.correlation,
    ].join();
  return figures(before) === figures(after) ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld, n }: Draft<MoneyAndAccount>): string {
  if (value === null) return withheld ?? '';
  const where = subject.kind === 'collaboration' ? ` within ${collaborationName(network, subject.id)}` : '';
  const [missing, publicToo, open] = [
    countOf(value, 'not-recorded'),
    countOf(value, 'to-the-public-too'),
    countOf(value, 'only-if-unknown'),
  ];
  const accounted = countOf(value, 'accounted') + publicToo;
  return [
    `The record has ${counted(n, 'flow')} of money${where}: for ${numberWords(accounted)} the receiver answers to the payer${publicToo === 0 ? '' : `, for ${numberWords(publicToo)} of them to the public too`}.`,
    ...(missing === 0 ? [] : [`For ${numberWords(missing)} no line of account to the payer is recorded.`]),
    ...(open === 0 ? [] : [`${capital(numberWords(open))} would have one if an unknown line is real.`]),
  ].join(' ');
}

export const moneyAndAccount: Analysis<MoneyAndAccount> = {
  id: 'D17',
  name: 'Money and account, side by side',
  card: {
    definition:
      'For each flow of money, whether a line of account from the receiver to the payer is recorded, and whether the receiver also reaches the public by a route that does not lead through the payer. Lines of account without recorded money stand beside them.',
    formula:
      'For u funds v: accounted if v is accountable to u; to the public too if v also reaches a public end in the lines of account without u; otherwise not recorded. Rank correlation (Spearman) of amount with reports a year over accounted flows; outliers have a load in the top quarter and money in the bottom one. Amounts are compared one by one and never added up.',
    references: ['Koliba, Mills and Zia 2011', 'FitzGerald and Rosenbach 2019', 'Spearman 1904'],
    thresholds: ['rhythmCoverage', 'fewestPairs'],
    data: ['funds', 'amount', 'currency', 'accountable-to', 'reportsPerYear', 'audience', 'kind'],
    changedBy:
      'A line of account recorded for a flow that has none. That none is recorded does not show that none exists: small grants are often reported on in private.',
  },
  run,
  likeness,
  inWords,
};
