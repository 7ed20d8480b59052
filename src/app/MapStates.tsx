import { useStore } from 'zustand';
import { NothingAtDate, yearWithLines } from '../features/explore/states/NothingAtDate.tsx';
import { NothingMatches } from '../features/explore/states/NothingMatches.tsx';
import { ArrangingState, EmptyMapState } from '../features/maps/mapStates.tsx';
import { useSnapshot } from '../ui/ExplorerProvider.tsx';
import type { Arrangement } from './arrangement.ts';
import { exampleAddress } from './example.ts';
import styles from './MapStates.module.css';
import type { Session } from './session.ts';

interface MapStatesProps {
  readonly session: Session;
  readonly arrangement: Arrangement;
}

/** What stands where the map would be while there is nothing to draw: it is empty, being arranged, or filtered to nothing. */
export function MapStates({ session, arrangement }: MapStatesProps) {
  const arranging = useStore(arrangement.store, (state) => state.arranging);
  const isEmpty = useSnapshot(({ map }) => map.network.organisations.size === 0);
  const isExample = useSnapshot(
    ({ map: { origin } }) => origin.kind === 'address' && origin.address === exampleAddress,
  );
  const isAtDate = useSnapshot((snapshot) => yearWithLines(snapshot) !== null);
  return (
    <div className={styles.states}>
      {isEmpty && (
        <EmptyMapState
          onFile={(file) => void session.openFile(file)}
          {...(isExample ? {} : { onExample: () => void session.openAddress(exampleAddress, null) })}
        />
      )}
      {!isEmpty && arranging !== null && <ArrangingState {...arranging} onStop={arrangement.stopHere} />}
      {!isEmpty && arranging === null && (isAtDate ? <NothingAtDate /> : <NothingMatches />)}
    </div>
  );
}
