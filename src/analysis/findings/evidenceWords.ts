import type { Need, ResultEvidence } from '../results/result.ts';
import { countedInFigures, inFigures, listWords, numberWords } from '../words.ts';

/** "Rests on 8 relationships: 8 sourced, 7 stated and 1 classified. Oldest source 2015.": what stands behind a finding. */
export function evidenceWords({ relationships, sourced, stated, classified, oldestYear }: ResultEvidence): string {
  if (relationships === 0) return 'Rests on what is not recorded, so no relationship can be looked up for it.';
  const parts = [`${inFigures(sourced)} sourced`, `${inFigures(stated)} stated`, `${inFigures(classified)} classified`];
  const age = oldestYear === null ? 'No source names its year.' : `Oldest source ${String(oldestYear)}.`;
  return `Rests on ${countedInFigures(relationships, 'relationship')}: ${listWords(parts)}. ${age}`;
}

/** "Needs how often account is given: 12 of 31 have it." */
export function needWords({ what, missing, of }: Need): string {
  const known = of - missing.length;
  return `Needs ${what}: ${inFigures(known)} of ${inFigures(of)} ${known === 1 ? 'has' : 'have'} it.`;
}

/** "the 19 without", "the one without": for the button that lists them. */
export const withoutWords = ({ missing }: Need): string =>
  missing.length === 1 ? 'the one without' : `the ${numberWords(missing.length)} without`;
