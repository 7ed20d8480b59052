import { flushSync } from 'react-dom';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { scrollerAround } from '../../../ui/scrollerAround.ts';
import { scrollWithin } from '../../../ui/table/scrollWithin.ts';
import { clearSelection } from '../../../view/changes.ts';
import { askForAbout } from '../aboutPanel.ts';
import { findingsHeadingId } from './findingsHeadingId.ts';
import { LateFindings } from './LateFindings.ts';

/** Room above the heading, so that its focus ring shows whole and the handle of a phone's sheet does not cover it. */
const clearPx = 24;

/** Brings the reader to what stands out. The list stands where the details are, so a selection makes room for it. */
export async function showRegion(explorer: ExplorerStore): Promise<void> {
  await LateFindings.preload();
  flushSync(() => {
    if (firstPaneOf(presentOf(explorer.getState())).selection.length > 0)
      explorer.getState().commit(onView(clearSelection));
    askForAbout();
  });
  requestAnimationFrame(() => {
    const heading = document.getElementById(findingsHeadingId);
    if (heading === null) return;
    // The browser's own scrolling would move the page around a phone's sheet as well.
    heading.focus({ preventScroll: true });
    const scroller = scrollerAround(heading);
    if (scroller !== null) scrollWithin(scroller, heading, clearPx, 'start');
  });
}
