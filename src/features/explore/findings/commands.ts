import type { ExplorerStore } from '../../../store/explorerStore.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import type { Command } from '../../../ui/command.ts';
import { showFinding } from '../../../view/changes.ts';
import { openMethods, openReport } from './findingsDialogs.ts';

const always = () => true;

/** Ways to what stands out, to its methods and to the report of the dataset. */
export function findingsCommands(explorer: ExplorerStore): readonly Command[] {
  return [
    {
      id: 'what-stands-out',
      label: 'Show what stands out',
      keys: null,
      group: 'show',
      also: 'findings gaps analyses',
      isEnabled: always,
      run: () => {
        void import('./showRegion.ts').then(({ showRegion }) => showRegion(explorer));
      },
    },
    {
      id: 'nothing-lit',
      label: 'Put out the finding that is lit',
      keys: null,
      group: 'show',
      isEnabled: (snapshot: Snapshot) => firstPaneOf(snapshot).finding !== null,
      whyNot: 'No finding is lit',
      run: () => {
        explorer.getState().commit(onView(showFinding(null)));
      },
    },
    {
      id: 'methods',
      label: 'How these are found',
      keys: null,
      group: 'map',
      also: 'methods analyses thresholds definitions',
      isEnabled: always,
      run: () => {
        openMethods();
      },
    },
    {
      id: 'dataset-report',
      label: 'Dataset report',
      keys: null,
      group: 'map',
      also: 'ready missing collect next work plan',
      isEnabled: always,
      run: openReport,
    },
  ];
}
