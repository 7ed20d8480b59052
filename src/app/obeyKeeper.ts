import { assertNever } from '../domain/assertNever.ts';
import { buildNetwork } from '../domain/buildNetwork.ts';
import type { KeeperEvent } from '../storage/keeper.ts';
import type { KeptParts } from '../storage/keptMap.ts';
import { withWork } from '../storage/storedParts.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import type { KeepingStore } from '../store/keepingStore.ts';
import { relabel, retitled } from '../store/relabel.ts';
import type { OpenMap, Snapshot } from '../store/snapshot.ts';
import { restore } from '../view/restore.ts';

/** Does in the open explorer what the keeper of its map tells. */
export function obeyKeeper(explorer: ExplorerStore, store: KeepingStore, event: KeeperEvent): void {
  const { notify, announce, commit, history } = explorer.getState();
  const title = history.present.map.document.title;
  switch (event.kind) {
    case 'status':
      store.setState({ status: event.status });
      return;
    case 'backlog':
      if (event.backlog !== store.getState().backlog) store.setState({ backlog: event.backlog });
      return;
    case 'kept':
      relabel(explorer, event.origin, (map) => ({ ...map, kept: event.ref }));
      return;
    case 'copied': {
      const { before, after, ref } = event;
      relabel(explorer, event.origin, (map) => {
        const copied = retitled(map, after.title);
        return { ...copied, kept: ref, document: map.document === before ? after : copied.document };
      });
      const reason =
        event.why === 'conflict'
          ? `“${before.title}” was changed in another window at the same time, and stays as it was changed there.`
          : `“${before.title}” was removed from this computer in another window.`;
      notify({ kind: 'note', text: `${reason} What you made of it here is kept as “${after.title}”.` });
      return;
    }
    case 'theirs':
      commit((snapshot) => (snapshot.map.origin === event.origin ? withParts(snapshot, event.parts) : snapshot));
      announce('The map was changed in another window. The change is shown here too.');
      return;
    case 'removed':
      relabel(explorer, event.origin, withoutKept);
      notify({
        kind: 'note',
        text: `“${title}” was removed from this computer. It is still open in this window; when you change it, it is kept again.`,
      });
      return;
    default:
      assertNever(event);
  }
}

const withoutKept = ({ kept: _removed, ...map }: OpenMap): OpenMap => map;

/** A snapshot with the work of another window; what the reader looks at stays, as far as it is still there. */
function withParts(snapshot: Snapshot, { document, positions, pins, frame }: KeptParts): Snapshot {
  const { map, view } = snapshot;
  if (document === map.document) return { ...snapshot, positions, view: withWork(view, { pins, frame }) };
  const network = buildNetwork(document);
  const fitting = restore(withWork(view, { pins: new Map(), frame }), network).view;
  return { ...snapshot, map: { ...map, document, network }, positions, view: withWork(fitting, { pins, frame }) };
}
