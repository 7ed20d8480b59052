import { useEffect, useState } from 'react';
import type { Network } from '../../../domain/network.ts';
import type { SearchIndex } from './searchIndex.ts';

/** The index of a network; null while its code comes and it is being built, which begins when the box is first in the page. */
export function useSearchIndex(network: Network): SearchIndex | null {
  const [ready, setReady] = useState<{ readonly network: Network; readonly index: SearchIndex } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('./searchIndexOf.ts')
      .then(({ searchIndexOf }) => searchIndexOf(network))
      .then((index) => {
        if (isWanted) setReady({ network, index });
      });
    return () => {
      isWanted = false;
    };
  }, [network]);
  return ready?.network === network ? ready.index : null;
}
