import type { OrganisationId, TermId } from '../domain/ids.ts';
import { tiesOf } from '../domain/involvement.ts';
import type { Accountability, Network } from '../domain/network.ts';
import { withArticle } from './words.ts';

/** Lines of account of one organisation, as recorded; what a source denies is no line. */
export interface Account {
  /** Lines to the forums that it answers to. */
  readonly given: readonly Accountability[];
  /** Lines from those who answer to it. */
  readonly received: readonly Accountability[];
  readonly denied: readonly Accountability[];
}

export function accountOf(network: Network, id: OrganisationId): Account {
  const lines = (tiesOf(network).get(id) ?? []).filter((tie) => tie.kind === 'accountability');
  const standing = lines.filter(({ status }) => status !== 'denied');
  return {
    given: standing.filter(({ from }) => from === id),
    received: standing.filter(({ from, to }) => to === id && from !== id),
    denied: lines.filter(({ status }) => status === 'denied'),
  };
}

/** All lines of account in a network that no source denies. */
export const standingLines = (network: Network): readonly Accountability[] =>
  [...network.relationships.values()].filter(
    (tie) => tie.kind === 'accountability' && tie.status !== 'denied',
  ) as readonly Accountability[];

/** How a network calls an audience; null for one that is not recorded. */
export const audienceLabel = (network: Network, audience: TermId | null): string | null =>
  audience === null ? null : (network.vocabulary.audiences.get(audience)?.label ?? audience);

/** Labels that take no article: no noun, or one that is not counted. */
const withoutArticle: ReadonlyMap<string, string> = new Map([
  ['Central government', 'central government'],
  ['Managerial', 'managers'],
]);

/** To whom a line goes, after "to": "a regulator", "internal peers", "central government". */
export const toWhom = (label: string): string => withoutArticle.get(label) ?? withArticle(label);
