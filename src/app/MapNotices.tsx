import type { Problem } from '../domain/problem.ts';
import { ReadingNotice } from '../features/maps/ReadingNotice.tsx';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { useSnapshot } from '../ui/ExplorerProvider.tsx';
import { MapKeeping } from './MapKeeping.tsx';
import { Notices } from './Notices.tsx';
import type { Session } from './session.ts';

interface MapNoticesProps {
  readonly session: Pick<Session, 'keeping' | 'showFound'>;
  readonly explorer: ExplorerStore;
  readonly isPresenting: boolean;
}

const none: readonly Problem[] = [];

/**
 * What a reader has to know about the open map; while a story is presented, only what cannot wait. What was put away before it
 * stays away after it.
 */
export function MapNotices({ session, explorer, isPresenting }: MapNoticesProps) {
  const map = useSnapshot((snapshot) => snapshot.map);
  return (
    <Notices isErrorsOnly={isPresenting}>
      <MapKeeping session={session} explorer={explorer} isFailureOnly={isPresenting} />
      <ReadingNotice
        problems={isPresenting ? none : map.problems}
        onSee={() => {
          session.showFound(map);
        }}
      />
    </Notices>
  );
}
