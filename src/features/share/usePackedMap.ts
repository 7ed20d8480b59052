import { useEffect, useRef, useState } from 'react';
import { pause } from '../../ui/pause.ts';
import { longestDataLink } from '../../view/dataLink.ts';

/** The map in a form that a link can carry, as far as the reader has asked for it. */
export type PackedMap =
  | { readonly kind: 'not-asked' | 'packing' | 'failed' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'packed'; readonly packed: string };

/**
 * Packs the map when the reader chooses to send it along, and not before.
 *
 * @param textOf - The map as a file would hold it.
 */
export function usePackedMap(textOf: () => string): readonly [state: PackedMap, pack: () => void] {
  const [state, setState] = useState<PackedMap>({ kind: 'not-asked' });
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const pack = async () => {
    setState({ kind: 'packing' });
    const next = await packed(textOf).catch((): PackedMap => ({ kind: 'failed' }));
    if (!isGone.current) setState(next);
  };
  return [state, () => void pack()];
}

async function packed(textOf: () => string): Promise<PackedMap> {
  const { packMap } = await import('../../formats/packedMap.ts');
  await pause();
  const text = await packMap(textOf(), pause);
  return text === null || text.length > longestDataLink ? { kind: 'too-large' } : { kind: 'packed', packed: text };
}
