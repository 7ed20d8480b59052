import type { RefObject } from 'react';
import { useState } from 'react';
import type { Compass } from '../../analysis/direction.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Moved } from '../../scene/hoverScene.ts';
import type { SendIntent } from './intent.ts';
import type { MoveKey } from './keys.ts';
import type { ListedOrganisation } from './listed.ts';
import type { MapView } from './mapView.ts';

/** Moving an organisation by key: lift it, move it step by step, and drop it or put it back. */
export interface Moving {
  /** What is lifted, and where it is now; null when nothing is. */
  readonly moved: Moved | null;
  start(organisation: OrganisationId): void;
  perform(key: MoveKey): void;
}

interface MoveParts {
  readonly view: RefObject<MapView | null>;
  readonly listed: readonly ListedOrganisation[];
  readonly send: SendIntent;
  announce(text: string): void;
}

const steps: Readonly<Record<Compass, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

export function useMove({ view, listed, send, announce }: MoveParts): Moving {
  const [moved, setMoved] = useState<Moved | null>(null);
  const show = (next: Moved | null) => {
    setMoved(next);
    view.current?.carry?.(next);
  };
  return {
    moved,
    start(organisation) {
      if (view.current?.carry === undefined) return announce('Each organisation has its lane here and stays in it');
      const found = listed.find(({ id }) => id === organisation);
      if (found === undefined) return;
      show({ id: organisation, x: found.x, y: found.y });
      announce('Moving. Arrow keys move it, Shift makes the steps longer, Enter drops it, Escape puts it back.');
    },
    perform(key) {
      if (moved === null) return;
      switch (key.type) {
        case 'shift': {
          const [x, y] = steps[key.towards];
          show({ ...moved, x: moved.x + x * key.by, y: moved.y + y * key.by });
          return announce(`${String(key.by)} ${key.towards}`);
        }
        case 'drop':
          show(null);
          send({ type: 'place', organisation: moved.id, x: moved.x, y: moved.y });
          return announce('Dropped, and pinned there.');
        case 'cancel':
          show(null);
          return announce('Put back.');
      }
    },
  };
}
