import type { Network } from '../../domain/network.ts';
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
import { accountCommands } from './accountCommands.ts';
import { findingsCommands } from './findings/commands.ts';
import { filterCommands } from './filterCommands.ts';
import { mapCommands } from './mapCommands.ts';
import { stepOutOfDetails } from './stepOutOfDetails.ts';
import { mapToolCommands } from './mapTools/commands.ts';

/** What can be done with the view while exploring. */
export function exploreCommands(explorer: ExplorerStore, network: Network): readonly Command[] {
  const change = (
    id: string,
    label: string,
    keys: string | null,
    by: ViewChange,
    more: Partial<Command> = {},
  ): Command => ({
    id,
    label,
    keys,
    group: 'show',
    isEnabled: always,
    ...more,
    run: () => {
      explorer.getState().commit(onView(by));
    },
  });
  const present = () => firstPaneOf(presentOf(explorer.getState()));
  const later =
    (by: () => ViewChange): ViewChange =>
    (view) =>
      by()(view);

  const commands = [
    change(
      'show-next-tab',
      'Next view: graph, table, sentences',
      'V',
      later(() => setTab(nextTab[present().tab])),
    ),
    ...(['graph', 'table', 'sentences'] as const).map((tab) =>
      change(`show-${tab}`, `Show the ${tab}`, null, setTab(tab), {
        isEnabled: (snapshot) => firstPaneOf(snapshot).tab !== tab,
        whyNot: 'It is shown already',
      }),
    ),
    change(
      'focus',
      'Focus on the selection, or leave the focus',
      'F',
      later(() => focusOn(nextFocus())),
      onFocus,
    ),
    ...([1, 2, 3, 4] as const).map((degrees: Degrees) =>
      change(
        `degrees-${String(degrees)}`,
        `Focus: ${String(degrees)} ${degrees === 1 ? 'step' : 'steps'}`,
        String(degrees),
        setDegrees(degrees),
        onFocus,
      ),
    ),
    change('direction-in', 'Focus: incoming lines only', 'I', setDirection('in'), onFocus),
    change('direction-out', 'Focus: outgoing lines only', 'O', setDirection('out'), onFocus),
    change('direction-both', 'Focus: lines both ways', null, setDirection('both'), onFocus),
    change(
      'left-out',
      'Hide or fade what the filters leave out',
      'H',
      later(() => setLeftOut(present().leftOut === 'hide' ? 'fade' : 'hide')),
    ),
    change('clear-filters', 'Clear the filters', null, clearFilters, {
      group: 'filter',
      isEnabled: (snapshot) => firstPaneOf(snapshot).filter !== noFilter,
      whyNot: 'No filters are on',
    }),
    change('clear-selection', 'Clear the selection', null, clearSelection, {
      group: 'selection',
      isEnabled: hasSelection,
      whyNot: 'Nothing is selected',
    }),
    change('unpin-all', 'Unpin all organisations', null, unpinAll, {
      group: 'map',
      isEnabled: (snapshot) => firstPaneOf(snapshot).pins.size > 0,
      whyNot: 'Nothing is pinned',
    }),
    {
      id: 'step-out',
      label: 'Step out: trace, what-if, focus, then selection',
      keys: 'Escape',
      group: 'selection',
      isEnabled: canStepOut,
      whyNot: 'Nothing is lit, left out, in focus or selected',
      run: () => {
        stepOutOfDetails(explorer);
      },
    },
    {
      id: 'fit',
      label: 'Show the whole map',
      keys: null,
      group: 'show',
      also: 'fit zoom',
      isEnabled: always,
      run: () => {
        explorer.getState().amend(onView(setCamera('fit')));
      },
    },
    ...accountCommands(explorer),
    ...mapCommands,
    ...mapToolCommands(explorer),
    ...findingsCommands(explorer),
    ...filterCommands(explorer, network),
  ] satisfies readonly Command[];
  return commands.map(whileExploring);

  function nextFocus() {
    const { focus, selection } = present();
    return focus === null ? (selection[0] ?? null) : null;
  }
}

const nextTab: Readonly<Record<Tab, Tab>> = { graph: 'table', table: 'sentences', sentences: 'graph' };
const always = () => true;
const hasSelection = (snapshot: Snapshot) => firstPaneOf(snapshot).selection.length > 0;
const canFocus = (snapshot: Snapshot) => hasSelection(snapshot) || firstPaneOf(snapshot).focus !== null;
const onFocus: Partial<Command> = { group: 'selection', isEnabled: canFocus, whyNot: 'Select something first' };
const canStepOut = (snapshot: Snapshot) => onView(stepOut)(snapshot) !== snapshot;

/** Keys and buttons for the view mean nothing on the other pages. */
const whileExploring = (command: Command): Command => ({
  ...command,
  scope: 'explore',
  whyNot: command.whyNot ?? 'Go to Explore first',
  isEnabled: (snapshot) => snapshot.view.mode === 'explore' && command.isEnabled(snapshot),
});
