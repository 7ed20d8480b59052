import { KeepingNotice } from '../features/maps/KeepingNotice.tsx';
import type { ExplorerStore } from '../store/explorerStore.ts';
import type { Session } from './session.ts';
import { saveOpenMap } from './saveOpenMap.ts';

interface MapKeepingProps {
  readonly session: Pick<Session, 'keeping'>;
  readonly explorer: ExplorerStore;
  /** Nothing but that it is not kept: there is no time for reminders. */
  readonly isFailureOnly?: boolean;
}

/** What a reader has to know, and can do, when the open map is not kept or is in no file. */
export function MapKeeping({ session: { keeping }, explorer, isFailureOnly = false }: MapKeepingProps) {
  return (
    <KeepingNotice
      isFailureOnly={isFailureOnly}
      onSaveCopy={() => {
        saveOpenMap(keeping, explorer);
      }}
      onTryAgain={keeping.tryAgain}
      onPutOff={keeping.putOff}
    />
  );
}
