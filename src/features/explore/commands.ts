import { presentOf, type ExplorerStore } from '../../store/explorerStore.ts';
import { firstPaneOf, onView, type Snapshot } from '../../store/snapshot.ts';
import type { Command } from '../../ui/command.ts';
import type { ViewChange } from '../../view/changes.ts';
import {
  clearFilters,
  clearSelection,
  focusOn,
  setCamera,
  setDegrees,
  setDirection,
  setLeftOut,
  setTab,
  stepOut,
  unpinAll,
} from '../../view/changes.ts';
import type { Degrees, Tab } from '../../view/viewState.ts';
import { noFilter } from '../../analysis/filter.ts';

/** What can be done with the view while exploring. */
export function exploreCommands(explorer: ExplorerStore): readonly Command[] {
  const change = (
    id: string,
    label: string,
    keys: string | null,
    by: ViewChange,
    isEnabled: Command['isEnabled'] = always,
  ): Command => ({
    id,
    label,
    keys,
    isEnabled,
    run: () => {
      explorer.getState().commit(onView(by));
    },
  });
  const present = () => firstPaneOf(presentOf(explorer.getState()));
  const later =
    (by: () => ViewChange): ViewChange =>
    (view) =>
      by()(view);

  return [
    change(
      'show-next-tab',
      'Next view: graph, table, sentences',
      'V',
      later(() => setTab(nextTab[present().tab])),
    ),
    change(
      'focus',
      'Focus on the selection, or leave the focus',
      'F',
      later(() => focusOn(nextFocus())),
      canFocus,
    ),
    ...([1, 2, 3, 4] as const).map((degrees: Degrees) =>
      change(
        `degrees-${String(degrees)}`,
        `Focus: ${String(degrees)} ${degrees === 1 ? 'step' : 'steps'}`,
        String(degrees),
        setDegrees(degrees),
        canFocus,
      ),
    ),
    change('direction-in', 'Focus: incoming lines only', 'I', setDirection('in'), canFocus),
    change('direction-out', 'Focus: outgoing lines only', 'O', setDirection('out'), canFocus),
    change('direction-both', 'Focus: lines both ways', null, setDirection('both'), canFocus),
    change(
      'left-out',
      'Hide or fade what the filters leave out',
      'H',
      later(() => setLeftOut(present().leftOut === 'hide' ? 'fade' : 'hide')),
    ),
    change(
      'clear-filters',
      'Clear the filters',
      null,
      clearFilters,
      (snapshot) => firstPaneOf(snapshot).filter !== noFilter,
    ),
    change('clear-selection', 'Clear the selection', null, clearSelection, hasSelection),
    change('unpin-all', 'Unpin all organisations', null, unpinAll, (snapshot) => firstPaneOf(snapshot).pins.size > 0),
    change('step-out', 'Step out: focus, then selection', 'Escape', stepOut, canStepOut),
    {
      id: 'fit',
      label: 'Fit the map',
      keys: null,
      isEnabled: always,
      run: () => {
        explorer.getState().amend(onView(setCamera('fit')));
      },
    },
  ];

  function nextFocus() {
    const { focus, selection } = present();
    return focus === null ? (selection[0] ?? null) : null;
  }
}

const nextTab: Readonly<Record<Tab, Tab>> = { graph: 'table', table: 'sentences', sentences: 'graph' };
const always = () => true;
const hasSelection = (snapshot: Snapshot) => firstPaneOf(snapshot).selection.length > 0;
const canFocus = (snapshot: Snapshot) => hasSelection(snapshot) || firstPaneOf(snapshot).focus !== null;
const canStepOut = (snapshot: Snapshot) => onView(stepOut)(snapshot) !== snapshot;
