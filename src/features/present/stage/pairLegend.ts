import type { Difference } from '../../../analysis/compare/pair/difference.ts';
import { standingLabel } from '../../../analysis/compare/pair/differenceWords.ts';
import type { Network } from '../../../domain/network.ts';
import { drawnClasses } from '../../../scene/difference/drawnClasses.ts';
import { shownOf } from '../../../scene/difference/encodeDifference.ts';
import type { ComparisonWay } from '../../../view/viewState.ts';
import { comparedLegend } from './comparedLegend.ts';
import type { StepLegend } from './stepLegend.ts';
import { noLegend } from './stepLegend.ts';

/** Longer titles give way to their letters, which stand beside them on the slide. */
const mostLetters = 40;

/**
 * What the signs of two sides mean that are laid over each other, told apart, or counted role by role: those that are drawn, and no
 * other.
 *
 * @param network - The whole map.
 * @param difference - What is drawn of it.
 * @param titles - Of A and B.
 */
export function pairLegend(
  network: Network,
  way: Exclude<ComparisonWay, 'side-by-side'>,
  difference: Difference,
  titles: readonly [string, string],
): StepLegend {
  const [a, b] = titles;
  if (way === 'matrix')
    return {
      ...noLegend,
      pair: [
        { sign: { kind: 'side', side: 'a' }, words: `A: ${a}` },
        { sign: { kind: 'side', side: 'b' }, words: `B: ${b}` },
        { sign: { kind: 'more' }, words: 'The side that has more: the deeper, the more' },
      ],
    };
  const { shapes } = comparedLegend(network, [shownOf({ network, difference, way })]);
  const isByLetter = a === b || Math.max(a.length, b.length) > mostLetters;
  const called = isByLetter ? (['A', 'B'] as const) : titles;
  return {
    ...noLegend,
    shapes,
    pair: drawnClasses(network, difference, way).map(({ standing, isSeat }) => ({
      sign: { kind: 'class', standing, isSeat },
      words: `${standingLabel(standing, ...called)}${isSeat ? ': where a line ends' : ''}`,
    })),
  };
}
