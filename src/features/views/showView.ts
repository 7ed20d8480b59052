import { shortened } from '../../analysis/words.ts';
import type { SavedView } from '../../domain/document.ts';
import { documentPositions } from '../../domain/positions.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import { presentOf } from '../../store/explorerStore.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { openSavedView } from '../../view/savedViews.ts';
import type { ViewState } from '../../view/viewState.ts';

/** Shows a saved view, and tells what of it is not in the map any more. */
export function showView(explorer: ExplorerStore, saved: SavedView): void {
  const { commit, notify, announce } = explorer.getState();
  const { view, missing, isDamaged } = openSavedView(saved, presentOf(explorer.getState()).map.network);
  const name = nameInWords(saved);
  if (view === null) {
    notify({
      kind: 'error',
      text: `The view ${name} was saved by another version of Polycentric and cannot be shown here. It stays in the map.`,
    });
    return;
  }
  commit((snapshot) => withView(snapshot, view));
  const gone = missingInWords(missing);
  if (gone !== null) notify({ kind: 'note', text: `The view ${name} names ${gone}. The rest is shown.` });
  if (isDamaged) notify({ kind: 'note', text: `A part of the view ${name} could not be read. The rest is shown.` });
  announce(`The view ${name} is shown.`);
}

/** A view arranged in another frame has other places: those of the document, or they are found again. */
function withView(snapshot: Snapshot, view: ViewState): Snapshot {
  const { frame } = view.panes[0];
  if (frame === firstPaneOf(snapshot).frame) return { ...snapshot, view };
  const positions = frame === 'square' ? documentPositions(snapshot.map.document) : new Map();
  return { ...snapshot, view, positions };
}

const longestName = 80;
export const nameInWords = ({ name }: Pick<SavedView, 'name'>): string => `“${shortened(name, longestName)}”`;

const mostNamed = 3;

function missingInWords(missing: readonly string[]): string | null {
  if (missing.length === 0) return null;
  const named = missing.slice(0, mostNamed).map((id) => `“${shortened(id, longestName)}”`);
  const more = missing.length > mostNamed ? ` and ${String(missing.length - mostNamed)} more` : '';
  const what =
    missing.length === 1
      ? 'something that is not in this map'
      : `${String(missing.length)} things that are not in this map`;
  return `${what}: ${named.join(', ')}${more}`;
}
