import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { presentingStore } from '../../features/present/presenting/presentingStore.ts';
import styles from './KeptOffline.module.css';

const UpdateNotice = lazy(() => import('./UpdateNotice.tsx'));

/** Keeps the app on this computer once the first picture is there: nothing the reader waits for waits for this. */
export function KeptOffline() {
  // Nothing comes between a room and its story.
  const isPresenting = useStore(presentingStore, ({ presenting }) => presenting !== null);
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    // The developers' server changes its files all the time.
    if (!import.meta.env.PROD) return;
    const wait = setTimeout(() => {
      setTime(true);
    }, afterFirstPictureMs);
    return () => {
      clearTimeout(wait);
    };
  }, []);
  // The place is there from the start, so that what comes into it is said.
  return (
    <div className={styles.place} aria-live="polite" hidden={isPresenting}>
      {isTime && (
        <Suspense fallback={null}>
          <UpdateNotice />
        </Suspense>
      )}
    </div>
  );
}

const afterFirstPictureMs = 2000;
