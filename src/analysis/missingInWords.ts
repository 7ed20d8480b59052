import type { Remark } from '../domain/document.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import type { OrganisationPair } from '../domain/remarks.ts';
import { isOfMissing, isOpen } from '../domain/remarks.ts';
import { organisationName } from './names.ts';
import type { SentenceGroup } from './sentenceGroups.ts';

/** Whether both are shown: what is said of others is not told here. */
export const areBothShown = ({ organisations }: Pick<Network, 'organisations'>, [a, b]: OrganisationPair): boolean =>
  organisations.has(a) && organisations.has(b);

/** "between Alpha Council and Beta Trust". */
export const pairWords = (network: Network, [a, b]: OrganisationPair): string =>
  `between ${organisationName(network, a)} and ${organisationName(network, b)}`;

/** The two organisations that a remark names. */
export const pairOf = ({ on, to }: Remark): OrganisationPair => [
  on.id as OrganisationId,
  (to?.id ?? '') as OrganisationId,
];

/**
 * What a room says is missing, to be read after all that is on record: each with its words, until it is settled.
 *
 * @param visible - What the filters and the focus leave.
 * @returns One group, which counts no relationship; none where nothing is said of those that are shown.
 */
export function saidGroups(visible: Network, remarks: readonly Remark[]): readonly SentenceGroup[] {
  const about = remarks
    .filter((remark) => isOfMissing(remark) && isOpen(remark) && areBothShown(visible, pairOf(remark)))
    .map((remark) => sentenceOf(visible, remark));
  if (about.length === 0) return [];
  return [
    {
      key: 'said to be missing',
      title: 'Said to be missing',
      note: 'said in the room, not on record',
      ref: null,
      like: null,
      about: [...new Set(about)],
      parts: [],
      alone: [],
      count: 0,
    },
  ];
}

function sentenceOf(network: Network, remark: Remark): string {
  const { text = '', by = '' } = remark;
  const who = by === '' ? '' : ` (${by})`;
  const words = text === '' ? who : `: ${text}${who}`;
  return `A relationship ${pairWords(network, pairOf(remark))}${words}.`;
}
