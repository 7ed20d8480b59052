import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { DetourProps } from '../features/present/presenting/DetourStage.tsx';
import type { PresentingTheme } from '../features/present/presenting/presentingPreferences.ts';
import type { Arranger } from '../layout/client.ts';
import { lateComponent } from '../ui/lateComponent.ts';
import { whenAtRest } from '../ui/whenAtRest.ts';
import type { Arrangement } from './arrangement.ts';
import { PresentPage, StillComparison } from './pages.ts';
import type { Session } from './session.ts';
import { settingsStore } from './settings.ts';

const DetourPage = lateComponent(async () => (await import('./DetourPage.tsx')).default);

interface PresentProps {
  readonly session: Session;
  readonly arranger: Arranger;
  readonly arrangement: Arrangement;
}

/** The page of Present, with what a reader wants of it, and what is explored on a detour. */
export function Present({ session, arranger, arrangement }: PresentProps) {
  const theme = useStore(settingsStore, (settings) => settings.presentingTheme);
  const areEscapesKnown = useStore(settingsStore, (settings) => settings.areEscapesKnown);
  const preferences = useMemo(
    () => ({
      theme,
      areEscapesKnown,
      setTheme: (presentingTheme: PresentingTheme) => {
        settingsStore.setState({ presentingTheme });
      },
      setEscapesKnown: () => {
        settingsStore.setState({ areEscapesKnown: true });
      },
    }),
    [theme, areEscapesKnown],
  );
  const Detour = useMemo(
    () =>
      function Detour(props: DetourProps) {
        return <DetourPage {...props} session={session} arranger={arranger} arrangement={arrangement} />;
      },
    [session, arranger, arrangement],
  );
  useEffect(() => whenAtRest(() => void DetourPage.preload()), []);
  const comparison = useMemo(() => <StillComparison arranger={arranger} />, [arranger]);
  return <PresentPage Detour={Detour} preferences={preferences} comparison={comparison} />;
}
