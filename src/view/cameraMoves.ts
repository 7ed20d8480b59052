import type { Camera, PaneView, ViewState } from './viewState.ts';

/** World units. A link rounds to a tenth, and coming back to a view by its link is no move. */
const rounding = 0.06;

/** Whether a change of the view moved the camera of a pane that was there before. */
export const movesCamera = (before: ViewState, after: ViewState): boolean =>
  after.panes.some(({ id, camera }: PaneView) => {
    const known = before.panes.find((pane) => pane.id === id);
    return known !== undefined && isElsewhere(known.camera, camera);
  });

function isElsewhere(a: Camera | 'fit', b: Camera | 'fit'): boolean {
  if (a === 'fit' || b === 'fit') return a !== b;
  return [a.cx - b.cx, a.cy - b.cy, a.span - b.span].some((difference) => Math.abs(difference) > rounding);
}
