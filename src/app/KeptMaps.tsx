import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import type { Session } from './session.ts';

const KeptMapsList = lazy(() => import('./KeptMapsList.tsx'));

/** The list of maps on this computer, while it is open. */
export function KeptMaps({ session }: { readonly session: Session }) {
  const isListOpen = useStore(session.keeping.store, (state) => state.isListOpen);
  if (!isListOpen) return null;
  return (
    <Suspense>
      <KeptMapsList session={session} />
    </Suspense>
  );
}
