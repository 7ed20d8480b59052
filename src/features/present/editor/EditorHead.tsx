import type { StoryStep } from '../../../domain/document.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { renameStory, storyOf } from '../../../view/story.ts';
import { storyTimeInWords } from '../../../view/storyTime.ts';
import { PresenterViewButton } from '../presenter/PresenterViewButton.tsx';
import { StartPresenting } from '../presenting/StartPresenting.tsx';
import styles from './editor.module.css';
import { useDraftText } from './fields/useDraftText.ts';

interface EditorHeadProps {
  readonly steps: readonly StoryStep[];
}

/** What the story is called, how long it takes, and the way onto the screen. */
export function EditorHead({ steps }: EditorHeadProps) {
  const title = useSnapshot(({ map }) => storyOf(map.document).title);
  const { text, type, leave } = useDraftText(title, renameStory);
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
      <span className={styles.time}>{storyTimeInWords(steps)}</span>
      <PresenterViewButton />
      <StartPresenting />
    </div>
  );
}
