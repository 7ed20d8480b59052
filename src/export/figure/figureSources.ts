import { countedInFigures, inFigures } from '../../analysis/words.ts';
import type { SideCoverage } from '../../analysis/compare/comparison.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { Network, Source } from '../../domain/network.ts';
import { sourceWords } from '../picture/usedSources.ts';
import type { FigureSources } from './figureContent.ts';

/** More would be longer than the table above them. */
const mostTitles = 20;

/**
 * On what the relationships of several sides rest.
 *
 * @param coverage - Of each side, in their order.
 * @param shown - What each side shows.
 * @returns Sources by how many relationships name them, most first; of equal ones by title, then id.
 */
export function figureSources(
  titles: readonly string[],
  coverage: readonly SideCoverage[],
  shown: readonly Network[],
): FigureSources {
  const ties = new Map(shown.flatMap(({ relationships }) => [...relationships]));
  const counts = new Map<SourceId, number>();
  for (const { evidence } of ties.values())
    for (const id of new Set(evidence?.sources ?? [])) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sources = shown[0]?.sources ?? new Map<SourceId, Source>();
  const used = [...counts]
    .flatMap(([id, count]) => {
      const source = sources.get(id);
      return source === undefined ? [] : [{ id, count, words: sourceWords(source) }];
    })
    .sort((a, b) => b.count - a.count || inCodeOrder(a.words, b.words) || inCodeOrder(a.id, b.id));
  return {
    coverage: titles.map((title, side) => `${title}: ${coverageWords(coverage[side])}`),
    titles: used.slice(0, mostTitles).map(({ words }) => words),
    others: Math.max(0, used.length - mostTitles),
  };
}

const inCodeOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function coverageWords(coverage: SideCoverage | undefined): string {
  if (coverage === undefined || coverage.relationships === 0) return 'no relationships are shown.';
  const { relationships, sourced } = coverage;
  return `${inFigures(sourced)} of ${countedInFigures(relationships, 'relationship')} ${sourced === 1 ? 'names' : 'name'} a source.`;
}
