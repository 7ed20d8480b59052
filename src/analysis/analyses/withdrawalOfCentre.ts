import type { OrganisationId } from '../../domain/ids.ts';
import { collaborationRef, organisationRef } from '../../domain/ids.ts';
import type { Collaboration, Network } from '../../domain/network.ts';
import { collaborationName, organisationName } from '../names.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOf, needOfTies } from '../results/needs.ts';
import type { Draft } from '../results/result.ts';
import { whatBreaks } from './whatBreaks.ts';
import type { Withdrawal } from './withdrawal.ts';
import { withdrawal } from './withdrawal.ts';
import { moneyOf } from './withdrawalIncome.ts';

/** What would break if the organisation at the centre of a collaboration left (D14). */
export interface WithdrawalOfCentre extends Withdrawal {
  readonly centre: OrganisationId;
}

const run = ({ network, thresholds }: Question): readonly Draft<WithdrawalOfCentre>[] =>
  [...network.collaborations.values()].map((collaboration) => draftOf(network, collaboration, thresholds));

function draftOf(
  network: Network,
  { id, backbone }: Collaboration,
  thresholds: Question['thresholds'],
): Draft<WithdrawalOfCentre> {
  const subject = collaborationRef(id);
  if (backbone === null || !network.organisations.has(backbone))
    return withheldDraft(subject, {
      reason: `no organisation is recorded at the centre of ${collaborationName(network, id)}`,
      because: because({ collaborations: [id] }),
      needs: needOf('backbone', 'which organisation stands at its centre', [subject], 1),
    });
  const found = withdrawal(network, [organisationRef(backbone)], thresholds);
  const receivers = new Set([...found.income.losses, ...found.income.open].map(({ receiver }) => receiver));
  const income = [...receivers].sort().flatMap((receiver) => moneyOf(network).into.get(receiver) ?? []);
  return {
    subject,
    value: { centre: backbone, ...found },
    withheld: null,
    because: because({
      organisations: [
        backbone,
        ...receivers,
        ...found.reach.map(({ organisation }) => organisation),
        ...found.cuts.flatMap(({ cut }) => cut),
      ],
      relationships: found.relationships,
    }),
    needs: needOfTies('amount', 'how much money it is', income, ({ amount }) => amount === null),
    n: found.relationships.length,
  };
}

function likeness(before: WithdrawalOfCentre, after: WithdrawalOfCentre): Likeness {
  const counts = ({ income, reach, cuts, blind, services }: WithdrawalOfCentre): readonly number[] => [
    income.losses.length,
    reach.filter((change) => change.after === 'no-record').length,
    cuts.length,
    blind.reduce((sum, { matters }) => sum + matters.length, 0),
    services.length,
  ];
  const [first, second] = [counts(before), counts(after)];
  if (first.some((count, place) => count > 0 !== (second[place] ?? 0) > 0)) return 'other-answer';
  const figures = (value: WithdrawalOfCentre) => JSON.stringify([counts(value), value.before, value.after]);
  return figures(before) === figures(after) ? 'same' : 'other-figure';
}

/** So many sentences are an answer; the list has the rest. */
const mostSentences = 3;

function inWords(network: Network, { subject, value, withheld }: Draft<WithdrawalOfCentre>): string {
  if (value === null || subject.kind !== 'collaboration') return withheld ?? '';
  const sentences = whatBreaks(network, value).map(({ sentence }) => sentence);
  const name = organisationName(network, value.centre);
  const where = collaborationName(network, subject.id);
  if (sentences.length === 0)
    return `If ${name}, at the centre of ${where}, left, the recorded relationships show nothing that would break.`;
  return [`If ${name}, at the centre of ${where}, left:`, ...sentences.slice(0, mostSentences)].join(' ');
}

export const withdrawalOfCentre: Analysis<WithdrawalOfCentre> = {
  id: 'D14',
  name: 'What if the centre leaves',
  card: {
    definition:
      'What the record would lack if the organisation at the centre of a collaboration left with all its relationships: income, routes of account to the public, joined parts, matters with a forum, services. The same can be asked of any organisation or relationship. Nothing is said about what others would do in answer.',
    formula:
      'Receivers that lose at least the share asked for of the money known to reach them, or every recorded flow; receivers left under the floor, whose own payments are then counted out round by round, from known amounts alone; organisations whose route in the lines of account ends (where account can end stays as it was); members outside the largest piece left of the largest part that coordination joins; matters whose last forum within a collaboration goes; where asked for one withdrawal, also those left with power and no account (D3), where a line of theirs ends, and forms that the ties no longer look like (D11).',
    references: ['FitzGerald and Rosenbach 2019', 'Provan and Milward 1995'],
    thresholds: ['incomeLoss', 'incomeFloor'],
    data: [
      'backbone',
      'funds',
      'amount',
      'currency',
      'accountable-to',
      'audience',
      'kind',
      'about',
      'members',
      'partners-with',
      'co-located-with',
      'coordinates',
      'shares-data-with',
      'member-of',
      'delivers-for',
      'commissions',
      'service',
    ],
    changedBy:
      'An amount recorded where none is, a further route, payer or forum of those who depend on it, or another organisation at the centre.',
  },
  run,
  likeness,
  inWords,
};
