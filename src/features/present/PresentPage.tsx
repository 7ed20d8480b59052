import type { ComponentType } from 'react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { StoryEditor } from './editor/StoryEditor.tsx';
import type { DetourProps } from './presenting/DetourStage.tsx';
import { PresentingPage } from './presenting/PresentingPage.tsx';
import type { PresentingPreferences } from './presenting/presentingPreferences.ts';
import { PresentingPreferencesProvider } from './presenting/presentingPreferences.ts';
import { presentingStore } from './presenting/presentingStore.ts';

interface PresentPageProps {
  /** What is explored on a detour, with keys of its own. */
  readonly Detour: ComponentType<DetourProps>;
  readonly preferences: PresentingPreferences;
}

/** A story told with the map: written here, and then presented. */
export default function PresentPage({ Detour, preferences }: PresentPageProps) {
  const isPresenting = useStore(presentingStore, ({ presenting }) => presenting !== null);
  useFocusAfter(isPresenting);
  return (
    <PresentingPreferencesProvider value={preferences}>
      {isPresenting ? <PresentingPage Detour={Detour} /> : <StoryEditor />}
    </PresentingPreferencesProvider>
  );
}

/** Whoever leaves a presentation comes back to where it is started. */
function useFocusAfter(isPresenting: boolean) {
  const wasPresenting = useRef(isPresenting);
  useEffect(() => {
    if (wasPresenting.current && !isPresenting)
      (document.querySelector<HTMLElement>('[data-start-presenting]') ?? document.getElementById('view'))?.focus();
    wasPresenting.current = isPresenting;
  }, [isPresenting]);
}
