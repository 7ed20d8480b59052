import type { EntityRef } from '../../../domain/ids.ts';
import { sameRef } from '../../../domain/ids.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { focusOn, setWithdrawn } from '../../../view/changes.ts';
import { showWhatIf } from './whatIfStore.ts';

/**
 * Leaves these out as a what-if, in place of what was left out before, and opens what breaks; brings them back where just they
 * are left out. The keyboard goes to what breaks. A focus on something that leaves would show nothing, so it ends.
 */
export function toggleWithdrawn(explorer: ExplorerStore, refs: readonly EntityRef[]): void {
  const { withdrawn, focus, selection } = firstPaneOf(presentOf(explorer.getState()));
  const isSame = refs.length === withdrawn.length && refs.every((ref) => withdrawn.some((out) => sameRef(out, ref)));
  const isFocusLost = focus !== null && refs.some((ref) => sameRef(ref, focus.on));
  showWhatIf(selection, !isSame, !isSame);
  explorer.getState().commit(
    onView((view) => {
      const next = setWithdrawn(isSame ? [] : refs)(view);
      return !isSame && isFocusLost ? focusOn(null)(next) : next;
    }),
  );
}
