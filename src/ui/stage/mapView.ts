import type { Compass } from '../../analysis/direction.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Moved } from '../../scene/hoverScene.ts';
import type { MapKey } from './keys.ts';

export type LookKey = Extract<MapKey, { readonly type: 'zoom' | 'fit' | 'pan' }>;

/** What the keys ask of an arrangement of the map, whichever it is. */
export interface MapView {
  /** Rings and raises an organisation and keeps it in view; null when the keyboard has left the map. */
  focus(organisation: OrganisationId | null): void;
  pan(towards: Compass): void;
  fit(): void;
  zoom(direction: 'in' | 'out'): void;
  /** What is said of a look about; the usual words where it is missing. */
  inWords?(key: LookKey): string;
  /** Shows an organisation somewhere else while it is being moved by key; null puts it back. Missing where places are given. */
  carry?(moved: Moved | null): void;
}
