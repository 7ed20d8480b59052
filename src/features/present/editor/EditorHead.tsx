import { Clock, MonitorUp, Play } from 'lucide-react';
import type { StoryStep } from '../../../domain/document.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useArrowFocus } from '../../../ui/useArrowFocus.ts';
import { renameStory, storyOf } from '../../../view/story.ts';
import { storyTimeInWords } from '../../../view/storyTime.ts';
import { beginPresenting } from '../beginPresenting.ts';
import styles from './editor.module.css';
import { useDraftText } from './fields/useDraftText.ts';

interface EditorHeadProps {
  readonly steps: readonly StoryStep[];
  readonly onPresenterView: (() => void) | undefined;
}

/** What the story is called, how long it takes, and the way onto the screen. */
export function EditorHead({ steps, onPresenterView }: EditorHeadProps) {
  const explorer = useExplorerStore();
  const title = useSnapshot(({ map }) => storyOf(map.document).title);
  const { text, type, leave } = useDraftText(title, renameStory);
  const buttons = onPresenterView === undefined ? 1 : 2;
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(buttons, buttons - 1);
  return (
    <div className={styles.head}>
      <input
        type="text"
        className={styles.storyTitle}
        dir="auto"
        autoComplete="off"
        aria-label="Story title"
        placeholder="Story without a title"
        value={text}
        onChange={(event) => {
          type(event.target.value);
        }}
        onBlur={leave}
      />
      <span className={styles.time}>
        <Clock size={16} aria-hidden />
        {storyTimeInWords(steps)}
      </span>
      <div
        ref={container}
        role="toolbar"
        tabIndex={-1}
        aria-label="Present"
        className={styles.start}
        onKeyDown={onKeyDown}
      >
        {onPresenterView !== undefined && (
          <button type="button" className={controls.button} tabIndex={tabIndexOf(0)} onClick={onPresenterView}>
            <MonitorUp size={16} aria-hidden />
            Presenter view
          </button>
        )}
        <button
          type="button"
          className={controls.primary}
          tabIndex={tabIndexOf(buttons - 1)}
          aria-keyshortcuts="Shift+P"
          onClick={() => {
            beginPresenting(explorer);
          }}
        >
          <Play size={16} aria-hidden />
          Start presenting
        </button>
      </div>
    </div>
  );
}
