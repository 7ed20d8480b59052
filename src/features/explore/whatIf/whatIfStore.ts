import { createStore } from 'zustand/vanilla';
import type { EntityRef } from '../../../domain/ids.ts';
import type { PaneView } from '../../../view/viewState.ts';

interface WhatIfPanel {
  /** The selection at which the reader opened or closed the panel; null until then. */
  readonly at: readonly EntityRef[] | null;
  readonly isOpen: boolean;
  /** The keyboard is to go to its heading as soon as that is there: Enter keeps, Escape discards. */
  readonly isFocusWanted: boolean;
}

/** Whether what would break is open beside the map. It belongs to the screen and not to the view: a link carries what is withdrawn. */
export const whatIfStore = createStore<WhatIfPanel>()(() => ({
  at: null,
  isOpen: false,
  isFocusWanted: false,
}));

/**
 * Opens or closes it, for as long as nothing else is selected.
 *
 * @param isFocusWanted - The keyboard goes along.
 */
export const showWhatIf = (selection: PaneView['selection'], isOpen: boolean, isFocusWanted = false): void => {
  whatIfStore.setState({ at: selection, isOpen, isFocusWanted });
};

/** Whether the panel of a what-if stands in place of the details: as the reader chose, else while nothing is selected. */
export const isWhatIfOpen = (
  { withdrawn, selection }: Pick<PaneView, 'withdrawn' | 'selection'>,
  { at, isOpen }: Pick<WhatIfPanel, 'at' | 'isOpen'>,
): boolean => withdrawn.length > 0 && (at === selection ? isOpen : selection.length === 0);
