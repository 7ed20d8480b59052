import { createStore } from 'zustand/vanilla';
import type { EntityRef } from '../../../domain/ids.ts';
import type { PaneView } from '../../../view/viewState.ts';

interface WhatIfPanel {
  /** The selection at which the reader opened or closed the panel; null until then. */
  readonly at: readonly EntityRef[] | null;
  readonly isOpen: boolean;
}

/** Whether what would break is open beside the map. It belongs to the screen and not to the view: a link carries what is withdrawn. */
export const whatIfStore = createStore<WhatIfPanel>()(() => ({ at: null, isOpen: false }));

/** Opens or closes it, for as long as nothing else is selected. */
export const showWhatIf = (selection: PaneView['selection'], isOpen: boolean): void => {
  whatIfStore.setState({ at: selection, isOpen });
};

/** Whether the panel of a what-if stands in place of the details: as the reader chose, else while nothing is selected. */
export const isWhatIfOpen = (
  { withdrawn, selection }: Pick<PaneView, 'withdrawn' | 'selection'>,
  { at, isOpen }: WhatIfPanel,
): boolean => withdrawn.length > 0 && (at === selection ? isOpen : selection.length === 0);
