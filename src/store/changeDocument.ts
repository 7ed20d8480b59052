import type { MapDocument } from '../domain/document.ts';
import type { ExplorerStore } from './explorerStore.ts';

/**
 * A change of what a document keeps besides its facts, such as saved views and a story: a step that undo takes back, and that
 * leaves the picture alone.
 *
 * @param change - Gives the same document back when nothing changes, so that no empty step reaches undo.
 */
export function changeDocument(explorer: ExplorerStore, change: (document: MapDocument) => MapDocument): void {
  explorer.getState().commit((snapshot) => {
    const document = change(snapshot.map.document);
    return document === snapshot.map.document ? snapshot : { ...snapshot, map: { ...snapshot.map, document } };
  });
}
