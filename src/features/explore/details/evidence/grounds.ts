import { listWords } from '../../../../analysis/words.ts';
import type { OrganisationId, SourceId } from '../../../../domain/ids.ts';
import type { AttributeEvidence, Evidence, Membership, Network } from '../../../../domain/network.ts';
import { fieldWords } from '../fieldWords.ts';

/** A record with evidence of its own, and perhaps some for single fields or for its members. */
export interface Evidenced {
  readonly evidence: Evidence | null;
  readonly attributeEvidence?: Readonly<Record<string, AttributeEvidence>>;
  readonly members?: readonly Membership[];
}

type Basis = AttributeEvidence['basis'];

/** One thing that is known, and what it rests on. */
export interface Ground {
  /** null for the record as a whole; else the field, or that an organisation is a member. */
  readonly of: { readonly field: string } | { readonly member: OrganisationId } | null;
  readonly basis: Basis;
  readonly note: string | null;
  readonly sources: readonly SourceId[];
}

/** What a record rests on: as a whole first, then field by field, then member by member, as recorded. */
export function groundsOf({ evidence, attributeEvidence = {}, members = [] }: Evidenced): readonly Ground[] {
  return [
    ...(evidence === null ? [] : [{ ...evidence, of: null }]),
    ...Object.entries(attributeEvidence).map(([field, own]) => ({ ...own, of: { field } })),
    ...members.flatMap(({ organisation, evidence: own }) =>
      own === null ? [] : [{ ...own, of: { member: organisation } }],
    ),
  ];
}

/** Every source of a record once, in the order in which its grounds name them; the panel numbers them from one. */
export const sourcesOf = (record: Evidenced): readonly SourceId[] => [
  ...new Set(groundsOf(record).flatMap(({ sources }) => sources)),
];

/** The grounds that differ from those of the record itself: only these need saying beside a field. */
export function ownGrounds(record: Evidenced): readonly Ground[] {
  const [whole, ...parts] = groundsOf(record);
  if (whole === undefined) return [];
  if (whole.of !== null) return [whole, ...parts];
  return parts.filter(
    ({ basis, note, sources }) => note !== null || basis !== whole.basis || !sameSources(sources, whole.sources),
  );
}

const sameSources = (a: readonly SourceId[], b: readonly SourceId[]): boolean =>
  a.length === b.length && a.every((source) => b.includes(source));

/** "Stated", "Classified", "Looked for, not found". */
export const basisLabel = (basis: Basis): string =>
  ({ stated: 'Stated', classified: 'Classified', 'not-found': 'Looked for, not found' })[basis];

/** "source 2", "sources 1 and 3"; '' for none. */
export function numbersInWords(all: readonly SourceId[], some: readonly SourceId[]): string {
  const numbers = some.map((source) => String(all.indexOf(source) + 1)).sort((a, b) => Number(a) - Number(b));
  return numbers.length === 0 ? '' : `source${numbers.length === 1 ? '' : 's'} ${listWords(numbers)}`;
}

/** What stands beside one field: "Classified, source 2"; null where it rests on just what its record rests on. */
export function basisOfField(record: Evidenced, ...fields: readonly string[]): string | null {
  const ground = ownGrounds(record).find(({ of }) => of !== null && 'field' in of && fields.includes(of.field));
  if (ground === undefined) return null;
  return withNumbers(record, ground);
}

/** As `basisOfField`, for somebody's membership. */
export function basisOfMember(record: Evidenced, { organisation, evidence }: Membership): string | null {
  return evidence === null ? null : withNumbers(record, { ...evidence, of: { member: organisation } });
}

function withNumbers(record: Evidenced, { basis, sources }: Ground): string {
  const numbers = numbersInWords(sourcesOf(record), sources);
  return [basisLabel(basis), numbers].filter((part) => part !== '').join(', ');
}

/** What a ground is about, in words; the record as a whole has a name of its own. */
export function groundName(network: Network, { of }: Ground, whole: string): string {
  if (of === null) return whole;
  if ('field' in of) return fieldWords(of.field);
  return `that ${network.organisations.get(of.member)?.name ?? of.member} is a member`;
}
