import { tiesBySetting } from '../../analysis/roles.ts';
import { countedInFigures } from '../../analysis/words.ts';
import type { Network } from '../../domain/network.ts';

/** "8 of 9 collaborations have recorded lines · 98 lines of accountability": of what is shown. */
export function bandsSummary(visible: Network): string {
  const ties = tiesBySetting(visible);
  const all = visible.collaborations.size;
  const some = [...visible.collaborations.keys()].filter(
    (id) => ties.get(id)?.some(({ kind }) => kind === 'accountability') === true,
  ).length;
  const lines = [...visible.relationships.values()].filter(({ kind }) => kind === 'accountability').length;
  return `${String(some)} of ${countedInFigures(all, 'collaboration')} ${some === 1 ? 'has' : 'have'} recorded lines · ${countedInFigures(lines, 'line')} of accountability`;
}
