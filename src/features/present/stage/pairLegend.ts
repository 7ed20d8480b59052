import { differenceOf } from '../../../analysis/compare/pair/difference.ts';
import { standingLabel } from '../../../analysis/compare/pair/differenceWords.ts';
import type { Network } from '../../../domain/network.ts';
import { drawnClasses } from '../../../scene/difference/drawnClasses.ts';
import { shownOf } from '../../../scene/difference/encodeDifference.ts';
import type { ComparisonWay } from '../../../view/viewState.ts';
import { comparedLegend } from './comparedLegend.ts';
import type { StepLegend } from './stepLegend.ts';
import { noLegend } from './stepLegend.ts';

/** One of the two. */
interface Side {
  readonly title: string;
  readonly visible: Network;
}

/** Longer titles give way to their letters, which stand beside them on the slide. */
const mostLetters = 40;

/**
 * What the signs of two sides mean that are laid over each other, told apart, or counted role by role: those that are drawn, and no
 * other.
 *
 * @param network - The whole map.
 */
export function pairLegend(
  network: Network,
  way: Exclude<ComparisonWay, 'side-by-side'>,
  a: Side,
  b: Side,
): StepLegend {
  if (way === 'matrix')
    return {
      ...noLegend,
      pair: [
        { sign: { kind: 'side', side: 'a' }, words: `A: ${a.title}` },
        { sign: { kind: 'side', side: 'b' }, words: `B: ${b.title}` },
        { sign: { kind: 'more' }, words: 'The side that has more: the deeper, the more' },
      ],
    };
  const difference = differenceOf(a.visible, b.visible);
  const { shapes } = comparedLegend(network, [shownOf({ network, difference, way })]);
  const isByLetter = a.title === b.title || Math.max(a.title.length, b.title.length) > mostLetters;
  const titles = isByLetter ? (['A', 'B'] as const) : ([a.title, b.title] as const);
  return {
    ...noLegend,
    shapes,
    pair: drawnClasses(network, difference, way).map(({ standing, isSeat }) => ({
      sign: { kind: 'class', standing, isSeat },
      words: `${standingLabel(standing, ...titles)}${isSeat ? ': where a line ends' : ''}`,
    })),
  };
}
