import { useStore } from 'zustand';
import { copyOf } from '../features/maps/saveCopy.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { lateComponent } from '../ui/lateComponent.ts';
import { closeShare, shareDialogStore } from '../ui/shareDialog.ts';
import { addressOf } from './addresses.ts';
import { saveOpenMap } from './saveOpenMap.ts';
import type { Session } from './session.ts';

const ShareDialog = lateComponent(async () => (await import('../features/share/ShareDialog.tsx')).default);

interface SharingProps {
  readonly session: Session;
  readonly explorer: ExplorerStore;
}

/** The dialogue that hands a view over, while it is open. */
export function Sharing({ session, explorer }: SharingProps) {
  const { page, step } = useStore(shareDialogStore);
  if (page === null) return null;
  return (
    <ShareDialog
      page={page}
      step={step}
      addressOf={addressOf}
      fileOf={(snapshot) => copyOf(snapshot).text}
      onSaveCopy={() => {
        saveOpenMap(session.keeping, explorer);
      }}
      onClose={closeShare}
    />
  );
}
