import type { MouseEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import type { Setting } from '../../analysis/roles.ts';
import type { EntityRef, RelationshipId } from '../../domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef, sameRef } from '../../domain/ids.ts';
import type { LinesPlan } from '../../scene/lines/plan.ts';
import type { SendIntent } from '../stage/intent.ts';
import { organisationOf, pointerKindOf } from '../stage/pointer.ts';

interface LinesPointerParts {
  readonly plan: LinesPlan;
  readonly selection: readonly EntityRef[];
  readonly send: SendIntent;
  setOpen(settings: readonly Setting[], isOpening: boolean): void;
}

/** Hover, click and tap on the bands: shapes and names, lines, and the ground of a band, which opens it or selects its collaboration. */
export function useLinesPointer({ plan, selection, send, setOpen }: LinesPointerParts) {
  const lastPointer = useRef<'mouse' | 'touch'>('mouse');
  return {
    onPointerDown(event: PointerEvent) {
      lastPointer.current = pointerKindOf(event.nativeEvent);
    },
    onPointerMove(event: PointerEvent) {
      if (pointerKindOf(event.nativeEvent) === 'touch' || event.buttons !== 0) return;
      send({ type: 'hover', ref: targetOf(event.target) });
    },
    onPointerLeave() {
      send({ type: 'hover', ref: null });
    },
    onClick(event: MouseEvent) {
      const target = targetOf(event.target);
      const isPressed = event.detail === 0;
      if (target !== null) {
        // A key, a voice or a screen reader presses the button itself; a second tap opens.
        if (event.shiftKey) send({ type: 'select', ref: target, how: 'add' });
        else if (isPressed) send({ type: 'select', ref: target, how: 'toggle' });
        else if (lastPointer.current === 'touch' && selection.some((ref) => sameRef(ref, target)))
          send({ type: 'open', ref: target });
        else send({ type: 'select', ref: target, how: 'only' });
        return;
      }
      if (isPressed || !(event.target instanceof Element) || event.target.closest('button') !== null) return;
      const ground = event.target.closest<SVGElement>('[data-band]');
      const band = plan.bands.find(({ setting }) => ground !== null && (setting ?? '') === ground.dataset['band']);
      if (band === undefined) send({ type: 'clear' });
      else if (!band.plan.isOpen && band.hasAnybody) setOpen([band.setting], true);
      else if (band.setting === null) send({ type: 'clear' });
      else send({ type: 'select', ref: collaborationRef(band.setting), how: 'only' });
    },
    onDoubleClick(event: MouseEvent) {
      const target = targetOf(event.target);
      if (target !== null && lastPointer.current === 'mouse') send({ type: 'focus', ref: target });
    },
  };
}

function targetOf(target: EventTarget): EntityRef | null {
  const organisation = organisationOf(target);
  if (organisation !== null) return organisationRef(organisation);
  const line = target instanceof Element ? target.closest<SVGElement>('[data-relationship]') : null;
  const id = line?.dataset['relationship'];
  return id === undefined ? null : relationshipRef(id as RelationshipId);
}
