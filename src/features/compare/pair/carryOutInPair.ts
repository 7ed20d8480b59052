import { assertNever } from '../../../domain/assertNever.ts';
import { sameRef } from '../../../domain/ids.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import type { HoverStore } from '../../../store/hoverStore.ts';
import { onView } from '../../../store/snapshot.ts';
import { selecting } from '../../../ui/stage/carryOut.ts';
import type { Intent } from '../../../ui/stage/intent.ts';
import type { ViewChange } from '../../../view/changes.ts';
import { clearSelection, select } from '../../../view/changes.ts';
import { changeComparison, inPane, pairOf } from '../../../view/comparisonChanges.ts';

type PairIntent = Exclude<Intent, { readonly type: 'choose' | 'camera' }>;

/** Makes a change in both panes of the pair: in one picture they have one selection, linked or not. */
export const inPair =
  (change: ViewChange): ViewChange =>
  (view) =>
    (pairOf(view) ?? []).reduce((now, { id }) => inPane(id, change)(now), view);

/** Turns what a reader asked of the one drawing of two panes into changes of both. */
export function carryOutInPair(intent: PairIntent, explorer: ExplorerStore, hovering: HoverStore): void {
  const { commit } = explorer.getState();
  const [a] = pairOf(presentOf(explorer.getState()).view) ?? [];
  if (a === undefined) return;
  switch (intent.type) {
    case 'hover': {
      const { hover, setHover } = hovering.getState();
      const { ref } = intent;
      if (ref === null ? hover === null : hover !== null && sameRef(hover.ref, ref)) return;
      setHover(ref === null ? null : { ref, from: a.id });
      return;
    }
    case 'select':
      commit(onView(inPair(selecting(a, intent.ref, intent.how))));
      return;
    case 'open':
    case 'focus':
      commit(onView(inPair(select(intent.ref))));
      return;
    case 'clear':
      commit(onView(inPair(clearSelection)));
      return;
    case 'expand':
    case 'place':
      return;
    default:
      assertNever(intent);
  }
}

/** One step out: what a measure lights is put out, then what is selected let go. */
export const stepOutOfPair: ViewChange = (view) =>
  view.comparison.measure === null ? inPair(clearSelection)(view) : changeComparison({ measure: null })(view);
