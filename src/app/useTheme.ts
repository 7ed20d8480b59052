import { useLayoutEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { presentingStore } from '../features/present/presenting/presentingStore.ts';
import type { Theme, ThemeName } from '../scene/theme.ts';
import { forcedTheme, themeOf } from '../scene/theme.ts';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { settingsStore } from './settings.ts';
import { systemColours } from './systemColours.ts';

/**
 * The theme in force: the reader's choice, or what the system prefers, or the projector's for as long as a story is presented and
 * the reader wants that. Style sheets and the map follow the same value. Where the
 * system forces its own colours, they stand in for all of ours; of the choice only the sizes of the projector remain.
 */
export function useChosenTheme(): Theme {
  const choice = useStore(settingsStore, (settings) => settings.theme);
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isMoreAsked = useMediaQuery('(prefers-contrast: more)');
  const isForced = useMediaQuery('(forced-colors: active)');
  const ofSystem: ThemeName = isMoreAsked && !isForced ? 'contrast' : isSystemDark ? 'dark' : 'light';
  const isProjected = useStore(settingsStore, (settings) => settings.presentingTheme === 'projector');
  const isPresenting = useStore(presentingStore, ({ presenting }) => presenting !== null);
  // Whoever presents from the hand has the words near the eye.
  const isHandHeld = useMediaQuery('(max-width: 639px)');
  const projected: ThemeName = isHandHeld ? 'contrast' : 'projector';
  const name = isPresenting && isProjected ? projected : choice === 'system' ? ofSystem : choice;
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = name;
    askContainersAgain();
  }, [name]);
  return useMemo(() => {
    const chosen = themeOf(name);
    return isForced ? { ...forcedTheme(systemColours()), textScale: chosen.textScale } : chosen;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the system's colours change with its light and dark, and are read again then
  }, [name, isForced, isSystemDark]);
}

/** A theme may change the width of the text. Chromium answers container queries from memory until the container itself changes. */
function askContainersAgain() {
  const { body } = document;
  body.style.containerType = 'normal';
  body.getBoundingClientRect();
  body.style.containerType = '';
}
