import type { ComponentType, ReactNode } from 'react';
import { createElement, useEffect, useState } from 'react';

/** A component whose code comes when it is wanted, and which can be fetched before. */
export interface LateComponent<Props> {
  (props: Props): ReactNode;
  /** Fetches the code; from then on the component is drawn in the same turn. Never fails: drawing it tries again, and tells. */
  preload(): Promise<void>;
}

/**
 * As React's `lazy`, but drawn at once when its code is there, so that what was fetched while nothing happened opens without a
 * blank moment and can take the focus in the same turn, and without the third of a second that React lets a fallback stand at
 * least. Code that cannot be had is an error of the page.
 *
 * @param waiting - Shown until the code is there; nothing when left out.
 */
export function lateComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): LateComponent<Props> {
  let ready: ComponentType<Props> | null = null;
  const fetchIt = async () => {
    ready = await load();
  };
  function Late(props: Props) {
    const [state, setState] = useState<'waiting' | 'there' | { readonly fault: unknown }>('waiting');
    useEffect(() => {
      if (ready !== null) return undefined;
      let isGone = false;
      fetchIt().then(
        () => {
          if (!isGone) setState('there');
        },
        (fault: unknown) => {
          if (!isGone) setState({ fault });
        },
      );
      return () => {
        isGone = true;
      };
    }, []);
    if (typeof state === 'object') throw state.fault;
    return ready === null ? waiting : createElement(ready, props);
  }
  return Object.assign(Late, { preload: () => fetchIt().catch(() => undefined) });
}
