import type { ExplorerStore } from '../../../store/explorerStore.ts';
import type { Command } from '../../../ui/command.ts';

/** The presenter's window. A browser opens one only in answer to a key or a press. */
export function presenterCommands(explorer: ExplorerStore): readonly Command[] {
  return [
    {
      id: 'presenter-view',
      label: 'Presenter view',
      keys: null,
      group: 'story',
      scope: 'present',
      also: 'second window screen notes clock next',
      isEnabled: ({ view, map }) => view.mode === 'present' && (map.document.story?.steps.length ?? 0) > 0,
      whyNot: 'Go to Present and add a step first',
      run: () => {
        void import('./openPresenter.ts').then(({ openPresenter }) => {
          openPresenter(explorer);
        });
      },
    },
  ];
}
