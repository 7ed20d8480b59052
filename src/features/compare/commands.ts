import type { ExplorerStore } from '../../store/explorerStore.ts';
import { presentOf } from '../../store/explorerStore.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { onView } from '../../store/snapshot.ts';
import type { Command } from '../../ui/command.ts';
import type { ViewChange } from '../../view/changes.ts';
import type { ComparisonView } from '../../view/viewState.ts';
import { comparisonWays } from '../../view/viewState.ts';

const changes = () => import('../../view/comparisonChanges.ts');

/** What can be done with the view while comparing. What the steps do comes when it is first wanted. */
export function compareCommands(explorer: ExplorerStore): readonly Command[] {
  const commit = (change: ViewChange) => {
    explorer.getState().commit(onView(change));
  };
  const comparison = () => presentOf(explorer.getState()).view.comparison;
  const change = async (next: (now: ComparisonView) => Partial<ComparisonView>) => {
    const { changeComparison } = await changes();
    commit(changeComparison(next(comparison())));
  };
  const command = (id: string, label: string, keys: string | null, run: () => Promise<void>, also = ''): Command => ({
    id,
    label,
    keys,
    group: 'compare',
    scope: 'compare',
    whyNot: 'Go to Compare first',
    also,
    isEnabled: isComparing,
    run: () => void run(),
  });
  return [
    command('compare-way', 'Next comparison: side by side, overlay, difference, matrix', 'D', () =>
      change(({ way }) => ({
        way: comparisonWays[(comparisonWays.indexOf(way) + 1) % comparisonWays.length] ?? way,
        wall: null,
      })),
    ),
    command('compare-swap', 'Swap two panes', 'S', async () => {
      commit((await changes()).swapPanes);
    }),
    command('compare-link', 'Link the views, or unlink them', 'L', async () => {
      commit((await changes()).toggleAllLinks);
    }),
    command('compare-wall', 'Show the wall of all collaborations, or leave it', 'W', async () => {
      commit((await changes()).toggleWall);
    }),
    command(
      'compare-rows',
      'Put the measures that differ most first, or in their usual order',
      null,
      () => change(({ rows }) => ({ rows: rows === 'usual' ? 'most-different' : 'usual' })),
      'sort order table',
    ),
    command(
      'compare-seats',
      'Arrange the panes role by role, or as networks',
      null,
      () => change(({ seats }) => ({ seats: seats === 'roles' ? 'network' : 'roles', wall: null })),
      'lanes layout',
    ),
  ];
}

const isComparing = ({ view }: Snapshot): boolean => view.mode === 'compare';
