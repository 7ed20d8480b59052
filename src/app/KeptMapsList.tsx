import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { KeptMapsDialog } from '../features/maps/KeptMapsDialog.tsx';
import type { KeptMapId } from '../storage/keptMap.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { presentOf } from '../store/explorerStore.ts';
import { retitled } from '../store/relabel.ts';
import { safeFileName } from '../export/safeFileName.ts';
import { clock } from '../ui/clock.ts';
import { newKeptId } from './keptLink.ts';
import type { Session } from './session.ts';
import { useKeptMaps } from './useKeptMaps.ts';

/** Brings the list of maps, and what can be done with them, together with what is open. */
export default function KeptMapsList({ session }: { readonly session: Session }) {
  const { keeping } = session;
  const explorer = useStore(session.store, (state) => state.explorer);
  const openId = useOpenId(explorer);
  const { heads, removed, fault, change, remove, putBack } = useKeptMaps(keeping);
  const close = () => {
    keeping.showList(false);
  };
  return (
    <KeptMapsDialog
      heads={heads}
      removed={removed}
      fault={fault}
      openId={openId}
      onClose={close}
      onOpen={({ id, title }) => {
        close();
        if (id !== openId) void session.openKept({ id, file: safeFileName(title, 'json') }, null);
      }}
      onRename={({ id }, title) => {
        // The open map is renamed on the screen, as a step that undo takes back, and kept from there.
        if (id === openId && explorer !== null) {
          explorer.getState().commit((snapshot) => ({ ...snapshot, map: retitled(snapshot.map, title) }));
          void change((_vault, here) => here.flush());
        } else void change((vault) => vault.rename(id, title, clock()));
      }}
      onDuplicate={({ id }) => void change((vault) => vault.duplicate(id, newKeptId(), clock()))}
      onRemove={({ id }) => void remove(id)}
      onPutBack={(taken) => void putBack(taken)}
      onRemoveEverything={() => void change((_vault, here) => here.removeEverything())}
    />
  );
}

/** Which kept map is open; null when none is. */
function useOpenId(explorer: ExplorerStore | null): KeptMapId | null {
  return useSyncExternalStore(
    (listener) => explorer?.subscribe(listener) ?? (() => undefined),
    () => (explorer === null ? null : (presentOf(explorer.getState()).map.kept?.id ?? null)),
  );
}
