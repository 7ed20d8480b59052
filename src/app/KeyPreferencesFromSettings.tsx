import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { KeyPreferencesProvider } from '../ui/KeyPreferences.tsx';
import { settingsStore } from './settings.ts';

/** Hands down how this reader wants the keyboard to work. */
export function KeyPreferencesFromSettings({ children }: { readonly children: ReactNode }) {
  const areCharactersOn = useStore(settingsStore, (settings) => settings.areCharactersOn);
  const isMapApplication = useStore(settingsStore, (settings) => settings.isMapApplication);
  const preferences = useMemo(
    () => ({
      areCharactersOn,
      isMapApplication,
      setMapApplication: (isOn: boolean) => {
        settingsStore.setState({ isMapApplication: isOn });
      },
    }),
    [areCharactersOn, isMapApplication],
  );
  return <KeyPreferencesProvider value={preferences}>{children}</KeyPreferencesProvider>;
}
