import { useEffect, useRef } from 'react';

/**
 * Moves the focus to a part of the page when that part comes to show something else, so that nobody is left on a control that
 * is gone, or hears nothing. Tabs keep the focus, as their readers expect. Does nothing on the first showing.
 *
 * @param elementId - Of an element with `tabIndex={-1}` and a name.
 * @param view - What is shown there.
 */
export function useViewFocus(elementId: string, view: string): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (document.activeElement?.closest('[role="tablist"], [role="combobox"]') != null) return;
    document.getElementById(elementId)?.focus({ preventScroll: true });
  }, [elementId, view]);
}
