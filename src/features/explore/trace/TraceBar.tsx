import type { ReactNode } from 'react';
import { useEffect, useId, useState } from 'react';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { useTrace } from '../../../ui/analysis/useTrace.ts';
import type { TracePart } from '../../../analysis/trace/traceSentence.ts';
import { usePageBelow } from '../../../ui/usePageBelow.ts';
import type { Trace } from '../../../view/viewState.ts';
import styles from './AccountBar.module.css';
import { TraceActions } from './TraceActions.tsx';

/** The line of account that is traced, as one sentence, with what weakens it and a way through the others that are as short. */
export function TraceBar({ trace }: { readonly trace: Trace }) {
  const explorer = useExplorerStore();
  const answer = useTrace();
  // Where details slide over the map, little of it is left: the sentence alone stays over it.
  const isFolding = usePageBelow(80);
  const [isUnfolded, setUnfolded] = useState(false);
  const notesId = useId();
  const spoken = answer?.spoken ?? '';
  useEffect(() => {
    if (spoken !== '') explorer.getState().announce(spoken);
  }, [explorer, spoken]);
  if (answer === null) return null;
  const { sentence, notes, count, index } = answer;
  const areNotesShown = notes.length > 0 && (!isFolding || isUnfolded);
  return (
    <section aria-label="Traced line of account" className={styles.bar} data-trace="">
      <p className={styles.sentence} dir="auto">
        {sentence.map(partInWords)}
      </p>
      <TraceActions
        trace={trace}
        index={index}
        count={count}
        fold={
          isFolding && notes.length > 0
            ? {
                isOpen: isUnfolded,
                notesId,
                toggle: () => {
                  setUnfolded(!isUnfolded);
                },
              }
            : null
        }
      />
      {areNotesShown && (
        <ul id={notesId} className={styles.notes}>
          {notes.map((note) => (
            <li key={note} dir="auto">
              {note}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function partInWords({ text, as }: TracePart, index: number): ReactNode {
  const key = String(index);
  switch (as) {
    case 'words':
      return text;
    case 'lead':
      return <strong key={key}>{text}</strong>;
    case 'name':
      return (
        <strong key={key}>
          <bdi>{text}</bdi>
        </strong>
      );
  }
}
