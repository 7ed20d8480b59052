import { capital } from '../../../analysis/words.ts';
import type { SourceId } from '../../../domain/ids.ts';
import type { AttributeEvidence, Evidence } from '../../../domain/network.ts';

/** What stands behind a record, or behind some of its fields. */
export interface EvidenceBlock {
  /** The fields it is about, in words; empty for the record itself. */
  readonly fields: readonly string[];
  readonly basis: AttributeEvidence['basis'];
  readonly note: string | null;
  readonly sources: readonly SourceId[];
  /** The sources are those of the record itself, already listed there. */
  readonly isSame: boolean;
}

/** A record with evidence of its own, and perhaps some for single fields. */
export interface Evidenced {
  readonly evidence: Evidence | null;
  readonly attributeEvidence?: Readonly<Record<string, AttributeEvidence>>;
}

/**
 * The record's own evidence first; then that of its fields, those that rest on the same together. A field that has just what
 * its record has says nothing new and is left out.
 */
export function evidenceBlocks({ evidence, attributeEvidence = {} }: Evidenced): readonly EvidenceBlock[] {
  const fields = new Map<string, EvidenceBlock>();
  for (const [field, { basis, note, sources }] of Object.entries(attributeEvidence)) {
    const isSame = evidence !== null && JSON.stringify(evidence.sources) === JSON.stringify(sources);
    if (isSame && note === null && basis === evidence.basis) continue;
    const key = JSON.stringify([basis, note, sources]);
    const together = [...(fields.get(key)?.fields ?? []), fieldWords(field)];
    fields.set(key, { fields: together, basis, note, sources, isSame });
  }
  const own = evidence === null ? [] : [{ ...evidence, fields: [], isSame: false }];
  return [...own, ...fields.values()];
}

/** Every source once. */
export const sourcesOf = (blocks: readonly EvidenceBlock[]): readonly SourceId[] => [
  ...new Set(blocks.flatMap(({ sources }) => sources)),
];

/** "Stated.", or "Reports per year, about: classified." */
export function basisWords({ fields, basis, isSame }: EvidenceBlock): string {
  const words = { stated: 'Stated', classified: 'Classified', 'not-found': 'Looked for, not found' }[basis];
  const about = fields.join(', ');
  if (about === '') return `${words}.`;
  return `${capital(about)}: ${words.toLowerCase()}${isSame ? ', from the same' : ''}.`;
}

/** `reportsPerYear` is "reports per year". */
const fieldWords = (field: string): string => field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
