import { Plus } from 'lucide-react';
import controls from '../../../../ui/controls.module.css';
import { useExplorerStore } from '../../../../ui/ExplorerProvider.tsx';
import { useArrowFocus } from '../../../../ui/useArrowFocus.ts';
import { addViewAsStep } from '../../capture/captureStep.ts';
import { SessionLogButton } from '../../room/SessionLogButton.tsx';
import styles from './rail.module.css';

/** What can be done with the story as a whole; one stop for Tab. */
export function RailFoot() {
  const explorer = useExplorerStore();
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(2, 0);
  return (
    <div ref={container} role="toolbar" tabIndex={-1} aria-label="Story" className={styles.foot} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={controls.button}
        title="Adds what you last explored or compared"
        tabIndex={tabIndexOf(0)}
        onClick={() => {
          addViewAsStep(explorer);
        }}
      >
        <Plus size={16} aria-hidden />
        Add step
      </button>
      <SessionLogButton tabIndex={tabIndexOf(1)} />
    </div>
  );
}
