import { Undo2, X } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { countedInFigures } from '../../../analysis/words.ts';
import { votesIn } from '../../../domain/remarks.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { presentingStore } from '../presenting/presentingStore.ts';
import { roomStore } from '../../../ui/room/roomStore.ts';
import { takeVoteBack, turnChoicesIntoVotes } from './votes.ts';
import styles from './room.module.css';

const how = 'Choose an organisation or a relationship to put a dot on it.';

/** While the room votes: says how, counts the dots, takes the last one back, and ends it. */
export function VoteBar() {
  const explorer = useExplorerStore();
  const dots = useSnapshot(({ map }) => [...votesIn(map.document).values()].reduce((sum, count) => sum + count, 0));
  const isPresenting = useStore(presentingStore, ({ presenting }) => presenting !== null);
  useEffect(() => {
    explorer.getState().announce(`Voting. ${how}`);
    return turnChoicesIntoVotes(explorer);
  }, [explorer]);
  return (
    <section
      className={styles.bar}
      aria-label="Vote with dots"
      data-over-map=""
      data-presenting={isPresenting || undefined}
    >
      <p>
        <strong>Voting:</strong> choose what gets a dot. {countedInFigures(dots, 'dot')}
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className={controls.button}
          aria-disabled={dots === 0}
          onClick={() => {
            if (dots > 0) takeVoteBack(explorer);
          }}
        >
          <Undo2 size={16} aria-hidden="true" />
          Take one back
        </button>
        <button
          type="button"
          className={controls.button}
          aria-label="End the vote"
          onClick={() => {
            roomStore.setState({ isVoting: false });
            explorer.getState().announce('The vote is over. The dots stay on the map.');
          }}
        >
          <X size={16} aria-hidden="true" />
          End
        </button>
      </div>
    </section>
  );
}
