import { createStore } from 'zustand/vanilla';
import type { OrganisationId } from '../../../domain/ids.ts';

/** Two organisations are being picked, to see the paths between them. */
export interface Picking {
  /** The first of the two; null until it is picked. */
  readonly first: OrganisationId | null;
  /** Ends it without a path. */
  cancel(): void;
}

/** Belongs to the screen and not to the view: half a choice is nothing to hand over. */
export const pickStore = createStore<{ readonly picking: Picking | null }>()(() => ({ picking: null }));
