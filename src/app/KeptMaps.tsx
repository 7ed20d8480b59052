import { useStore } from 'zustand';
import type { Session } from './session.ts';
import { lateComponent } from '../ui/lateComponent.ts';

const KeptMapsList = lateComponent(async () => (await import('./KeptMapsList.tsx')).default);

/** The list of maps on this computer, while it is open. */
export function KeptMaps({ session }: { readonly session: Session }) {
  const isListOpen = useStore(session.keeping.store, (state) => state.isListOpen);
  if (!isListOpen) return null;
  return <KeptMapsList session={session} />;
}
