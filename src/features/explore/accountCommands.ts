import type { EntityRef, OrganisationId } from '../../domain/ids.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import { presentOf } from '../../store/explorerStore.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import type { Command } from '../../ui/command.ts';
import { toggleTrace } from './trace/toggleTrace.ts';
import { toggleWithdrawn } from './whatIf/toggleWithdrawn.ts';

/** Following lines of account, and leaving somebody out to see what breaks. */
export function accountCommands(explorer: ExplorerStore): readonly Command[] {
  const pane = () => firstPaneOf(presentOf(explorer.getState()));
  return [
    {
      id: 'trace',
      label: 'Trace lines of account to the public, or stop tracing',
      keys: 'A',
      group: 'account',
      also: 'answers to path elected citizens',
      isEnabled: (snapshot) => firstOrganisation(snapshot) !== null || firstPaneOf(snapshot).trace !== null,
      whyNot: 'Select an organisation first',
      run: () => {
        const { trace } = pane();
        const from = firstOrganisation(presentOf(explorer.getState())) ?? trace?.from;
        if (from !== undefined) toggleTrace(explorer, from);
      },
    },
    {
      id: 'paths-between',
      label: 'Show all paths between two organisations',
      keys: 'B',
      group: 'account',
      also: 'trace route from to',
      isEnabled: () => true,
      run: () => {
        void import('./trace/startPicking.ts').then(({ startPicking }) => {
          startPicking(explorer);
        });
      },
    },
    {
      id: 'what-if',
      label: 'See what breaks if the selection leaves, or bring it back',
      keys: 'X',
      group: 'account',
      also: 'withdraw withdrawal scenario',
      isEnabled: (snapshot) => withdrawable(snapshot).length > 0 || firstPaneOf(snapshot).withdrawn.length > 0,
      whyNot: 'Select an organisation or a relationship first',
      run: () => {
        const chosen = withdrawable(presentOf(explorer.getState()));
        toggleWithdrawn(explorer, chosen.length > 0 ? chosen : pane().withdrawn);
      },
    },
  ];
}

function firstOrganisation(snapshot: Snapshot): OrganisationId | null {
  const found = firstPaneOf(snapshot).selection.find((ref) => ref.kind === 'organisation');
  return found === undefined ? null : found.id;
}

const withdrawable = (snapshot: Snapshot): readonly EntityRef[] =>
  firstPaneOf(snapshot).selection.filter(({ kind }) => kind === 'organisation' || kind === 'relationship');
