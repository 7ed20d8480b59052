import { buildNetwork } from '../domain/buildNetwork.ts';
import type { KeptMap } from '../storage/keptMap.ts';
import { withWork } from '../storage/storedParts.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { restore } from '../view/restore.ts';
import type { ViewState } from '../view/viewState.ts';

/**
 * A kept map as it opens: where its reader left it, or as an address says.
 *
 * @param wanted - The view of an address. What is kept with the map, pins and frame, stays as it is kept: a link changes no map.
 */
export function keptSnapshot({ head, parts }: KeptMap, wanted: ViewState | null) {
  const { document, positions } = parts;
  const network = buildNetwork(document);
  const { view, problems } = restore(withWork(wanted ?? parts.view, { pins: new Map(), frame: parts.frame }), network);
  const kept = { id: head.id, revision: head.revision };
  const snapshot: Snapshot = {
    map: { document, network, origin: head.origin, kept, problems: [], setAside: [] },
    positions,
    view: withWork(view, parts),
  };
  return { snapshot, problems };
}
