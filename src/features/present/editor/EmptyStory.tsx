import { Plus, Wand2 } from 'lucide-react';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { draftStory, withDraft } from '../../../view/draftStory.ts';
import { addViewAsStep } from '../capture/captureStep.ts';
import { changeStory } from '../changeStory.ts';
import styles from './editor.module.css';
import { ThreeSteps } from './ThreeSteps.tsx';

/** What a story is, and two ways to begin one. */
export function EmptyStory() {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  return (
    <div className={styles.card}>
      <ThreeSteps />
      <h2>No story yet</h2>
      <p>
        A story shows this map step by step, to a room or on paper. Each step keeps a view: what is filtered, lit or
        compared, with a sentence for the audience and a note for you. Press <kbd>N</kbd> anywhere to save what you see
        as a step.
      </p>
      <div className={styles.cardActions}>
        <button
          type="button"
          className={controls.primary}
          onClick={() => {
            const steps = draftStory(network);
            changeStory(explorer, (document) => withDraft(document, steps), 0);
            explorer
              .getState()
              .announce(`A story of ${String(steps.length)} ${steps.length === 1 ? 'step' : 'steps'} was made.`);
          }}
        >
          <Wand2 size={16} aria-hidden />
          Make a story for me
        </button>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            addViewAsStep(explorer);
          }}
        >
          <Plus size={16} aria-hidden />
          Add step
        </button>
      </div>
      <p className={styles.cardNote}>
        The story made for you says only what is recorded: an overview, the models, a line of account, a gap and a
        comparison. Everything in it can be changed, and undone.
      </p>
    </div>
  );
}
