import { useEffect, useState } from 'react';
import { useExplorer } from '../../../ui/ExplorerProvider.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { useIsFullScreen } from './fullScreen.ts';
import { PassingHint } from './PassingHint.tsx';
import { usePresentingPreferences } from './presentingPreferences.ts';

/** Says once that Esc leaves full screen first and only then the presentation; not where there is no such key. */
export function EscapeHint() {
  const { areEscapesKnown, setEscapesKnown } = usePresentingPreferences();
  const isFullScreen = useIsFullScreen();
  const [wasKnown] = useState(areEscapesKnown);
  const announce = useExplorer((state) => state.announce);
  const isHandHeld = useMediaQuery('(hover: none)');
  const isWanted = isFullScreen && !wasKnown && !isHandHeld;
  useEffect(() => {
    if (!isWanted) return;
    setEscapesKnown();
    announce(words);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- said once, however often the preferences are handed down anew
  }, [isWanted]);
  return isWanted ? <PassingHint words={words} /> : null;
}

const words = 'Esc leaves full screen. Esc once more leaves the presentation.';
