import { flushSync } from 'react-dom';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import { selectionOf } from '../../store/explorerStore.ts';
import { onView } from '../../store/snapshot.ts';
import { stepOut } from '../../view/changes.ts';
import { returnFocus } from './details/returnFocus.ts';

/**
 * One step out of the focus, then of the selection. Where that closes the details with the keyboard in them, the keyboard goes
 * back to the organisation they were about.
 */
export function stepOutOfDetails(explorer: ExplorerStore): void {
  const wasInDetails = document.activeElement?.closest('section[aria-label="Details"]') != null;
  const [only] = selectionOf(explorer.getState());
  flushSync(() => {
    explorer.getState().commit(onView(stepOut));
  });
  if (wasInDetails && selectionOf(explorer.getState()).length === 0)
    returnFocus(only?.kind === 'organisation' ? only.id : null);
}
