import { useStore } from 'zustand';
import { votesIn } from '../../../domain/remarks.ts';
import { countedInFigures } from '../../../analysis/words.ts';
import controls from '../../../ui/controls.module.css';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { roomStore, switchVote } from '../../../ui/room/roomStore.ts';
import styles from './room.module.css';

/** Starts a vote with dots, and shows or hides the dots there are. */
export function VoteControls({ onStart }: { readonly onStart: () => void }) {
  const { isVoting, areDotsShown } = useStore(roomStore);
  const dots = useSnapshot(({ map }) => [...votesIn(map.document).values()].reduce((sum, count) => sum + count, 0));
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={controls.button}
        aria-pressed={isVoting}
        onClick={() => {
          switchVote();
          if (!isVoting) onStart();
        }}
      >
        {isVoting ? 'End the vote' : 'Vote with dots'}
      </button>
      {dots > 0 && (
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={areDotsShown}
            onChange={(event) => {
              roomStore.setState({ areDotsShown: event.target.checked });
            }}
          />
          Show {countedInFigures(dots, 'dot')} on the map
        </label>
      )}
    </div>
  );
}
