import { inFigures } from '../../words.ts';
import type { Chance } from '../comparison.ts';
import { comparisonLevel } from '../comparison.ts';

type Tested = Extract<Chance, { kind: 'tested' }>;

/** Three digits are as fine as a thousand shuffles tell. */
export const pWords = (p: number): string => (p < 0.001 ? 'below 0.001' : String(Math.round(p * 1000) / 1000));

/**
 * What a test found: "more than chance", "no larger than chance for networks this small", or of a p that would do alone
 * "p 0.019, not enough among 8 rows tested".
 *
 * @param of - What was tested at once: rows, distances.
 */
export const testWords = ({ p, isLarger, tests }: Tested, of: string): string =>
  isLarger
    ? 'more than chance'
    : p <= comparisonLevel
      ? `p ${pWords(p)}, not enough among ${inFigures(tests)} ${of} tested`
      : 'no larger than chance for networks this small';

/** " Held to 8 rows tested at once (Holm 1979): 0.152."; nothing of a test that stands alone. */
export const correctedWords = ({ corrected, tests }: Tested, of: string): string =>
  tests === 1 ? '' : ` Held to ${inFigures(tests)} ${of} tested at once (Holm 1979): ${pWords(corrected)}.`;
