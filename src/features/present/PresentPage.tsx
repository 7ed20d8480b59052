import type { ComponentType, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { StoryEditor } from './editor/StoryEditor.tsx';
import type { DetourProps } from './presenting/DetourStage.tsx';
import { PresentingPage } from './presenting/PresentingPage.tsx';
import type { PresentingPreferences } from './presenting/presentingPreferences.ts';
import { PresentingPreferencesProvider } from './presenting/presentingPreferences.ts';
import { ComparisonSlot } from './stage/ComparisonSlot.ts';
import { presentingStore } from './presenting/presentingStore.ts';

interface PresentPageProps {
  /** What is explored on a detour, with keys of its own. */
  readonly Detour: ComponentType<DetourProps>;
  readonly preferences: PresentingPreferences;
  /** Shows the comparison of the explorer that it stands in. */
  readonly comparison: ReactNode;
}

/** A story told with the map: written here, and then presented. */
export default function PresentPage({ Detour, preferences, comparison }: PresentPageProps) {
  const isPresenting = useStore(presentingStore, ({ presenting }) => presenting !== null);
  useFocusAfter(isPresenting);
  return (
    <PresentingPreferencesProvider value={preferences}>
      <ComparisonSlot value={comparison}>
        {isPresenting ? <PresentingPage Detour={Detour} /> : <StoryEditor />}
      </ComparisonSlot>
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
