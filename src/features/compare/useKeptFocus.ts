import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';

/** Names a control whatever stands round it, so that the focus finds it again. */
export const stopAttribute = 'data-stop';

/**
 * Keeps the keyboard's focus on the page when what had it is taken away or moved: it goes to the control of the same
 * name, else to the page as a whole.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly stop: string | null } | null>(null);
  useEffect(() => {
    const { current: element } = page;
    const take = ({ target }: FocusEvent) => {
      last.current = { stop: (target as Element).closest(`[${stopAttribute}]`)?.getAttribute(stopAttribute) ?? null };
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      // What is taken away gets no word of it; who goes to another place of the page does.
      if (relatedTarget instanceof Element && element?.contains(relatedTarget) !== true) last.current = null;
    };
    element?.addEventListener('focusin', take);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', take);
      element?.removeEventListener('focusout', leave);
    };
  }, [page]);
  useLayoutEffect(() => {
    const { current: element } = page;
    if (last.current === null || element === null || document.activeElement !== document.body) return;
    const { stop } = last.current;
    const same = [...element.querySelectorAll<HTMLElement>(`[${stopAttribute}]`)].find(
      (one) => one.getAttribute(stopAttribute) === stop,
    );
    (same ?? element).focus({ preventScroll: true });
  });
}
