import type { Evidence } from '../../../domain/network.ts';

/** "Stated, 2 sources"; "Unsourced" where nobody recorded any. */
export function evidenceInWords(evidence: Evidence | null): string {
  if (evidence === null) return 'Unsourced';
  const count = evidence.sources.length;
  const basis = evidence.basis === 'stated' ? 'Stated' : 'Classified';
  return `${basis}, ${String(count)} ${count === 1 ? 'source' : 'sources'}`;
}
