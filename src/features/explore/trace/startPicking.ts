import type { OrganisationId } from '../../../domain/ids.ts';
import { organisationName } from '../../../analysis/names.ts';
import type { ExplorerState, ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf, selectionOf } from '../../../store/explorerStore.ts';
import { onView } from '../../../store/snapshot.ts';
import { followTrace } from '../../../view/changes.ts';
import { pickStore } from './pickStore.ts';

/** Escape belongs to these while they have the keyboard. */
const ownEscape = 'input, textarea, [role=combobox], [role=menu], dialog, [role=dialog], [role=alertdialog]';

/**
 * Lets a reader pick two organisations by selecting them, one after the other, in whatever way; then shows the paths between them.
 *
 * Two that are selected are taken at once; one is the first. Escape ends it, and so does asking for it again.
 */
export function startPicking(explorer: ExplorerStore): void {
  const { picking } = pickStore.getState();
  if (picking !== null) {
    picking.cancel();
    return;
  }
  const { announce, commit } = explorer.getState();
  const [first = null, second] = organisationsIn(explorer.getState());
  const follow = (from: OrganisationId, to: OrganisationId) => {
    commit(onView(followTrace({ from, to, route: 0 })));
  };
  if (first !== null && second !== undefined) {
    follow(first, second);
    return;
  }

  const stopListening = explorer.subscribe((now, before) => {
    const [is, was] = [presentOf(now), presentOf(before)];
    if (is.map.network !== was.map.network || is.view.mode !== 'explore') return end();
    if (selectionOf(now) === selectionOf(before)) return;
    const picked = organisationsIn(now).at(-1);
    const from = pickStore.getState().picking?.first ?? null;
    if (picked === undefined || picked === from) return;
    if (from === null) return ask(picked);
    end();
    // After everybody has heard of the selection, so that nobody hears of this first.
    queueMicrotask(() => {
      follow(from, picked);
    });
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (event.target instanceof Element && event.target.closest(ownEscape) !== null)) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  addEventListener('keydown', onKey, true);

  function end() {
    stopListening();
    removeEventListener('keydown', onKey, true);
    pickStore.setState({ picking: null });
  }
  function cancel() {
    end();
    announce('Picking ended.');
  }
  function ask(from: OrganisationId | null) {
    pickStore.setState({ picking: { first: from, cancel } });
    const { network } = presentOf(explorer.getState()).map;
    announce(
      from === null
        ? 'Pick the first organisation. Escape ends it.'
        : `Pick the second organisation. The first is ${organisationName(network, from)}. Escape ends it.`,
    );
  }
  ask(first);
}

const organisationsIn = (state: ExplorerState): readonly OrganisationId[] =>
  selectionOf(state).flatMap((ref) => (ref.kind === 'organisation' ? [ref.id] : []));
