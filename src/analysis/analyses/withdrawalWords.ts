import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import type { Network, Relationship } from '../../domain/network.ts';
import { namedOrCounted } from '../listed.ts';
import { collaborationName, organisationName } from '../names.ts';
import { capital, compareNames, counted, idWords, inSentence, listWords, moneyWords, numberWords } from '../words.ts';
import { formWords } from './governanceWords.ts';
import type { FormChange, FullWithdrawal } from './withdrawal.ts';
import type { IncomeLoss } from './withdrawalIncome.ts';
import type { PartCut } from './withdrawalStructure.ts';

const named = (network: Network, ids: readonly OrganisationId[]): string =>
  namedOrCounted(ids.map((id) => organisationName(network, id)).sort(compareNames), 4);

const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** "Two services on record end: floating support, and work of Hub for Council." */
export function serviceWords(network: Network, ties: readonly Relationship[]): string {
  const names = ties.map((tie) => {
    if (tie.kind === 'service' && tie.service !== null) return inSentence(tie.service);
    const isDelivery = (tie.type as string) === 'delivers-for';
    const [who, whom] = isDelivery ? [tie.from, tie.to] : [tie.to, tie.from];
    return `work of ${organisationName(network, who)} for ${organisationName(network, whom)}`;
  });
  const list = namedOrCounted([...new Set(names)].sort(compareNames), 4);
  return `${capital(counted(ties.length, 'service'))} on record ${verb(ties.length, 'ends', 'end')}: ${list}.`;
}

/** "Hub loses £60 of £100 of known income (60%); one amount that ends is not recorded." */
export function incomeWords(network: Network, loss: IncomeLoss, currency: string | null): string {
  const { receiver, flows, unknown, lost, income, share } = loss;
  const name = organisationName(network, receiver);
  const open =
    unknown.length === 0
      ? ''
      : `; of ${counted(unknown.length, 'flow')} that ${verb(unknown.length, 'ends', 'end')} the amount is not known`;
  if (income === 0) return `${name} loses every recorded flow of money to it; how much it is, is not known.`;
  if (lost === 0) return `${name} loses ${counted(flows.length, 'flow')} of money${open}.`;
  const percent = `${Math.round((share ?? 0) * 100)}%`;
  return `${name} loses ${moneyWords(lost, currency)} of ${moneyWords(income, currency)} of known income (${percent})${open}.`;
}

export const openIncomeWords = (network: Network, open: readonly IncomeLoss[]): string =>
  `${named(
    network,
    open.map(({ receiver }) => receiver),
  )} ${verb(open.length, 'loses', 'lose')} money of which the amount is not known, so that the share of income cannot be told.`;

export const laterWords = (
  network: Network,
  falling: readonly OrganisationId[],
  later: readonly OrganisationId[],
  rounds: number,
): string =>
  `If ${named(network, falling)}, left with little known income, then stopped paying too, ${named(network, later)} would also lose much of known income, within ${counted(rounds, 'round')}.`;

export function reachWords(
  network: Network,
  lost: readonly OrganisationId[],
  after: 'no-record' | 'only-if-unknown',
): string {
  const who = `${capital(counted(lost.length, 'organisation'))} ${verb(lost.length, 'has', 'have')}`;
  return after === 'no-record'
    ? `${who} no recorded route of account to the public any more: ${named(network, lost)}.`
    : `${who} a route of account to the public only if an unknown line is real: ${named(network, lost)}.`;
}

export function cutWords(network: Network, { collaboration, before, after, cut }: PartCut): string {
  const where = collaboration === null ? 'the map' : collaborationName(network, collaboration);
  const what = `the largest part of ${where} that coordination joins, of ${numberWords(before)},`;
  return after === 0
    ? `${capital(what)} falls apart: no larger part is left of ${named(network, cut)}.`
    : `${capital(counted(cut.length, 'organisation'))} ${verb(cut.length, 'is', 'are')} cut off from ${what} of which ${numberWords(after)} are left: ${named(network, cut)}.`;
}

export const blindWords = (network: Network, collaboration: CollaborationId, matters: readonly string[]): string =>
  `Within ${collaborationName(network, collaboration)} no forum is recorded any more for ${listWords(matters.map(idWords))}.`;

export function hardGapWords(network: Network, hardGaps: FullWithdrawal['hardGaps']): string {
  const ids = hardGaps.map(({ organisation }) => organisation);
  const open = hardGaps.filter(({ after }) => after === 'unknown').length;
  const unless =
    open === 0 ? '' : `; for ${open === ids.length ? 'all' : numberWords(open)} of them unless what is unknown is real`;
  return `${named(network, ids)} ${verb(ids.length, 'is', 'are')} left with power on record and no account for it${unless}.`;
}

export function formChangeWords(network: Network, { collaboration, before, after }: FormChange): string {
  const name = collaborationName(network, collaboration);
  if (after === null)
    return `What the ties of ${name} look like cannot be told any more; as recorded they look like ${before === null ? 'nothing that can be told' : formWords[before]}.`;
  return before === null
    ? `The ties of ${name} look like ${formWords[after]}; until then it cannot be told.`
    : `The ties of ${name} look like ${formWords[after]}, no longer like ${formWords[before]}.`;
}
