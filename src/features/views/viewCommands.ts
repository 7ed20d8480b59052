import { shortened } from '../../analysis/words.ts';
import type { MapDocument } from '../../domain/document.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import type { Command } from '../../ui/command.ts';
import { savedViewsOf } from '../../view/savedViews.ts';
import { showView } from './showView.ts';
import { openViewsPanel } from './viewsPanel.ts';

const longestName = 80;
const always = () => true;

/** Saving the present view, the list of all, and each of them by its name. */
export function viewCommands(explorer: ExplorerStore, document: MapDocument): readonly Command[] {
  const command = (id: string, label: string, run: () => void, more: Partial<Command> = {}): Command => ({
    id,
    label,
    keys: null,
    group: 'views',
    isEnabled: always,
    ...more,
    run,
  });
  return [
    command(
      'save-view',
      'Save this view…',
      () => {
        openViewsPanel(true);
      },
      { also: 'bookmark name keep' },
    ),
    command(
      'saved-views',
      'Saved views…',
      () => {
        openViewsPanel(false);
      },
      { also: 'list bookmarks rename delete' },
    ),
    ...savedViewsOf(document).map((saved, index) =>
      command(`open-view-${String(index)}`, `Open view: ${shortened(saved.name, longestName)}`, () => {
        showView(explorer, saved);
      }),
    ),
  ];
}
