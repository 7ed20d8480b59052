import { Play } from 'lucide-react';
import { useId } from 'react';
import { Choice } from '../../../ui/Choice.tsx';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { stepsOf } from '../../../view/story.ts';
import { beginPresentation } from './presentation.ts';
import { usePresentingPreferences } from './presentingPreferences.ts';
import styles from './StartPresenting.module.css';

const themes = [
  { value: 'projector', label: 'Projector', name: 'Projector: large, in strong contrast' },
  { value: 'as-now', label: 'As now', name: 'As now' },
] as const;

/** The button that starts a presentation, and beside it the theme to present in. */
export function StartPresenting() {
  const explorer = useExplorerStore();
  const preferences = usePresentingPreferences();
  const hasSteps = useSnapshot(({ map }) => stepsOf(map.document).length > 0);
  const whyId = useId();
  return (
    <div className={styles.start}>
      <Choice
        name="Theme while presenting"
        options={themes}
        value={preferences.theme}
        onChange={preferences.setTheme}
      />
      <button
        type="button"
        className={controls.primary}
        data-start-presenting=""
        aria-disabled={!hasSteps}
        aria-describedby={hasSteps ? undefined : whyId}
        onClick={() => {
          beginPresentation(explorer);
        }}
      >
        <Play size={16} aria-hidden="true" />
        Start presenting
      </button>
      {!hasSteps && (
        <p id={whyId} className={styles.why}>
          Add a step first
        </p>
      )}
    </div>
  );
}
