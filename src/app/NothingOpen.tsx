import { useStore } from 'zustand';
import { MapNotFoundState } from '../features/maps/mapStates.tsx';
import { exampleAddress } from './example.ts';
import styles from './NothingOpen.module.css';
import type { Session } from './session.ts';
import { Logo } from './shell/Logo.tsx';

/** Before a first map is open: what is being opened, or why nothing was and what can be opened instead. */
export function NothingOpen({ session }: { readonly session: Session }) {
  const opening = useStore(session.store, (state) => state.opening);
  const problem = useStore(session.store, (state) => state.lastRefusal);
  return (
    <main className={styles.page}>
      <h1 className={styles.name}>
        <Logo /> Polycentric
      </h1>
      {opening !== null && <p role="status">Opening the map…</p>}
      {opening === null && problem !== null && (
        <MapNotFoundState
          code={problem.code}
          message={problem.message}
          remedy={problem.remedy}
          onFile={(file) => void session.openFile(file)}
          onExample={() => void session.openAddress(exampleAddress, null)}
        />
      )}
    </main>
  );
}
