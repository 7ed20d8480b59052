import type { Network } from '../domain/network.ts';
import { backingOf } from './backing.ts';
import { countedInFigures, inFigures, listWords } from './words.ts';

/** How well the relationships of a network are founded (D20). */
export interface EvidenceCoverage {
  readonly relationships: number;
  /** Of them, stated by a source; concluded by an editor from one; without any. The three add up. */
  readonly stated: number;
  readonly classified: number;
  readonly unsourced: number;
  /** Of those with a source: their newest is old. */
  readonly old: number;
  /** Of those with a source: none of theirs names its year. */
  readonly undated: number;
}

/**
 * Counts what stands behind the relationships of a network.
 *
 * @param visible - As filtered: only what is shown is counted.
 * @remarks O(relationships and their sources).
 */
export function evidenceCoverage(visible: Network): EvidenceCoverage {
  const count = { stated: 0, classified: 0, unsourced: 0, old: 0, undated: 0 };
  for (const { evidence } of visible.relationships.values()) {
    const { basis, isOld } = backingOf(visible, evidence);
    count[basis] += 1;
    if (isOld) count.old += 1;
    if (basis === 'unsourced' || evidence === null) continue;
    if (evidence.sources.every((id) => (visible.sources.get(id)?.year ?? null) === null)) count.undated += 1;
  }
  return { relationships: visible.relationships.size, ...count };
}

/** "Of 506 relationships shown, 441 are stated by a source, 65 are classified by an editor and 0 have no source." */
export function coverageWords({
  relationships,
  stated,
  classified,
  unsourced,
  old,
  undated,
}: EvidenceCoverage): string {
  if (relationships === 0) return 'No relationships are shown, so there is nothing to found.';
  const parts = [
    `${are(stated)} stated by a source`,
    `${are(classified)} classified by an editor from one`,
    `${inFigures(unsourced)} ${unsourced === 1 ? 'has' : 'have'} no source`,
  ];
  const age = [
    ...(old > 0 ? [`of ${inFigures(old)} the newest source is old`] : []),
    ...(undated > 0 ? [`of ${inFigures(undated)} no source names its year`] : []),
  ];
  const shares = `Of ${countedInFigures(relationships, 'relationship')} shown, ${listWords(parts)}.`;
  return age.length === 0 ? shares : `${shares} Age: ${listWords(age)}.`;
}

const are = (count: number): string => `${inFigures(count)} ${count === 1 ? 'is' : 'are'}`;
