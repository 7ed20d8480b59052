import { useStore } from 'zustand';
import { StoryEditor } from './editor/StoryEditor.tsx';
import { PresentingPage } from './presenting/PresentingPage.tsx';
import { presentingStore } from './presenting/presentingStore.ts';

/** A story told with the map: written here, and then presented. */
export default function PresentPage() {
  const isPresenting = useStore(presentingStore, ({ presenting }) => presenting !== null);
  return isPresenting ? <PresentingPage /> : <StoryEditor />;
}
