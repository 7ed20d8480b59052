import type { MeasureCell, MeasureRow } from '../../../analysis/compare/comparison.ts';
import { compareNames, idWords } from '../../../analysis/words.ts';
import type { CollaborationId, TermId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import type { WallTile } from './wallTiles.ts';

/** Tiles that stand together; one group of all, without a model, where no model orders them. */
export interface WallGroup {
  readonly key: string;
  /** null for a group of all. */
  readonly title: string | null;
  readonly modelId: TermId | null;
  readonly tiles: readonly WallTile[];
}

/**
 * The tiles in the order asked for.
 *
 * By model: a group a model, in the order of the vocabulary, then of ids, and last those that declare none. By a
 * measure: the highest first, those of whom it is not told last. Ties, and the tiles of a group, stand by name, and
 * equal names by id.
 *
 * @param order - `model`, `name`, or the id of a measure; anything else is taken for `model`.
 * @param cellOf - What the measure of that id says of a collaboration; undefined while that is not known.
 */
export function wallGroups(
  network: Network,
  tiles: readonly WallTile[],
  order: string,
  row: MeasureRow | null,
  cellOf: (id: CollaborationId) => MeasureCell | undefined,
): readonly WallGroup[] {
  const byName = [...tiles].sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
  if (order === 'name') return [whole(byName)];
  if (row === null) return byModel(network, byName);
  const value = ({ id }: WallTile): number => cellOf(id)?.value ?? Number.NEGATIVE_INFINITY;
  return [whole([...byName].sort((a, b) => (value(a) === value(b) ? 0 : value(b) - value(a))))];
}

const whole = (tiles: readonly WallTile[]): WallGroup => ({ key: 'all', title: null, modelId: null, tiles });

function byModel(network: Network, tiles: readonly WallTile[]): readonly WallGroup[] {
  const { models } = network.vocabulary;
  const declared = new Set(tiles.flatMap(({ modelId }) => modelId ?? []));
  const others = [...declared].filter((id) => !models.has(id)).sort();
  const groups = [...models.keys(), ...others].map((id): WallGroup => ({
    key: id,
    title: models.get(id)?.label ?? idWords(id),
    modelId: id,
    tiles: tiles.filter(({ modelId }) => modelId === id),
  }));
  const none: WallGroup = {
    key: '',
    title: 'No model recorded',
    modelId: null,
    tiles: tiles.filter(({ modelId }) => modelId === null),
  };
  return [...groups, none].filter((group) => group.tiles.length > 0);
}
