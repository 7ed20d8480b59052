import { canCollapse } from '../../../analysis/collapse.ts';
import type { SizeBy } from '../../../analysis/sizeMeasures.ts';
import { sizeLabels, sizeMeasures } from '../../../analysis/sizeMeasures.ts';
import { inSentence } from '../../../analysis/words.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import type { Command } from '../../../ui/command.ts';
import type { ViewChange } from '../../../view/changes.ts';
import { setCollapsed, setSizeBy } from '../../../view/changes.ts';
import type { PaneView } from '../../../view/viewState.ts';

/** What can be done with the drawing itself: sizes, and collaborations as one mark. */
export function mapToolCommands(explorer: ExplorerStore): readonly Command[] {
  const act = (
    id: string,
    label: string,
    isEnabled: Command['isEnabled'],
    whyNot: string,
    run: () => void,
  ): Command => ({ id, label, keys: null, group: 'show', isEnabled, whyNot, run });
  const change = (by: ViewChange) => () => {
    explorer.getState().commit(onView(by));
  };
  const look = async (lens: PaneView['lens']) => {
    (await import('../lens/lookThrough.ts')).lookThrough(explorer, lens);
  };
  const sizes = sizeMeasures.map((by: SizeBy) =>
    act(
      `size-by-${by}`,
      `Size by ${inSentence(sizeLabels[by])}`,
      (snapshot) => firstPaneOf(snapshot).sizeBy !== by,
      'Sizes stand for that already',
      change(setSizeBy(by)),
    ),
  );
  return [
    act(
      'collapse',
      'Collapse or expand the selected collaboration',
      (snapshot) => selectedCollaboration(snapshot) !== null,
      'Select a collaboration with several organisations of its own first',
      () => {
        const id = selectedCollaboration(presentOf(explorer.getState()));
        if (id === null) return;
        void import('./collapseOrExpand.ts').then(({ collapseOrExpand }) => {
          collapseOrExpand(explorer, id);
        });
      },
    ),
    act(
      'collapse-all',
      'Collapse all collaborations',
      (snapshot) => collapsible(snapshot).length > firstPaneOf(snapshot).collapsed.length,
      'All are collapsed already',
      () => {
        change(setCollapsed(collapsible(presentOf(explorer.getState()))))();
      },
    ),
    act(
      'expand-all',
      'Expand all collaborations',
      (snapshot) => firstPaneOf(snapshot).collapsed.length > 0,
      'None is collapsed',
      change(setCollapsed([])),
    ),
    act(
      'evidence-lens-on',
      'Look through the evidence lens',
      (snapshot) => firstPaneOf(snapshot).lens !== 'evidence',
      'The lens is on already',
      () => void look('evidence'),
    ),
    act(
      'evidence-lens-off',
      'Take the evidence lens off',
      (snapshot) => firstPaneOf(snapshot).lens === 'evidence',
      'The lens is off',
      () => void look('none'),
    ),
    ...sizes,
  ];
}

const collapsible = ({ map }: Snapshot) =>
  [...map.network.collaborations.keys()].filter((id) => canCollapse(map.network, id));

/** The one collaboration that is selected and has something to collapse. */
function selectedCollaboration(snapshot: Snapshot) {
  const [only, ...others] = firstPaneOf(snapshot).selection;
  if (only?.kind !== 'collaboration' || others.length > 0) return null;
  return canCollapse(snapshot.map.network, only.id) ? only.id : null;
}
