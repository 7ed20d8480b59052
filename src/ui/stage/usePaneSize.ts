import { useCallback, useState, useSyncExternalStore } from 'react';
import type { PaneSize } from '../../scene/viewport.ts';
import { paneSizeOf, watchPaneSize } from './paneSize.ts';

/**
 * Width and height of an element in CSS pixels, kept up to date.
 *
 * @returns The size, null until the element is on the page; and the ref for it.
 */
export function usePaneSize(): readonly [size: PaneSize | null, ref: (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const subscribe = useCallback(
    (changed: () => void) => (element === null ? () => undefined : watchPaneSize(element, changed)),
    [element],
  );
  const read = (side: 'width' | 'height') => () => (element === null ? 0 : paneSizeOf(element)[side]);
  const width = useSyncExternalStore(subscribe, read('width'));
  const height = useSyncExternalStore(subscribe, read('height'));
  return [element === null ? null : { width, height }, setElement];
}
