import { assertNever } from '../../domain/assertNever.ts';
import { shortened } from '../../analysis/words.ts';
import type { CollaborationId, EntityRef } from '../../domain/ids.ts';
import { sameRef } from '../../domain/ids.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import { presentOf } from '../../store/explorerStore.ts';
import type { HoverStore } from '../../store/hoverStore.ts';
import { firstPaneOf, onView } from '../../store/snapshot.ts';
import type { ViewChange } from '../../view/changes.ts';
import {
  clearSelection,
  focusOn,
  pin,
  select,
  setCamera,
  setDegrees,
  toggleCollapsed,
  toggleSelected,
} from '../../view/changes.ts';
import type { Degrees, PaneView } from '../../view/viewState.ts';
import type { Intent } from './intent.ts';

/** Intents that the stores understand; the others are answered on the stage itself. */
export type StoreIntent = Exclude<Intent, { readonly type: 'open' | 'choose' }>;

const furthest: Degrees = 4;

/** Turns what a reader asked of the map into changes of the view. */
export function carryOut(intent: StoreIntent, explorer: ExplorerStore, hovering: HoverStore): void {
  const { commit, amend } = explorer.getState();
  const pane = firstPaneOf(presentOf(explorer.getState()));
  switch (intent.type) {
    case 'hover':
      return hover(hovering, pane, intent.ref);
    case 'select':
      return commit(onView(selecting(pane, intent.ref, intent.how)));
    case 'clear':
      return commit(onView(clearSelection));
    case 'focus':
      return commit(onView(focusing(pane, intent.ref)));
    case 'expand':
      return expand(explorer, intent.collaboration);
    case 'place':
      return commit(onView(pin(intent.organisation, [intent.x, intent.y])));
    case 'camera':
      return amend(onView(setCamera(intent.camera)));
    default:
      return assertNever(intent);
  }
}

function expand(explorer: ExplorerStore, id: CollaborationId) {
  const { commit, announce } = explorer.getState();
  const { network } = presentOf(explorer.getState()).map;
  commit(onView(toggleCollapsed(id)));
  announce(`${shortened(network.collaborations.get(id)?.name ?? id, 100)} expanded`);
}

function hover(hovering: HoverStore, { id }: PaneView, ref: EntityRef | null) {
  const { hover: before, setHover } = hovering.getState();
  if (ref === null ? before === null : before !== null && before.from === id && sameRef(before.ref, ref)) return;
  setHover(ref === null ? null : { ref, from: id });
}

/** Selects as a click or a press of a key asks. */
export function selecting({ selection }: PaneView, ref: EntityRef, how: 'only' | 'toggle' | 'add'): ViewChange {
  const [only, ...others] = selection;
  const isOnly = only !== undefined && others.length === 0 && sameRef(only, ref);
  return how === 'add' || (how === 'toggle' && isOnly) ? toggleSelected(ref) : select(ref);
}

/** Into the neighbourhood; where that is shown already, one step further out. */
function focusing({ focus }: PaneView, ref: EntityRef): ViewChange {
  if (focus === null || !sameRef(focus.on, ref)) return focusOn(ref);
  return setDegrees(Math.min(furthest, focus.degrees + 1) as Degrees);
}
