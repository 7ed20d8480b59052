import { KeepingNotice } from '../features/maps/KeepingNotice.tsx';
import type { ExplorerStore } from '../store/explorerStore.ts';
import type { Session } from './session.ts';
import { saveOpenMap } from './saveOpenMap.ts';

interface MapKeepingProps {
  readonly session: Session;
  readonly explorer: ExplorerStore;
}

/** What a reader has to know, and can do, when the open map is not kept or is in no file. */
export function MapKeeping({ session: { keeping }, explorer }: MapKeepingProps) {
  return (
    <KeepingNotice
      onSaveCopy={() => {
        saveOpenMap(keeping, explorer);
      }}
      onTryAgain={keeping.tryAgain}
      onPutOff={keeping.putOff}
    />
  );
}
