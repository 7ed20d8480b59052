import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useState } from 'react';
import { counted } from '../../analysis/words.ts';
import type { EntityRef } from '../../domain/ids.ts';
import { organisationRef } from '../../domain/ids.ts';
import { onView } from '../../store/snapshot.ts';
import { selectTogether } from '../../view/changes.ts';
import { useExplorerStore } from '../ExplorerProvider.tsx';
import type { Rect } from './insets.ts';
import type { SendIntent } from './intent.ts';
import type { Stage } from './stage.ts';

interface AreaParts {
  readonly stage: RefObject<Stage | null>;
  readonly surface: RefObject<HTMLElement | null>;
  /** Shows the area while it is drawn. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly send: SendIntent;
}

export interface AreaSelect {
  /** Every drag on the map draws an area. */
  readonly isArmed: boolean;
  switchArmed(): void;
}

/** Selecting several organisations by drawing an area round them. */
export function useAreaSelect({ stage, surface, frame, send }: AreaParts): AreaSelect {
  const explorer = useExplorerStore();
  const [isArmed, setArmed] = useState(false);
  const areArmed = useEffectEvent(() => isArmed);
  const showArea = useEffectEvent((area: Rect | null) => {
    showFrame(frame.current, area);
  });
  const selectArea = useEffectEvent((area: Rect) => {
    const { commit, announce } = explorer.getState();
    const found = stage.current?.within(area) ?? [];
    if (found.length > 0) commit(onView(selectTogether(found.map(organisationRef))));
    announce(found.length === 0 ? 'No organisation in the area' : `${counted(found.length, 'organisation')} selected`);
  });
  const press = useEffectEvent((ref: EntityRef) => {
    send({ type: 'select', ref, how: 'add' });
  });

  useEffect(() => {
    const { current: map } = surface;
    let detach: (() => void) | null = null;
    let isThere = map !== null;
    // The first picture needs no areas.
    void import('./areaGesture.ts').then(({ attachAreaGesture }) => {
      if (!isThere || map === null) return;
      detach = attachAreaGesture(map, {
        isArmed: () => areArmed(),
        targetAt: (at, pointer, button) => stage.current?.targetAt(at, pointer, button) ?? null,
        show: (area) => {
          showArea(area);
        },
        select: (area) => {
          selectArea(area);
        },
        press: (target) => {
          press(target);
        },
      });
    });
    return () => {
      isThere = false;
      detach?.();
    };
  }, [surface, stage]);

  useEffect(() => {
    if (!isArmed) return;
    const disarm = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      setArmed(false);
    };
    window.addEventListener('keydown', disarm, true);
    return () => {
      window.removeEventListener('keydown', disarm, true);
    };
  }, [isArmed]);

  return {
    isArmed,
    switchArmed: () => {
      setArmed(!isArmed);
      explorer
        .getState()
        .announce(
          isArmed
            ? 'Selecting an area has ended'
            : 'Drag over the map to select. By keyboard, Shift and Space add an organisation. Escape ends it.',
        );
    },
  };
}

function showFrame(frame: HTMLElement | null, area: Rect | null) {
  if (frame === null) return;
  frame.hidden = area === null;
  if (area === null) return;
  frame.style.transform = `translate(${String(area.left)}px, ${String(area.top)}px)`;
  frame.style.width = `${String(area.right - area.left)}px`;
  frame.style.height = `${String(area.bottom - area.top)}px`;
}
