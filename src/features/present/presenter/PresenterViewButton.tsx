import { MonitorUp } from 'lucide-react';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { stepsOf } from '../../../view/story.ts';
import { openPresenter } from './openPresenter.ts';

/** Opens the presenter's window; presents from there on. */
export function PresenterViewButton() {
  const explorer = useExplorerStore();
  const hasSteps = useSnapshot(({ map }) => stepsOf(map.document).length > 0);
  return (
    <button
      type="button"
      className={controls.button}
      aria-disabled={!hasSteps}
      onClick={() => {
        if (hasSteps) openPresenter(explorer);
      }}
    >
      <MonitorUp size={16} aria-hidden="true" />
      Presenter view
    </button>
  );
}
