import { useCallback, useState, useSyncExternalStore } from 'react';
import { paneSizeOf, watchPaneSize } from '../stage/paneSize.ts';

/**
 * CSS pixels of width of an element, kept up to date; 0 until it is on the page.
 *
 * @returns The width, and the ref for the element.
 */
export function useWidth(): readonly [width: number, ref: (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const subscribe = useCallback(
    (changed: () => void) => (element === null ? () => undefined : watchPaneSize(element, changed)),
    [element],
  );
  const width = useSyncExternalStore(subscribe, () => (element === null ? 0 : paneSizeOf(element).width));
  return [width, setElement];
}
