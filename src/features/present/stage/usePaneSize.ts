import { useCallback, useState, useSyncExternalStore } from 'react';
import type { PaneSize } from '../../../scene/viewport.ts';
import { paneSizeOf, watchPaneSize } from '../../../ui/stage/paneSize.ts';

/**
 * Width and height of an element in CSS pixels, kept up to date.
 *
 * @returns The size, and the ref for the element.
 */
export function usePaneSize(): readonly [size: PaneSize, ref: (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const subscribe = useCallback(
    (changed: () => void) => (element === null ? () => undefined : watchPaneSize(element, changed)),
    [element],
  );
  const read = (side: 'width' | 'height') => () => (element === null ? usual[side] : paneSizeOf(element)[side]);
  const width = useSyncExternalStore(subscribe, read('width'));
  const height = useSyncExternalStore(subscribe, read('height'));
  return [{ width, height }, setElement];
}

const usual: PaneSize = { width: 1440, height: 900 };
