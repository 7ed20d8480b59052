import { rolesIn, tiesBySetting } from '../../../analysis/roles.ts';
import { countedInFigures, idWords } from '../../../analysis/words.ts';
import type { CollaborationId, TermId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { oncePerNetwork } from '../../../domain/oncePerNetwork.ts';
import type { Term } from '../../../domain/vocabulary.ts';

/** One collaboration of the wall, with all that is recorded of it in any year. */
export interface WallTile {
  readonly id: CollaborationId;
  readonly name: string;
  /** null where none is declared. */
  readonly modelId: TermId | null;
  /** null where none is declared, or the vocabulary lacks it. */
  readonly model: Term | null;
  readonly organisations: number;
  readonly relationships: number;
  /** Lines of account among the relationships that no source denies. */
  readonly lines: number;
}

/** Every collaboration of a map, in the order of ids. O(organisations + relationships), once a network. */
export const wallTiles: (network: Network) => readonly WallTile[] = oncePerNetwork((network) => {
  const bySetting = tiesBySetting(network);
  return [...network.collaborations.values()].map(({ id, name, model }) => {
    const ties = bySetting.get(id) ?? [];
    return {
      id,
      name,
      modelId: model,
      model: model === null ? null : (network.vocabulary.models.get(model) ?? null),
      organisations: rolesIn(network, id).size,
      relationships: ties.length,
      lines: ties.filter(({ kind, status }) => kind === 'accountability' && status !== 'denied').length,
    };
  });
});

/** "12 organisations · 40 relationships", or why there is nothing to draw. */
export const tileCounts = ({ organisations, relationships }: WallTile): string =>
  organisations === 0
    ? 'No members recorded'
    : `${countedInFigures(organisations, 'organisation')} · ${countedInFigures(relationships, 'relationship')}`;

/** Its model, as people call it. */
export const modelLabel = ({ model, modelId }: WallTile): string =>
  model?.label ?? (modelId === null ? 'No model recorded' : idWords(modelId));

/**
 * What a tile shows, for people who hear it: "Wigan Deal, Collaborative council: 12 organisations, 40 relationships, 7
 * lines of account".
 */
export function tileInWords(tile: WallTile, modelLabel: string): string {
  const { name, organisations, relationships, lines } = tile;
  if (organisations === 0) return `${name}, ${modelLabel}: no members recorded`;
  const account = lines === 1 ? '1 line of account' : `${lines === 0 ? 'no' : String(lines)} lines of account`;
  return `${name}, ${modelLabel}: ${countedInFigures(organisations, 'organisation')}, ${countedInFigures(relationships, 'relationship')}, ${account}`;
}
