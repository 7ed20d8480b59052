import { comparedPanes } from '../../view/comparisonChanges.ts';
import type { ViewState } from '../../view/viewState.ts';

/** Whether a view compares panes, or shows the wall. */
export const isCompared = (view: ViewState): boolean =>
  view.mode === 'compare' && (view.comparison.wall !== null || comparedPanes(view).length > 0);
