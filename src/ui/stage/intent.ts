import type { CollaborationId, EntityRef, OrganisationId } from '../../domain/ids.ts';
import type { Camera } from '../../view/viewState.ts';
import type { Point } from './insets.ts';

/** Several shapes lie under one finger. */
export interface ChooseIntent {
  readonly type: 'choose';
  readonly among: readonly OrganisationId[];
  /** Where the finger came down, in CSS pixels from the map's corner. */
  readonly at: Point;
}

/** What a reader asks of the map by pointer or key. Movement under way stays on the stage; only its end is an intent. */
export type Intent =
  | { readonly type: 'hover'; readonly ref: EntityRef | null }
  /** `toggle` is what a press of a button does; a click on the drawing never takes the selection away. */
  | { readonly type: 'select'; readonly ref: EntityRef; readonly how: 'only' | 'toggle' | 'add' }
  | { readonly type: 'clear' }
  /** Into the neighbourhood, and one step further each time. */
  | { readonly type: 'focus'; readonly ref: EntityRef }
  | { readonly type: 'open'; readonly ref: EntityRef }
  /** A collapsed collaboration, in its place. */
  | { readonly type: 'expand'; readonly collaboration: CollaborationId }
  | ChooseIntent
  | { readonly type: 'place'; readonly organisation: OrganisationId; readonly x: number; readonly y: number }
  | { readonly type: 'camera'; readonly camera: Camera | 'fit' };

export type SendIntent = (intent: Intent) => void;
