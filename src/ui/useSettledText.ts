import { useEffect, useState } from 'react';
import { presentOf } from '../store/explorerStore.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { useExplorerStore } from './ExplorerProvider.tsx';

/**
 * A text made of the present snapshot, no more often than once in `restMs`: the first change shows at once, what follows soon
 * after waits and shows as it is then. For what is read out, where every step of a slider would be said.
 *
 * @param textOf - The same function at every call, not one made while rendering.
 */
export function useSettledText(textOf: (snapshot: Snapshot) => string, restMs: number): string {
  const explorer = useExplorerStore();
  const [text, setText] = useState(() => textOf(presentOf(explorer.getState())));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let latest: string | null = null;
    const rest = () => {
      timer = null;
      if (latest === null) return;
      setText(latest);
      latest = null;
      timer = setTimeout(rest, restMs);
    };
    const stop = explorer.subscribe(
      (state) => textOf(presentOf(state)),
      (now) => {
        latest = now;
        if (timer === null) rest();
      },
      { fireImmediately: true },
    );
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [explorer, textOf, restMs]);

  return text;
}
