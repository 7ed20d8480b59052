import { countedInFigures, inFigures } from '../../analysis/words.ts';
import type { SideCoverage } from '../../analysis/compare/comparison.ts';
import type { Network } from '../../domain/network.ts';
import { sourceWords, usedSources } from '../picture/usedSources.ts';
import type { FigureSources } from './figureContent.ts';

/** More would be longer than the table above them. */
const mostTitles = 20;

/**
 * On what several sides rest: their relationships, organisations and collaborations alike.
 *
 * @param coverage - Of each side, in their order.
 * @param shown - What each side shows.
 * @returns Sources as every step and handout counts them.
 */
export function figureSources(
  titles: readonly string[],
  coverage: readonly SideCoverage[],
  shown: readonly Network[],
): FigureSources {
  const used = usedSources(shown);
  return {
    coverage: titles.map((title, side) => `${title}: ${coverageWords(coverage[side])}`),
    titles: used.slice(0, mostTitles).map(sourceWords),
    others: Math.max(0, used.length - mostTitles),
  };
}

function coverageWords(coverage: SideCoverage | undefined): string {
  if (coverage === undefined || coverage.relationships === 0) return 'no relationships are shown.';
  const { relationships, sourced } = coverage;
  return `${inFigures(sourced)} of ${countedInFigures(relationships, 'relationship')} ${sourced === 1 ? 'names' : 'name'} a source.`;
}
