import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { PaneView } from '../../../view/viewState.ts';
import { stopAttribute } from '../useKeptFocus.ts';

/**
 * Who adds a pane goes on by choosing what it shows; who removes or moves one by its menu stays at the menu of that
 * place.
 */
export function usePaneFocus(container: RefObject<HTMLElement | null>, panes: readonly PaneView[]): void {
  const order = JSON.stringify(panes.map(({ id }) => id));
  const before = useRef(order);
  useEffect(() => {
    const [was, is] = [idsOf(before.current), idsOf(order)];
    before.current = order;
    const at = document.activeElement?.getAttribute(stopAttribute) ?? null;
    const focus = (stop: string) => {
      container.current?.querySelector<HTMLElement>(`[${stopAttribute}="${CSS.escape(stop)}"]`)?.focus();
    };
    const [added] = is.filter((id) => !was.includes(id));
    if (added !== undefined) {
      if (at === 'add') focus(`pick ${added}`);
      return;
    }
    const place = was.findIndex((id) => !is.includes(id));
    const next = is[Math.min(place, is.length - 1)];
    // An open menu gives the focus back to its button, unless that is gone.
    if (place < 0 || next === undefined) return;
    const giveOn = () => {
      const { activeElement } = document;
      if (activeElement === document.body || activeElement?.closest('[role="menu"]') != null) focus(`menu ${next}`);
    };
    const frame = requestAnimationFrame(giveOn);
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [container, order]);
}

const idsOf = (order: string): readonly string[] => JSON.parse(order) as string[];
