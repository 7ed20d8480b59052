import type { Role } from '../../roles.ts';
import { roleLabels } from '../../roles.ts';
import { countedInFigures, inFigures, inSentence } from '../../words.ts';

/** "from delivery partners to backbone or lead", "within delivery partners". */
export const betweenRoles = (from: Role, to: Role): string =>
  from === to
    ? `within ${inSentence(roleLabels[from])}`
    : `from ${inSentence(roleLabels[from])} to ${inSentence(roleLabels[to])}`;

/** "9 relationships from delivery partners to backbone or lead in A, 4 in B". */
export const cellInWords = (from: Role, to: Role, inA: number, inB: number): string =>
  `${countedInFigures(inA, 'relationship')} ${betweenRoles(from, to)} in A, ${inFigures(inB)} in B`;

/** What is said of a difference of B less A: "5 more in A", "the same in both". */
export function differenceOfCounts(bLessA: number): string {
  if (bLessA === 0) return 'the same in both';
  return `${inFigures(Math.abs(bLessA))} more in ${bLessA < 0 ? 'A' : 'B'}`;
}

/** "31%", "under 1%", "0%": a share of possible ties, or that there is no pair to tie. */
export function densityWords(density: number | null): string {
  if (density === null) return 'none possible';
  if (density > 0 && density < 0.01) return 'under 1%';
  return `${String(Math.round(100 * density))}%`;
}

/**
 * B less A as a reader would reckon it from the hundredths that are shown; null where either side has no pair to tie.
 */
export const differenceOfShares = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : (Math.round(100 * b) - Math.round(100 * a)) / 100;

/** "12 points more in A", of shares in hundredths. */
export function differenceOfDensities(bLessA: number | null): string {
  if (bLessA === null) return 'not to be compared';
  const points = Math.round(100 * Math.abs(bLessA));
  if (points === 0) return 'about the same in both';
  return `${String(points)} ${points === 1 ? 'point' : 'points'} more in ${bLessA < 0 ? 'A' : 'B'}`;
}

/** Said wherever shares of possible ties are compared. */
export function densityCaution(organisationsInA: number, organisationsInB: number): string {
  const sizes = `A shows ${countedInFigures(organisationsInA, 'organisation')}, B ${inFigures(organisationsInB)}.`;
  return `The share of possible ties falls as networks grow, because nobody keeps up ties with everybody. ${sizes}${
    Math.max(organisationsInA, organisationsInB) > 1.5 * Math.min(organisationsInA, organisationsInB)
      ? ' They are too unlike in size to compare these shares as they stand.'
      : ''
  }`;
}
