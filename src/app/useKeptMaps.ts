import { useCallback, useEffect, useState } from 'react';
import type { KeptHead, KeptMapId } from '../storage/keptMap.ts';
import type { FaultKind } from '../storage/storageFault.ts';
import { faultOf } from '../storage/storageFault.ts';
import type { Removed, Vault } from '../storage/vault.ts';
import type { KeptHere } from './keptHere.ts';
import type { Keeping } from './keeping.ts';

export interface KeptMaps {
  /** Newest change first; null until they are read. */
  readonly heads: readonly KeptHead[] | null;
  /** Removed since the list was opened; each can be put back. */
  readonly removed: readonly Removed[];
  readonly fault: FaultKind | null;
  /** Changes something. What goes wrong becomes `fault`. */
  change(work: (vault: Vault, here: KeptHere) => Promise<unknown>): Promise<void>;
  remove(id: KeptMapId): Promise<void>;
  putBack(removed: Removed): Promise<void>;
}

/** The maps of this computer, read anew with every change, whichever window makes it. */
export function useKeptMaps(keeping: Keeping): KeptMaps {
  const [heads, setHeads] = useState<readonly KeptHead[] | null>(null);
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [fault, setFault] = useState<FaultKind | null>(null);

  const change = useCallback(
    async (work: (vault: Vault, here: KeptHere) => Promise<unknown>) => {
      try {
        const here = await keeping.here();
        await work(here.vault, here);
        setHeads(await here.vault.list());
        setFault(null);
      } catch (error) {
        setFault(faultOf(error).kind);
      }
    },
    [keeping],
  );

  useEffect(() => {
    let stop: () => void = () => undefined;
    let isOver = false;
    const readAnew = () => void change(() => Promise.resolve());
    keeping.here().then((here) => {
      if (!isOver) stop = here.onChange(readAnew);
      // What was changed a moment ago is to be in the list.
      void here.flush().then(readAnew);
    }, readAnew);
    return () => {
      isOver = true;
      stop();
    };
  }, [keeping, change]);

  return {
    heads,
    removed,
    fault,
    change,
    remove: (id) =>
      change(async (vault) => {
        const taken = await vault.remove(id);
        if (taken !== null) setRemoved((before) => [...before, taken]);
      }),
    putBack: (taken) =>
      change(async (vault) => {
        await vault.putBack(taken);
        setRemoved((before) => before.filter((other) => other !== taken));
      }),
  };
}
