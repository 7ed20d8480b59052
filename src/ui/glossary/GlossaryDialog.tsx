import { useState } from 'react';
import type { GlossaryGroup } from '../../domain/glossary.ts';
import { glossaryOf } from '../../domain/glossary.ts';
import { DialogFrame } from '../DialogFrame.tsx';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { Explanation } from './Explanation.tsx';
import styles from './GlossaryDialog.module.css';

/** Every word of the screen and of the open map, each with its meaning. */
export function GlossaryDialog({ onClose }: { readonly onClose: () => void }) {
  const vocabulary = useSnapshot(({ map }) => map.network.vocabulary);
  const [question, setQuestion] = useState('');
  const groups = groupsWith(glossaryOf(vocabulary), question);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <DialogFrame title="Glossary" widthRem={44} closeLabel="Close the glossary" onClose={onClose}>
      <div className={styles.body}>
        <div className={styles.finder}>
          <input
            type="search"
            className={styles.search}
            aria-label="Find a word"
            placeholder="Find a word"
            value={question}
            onChange={(event) => {
              setQuestion(event.target.value);
            }}
          />
        </div>
        <p role="status" className="visually-hidden">
          {count === 1 ? '1 word' : `${String(count)} words`}
        </p>
        {count === 0 && <p className={styles.none}>No such word here. Try fewer letters.</p>}
        {groups.map(({ heading, entries }) => (
          <section key={heading} aria-label={heading}>
            <h3 className={styles.heading}>{heading}</h3>
            <dl className={styles.entries}>
              {entries.map((entry, index) => (
                <Explanation key={`${String(index)} ${entry.label}`} entry={entry} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}

/** Entries that hold the words asked for, in label or meaning; groups left without any are left out. */
function groupsWith(groups: readonly GlossaryGroup[], question: string): readonly GlossaryGroup[] {
  const asked = question.trim().toLowerCase();
  if (asked === '') return groups;
  return groups
    .map(({ heading, entries }) => ({
      heading,
      entries: entries.filter(({ label, text }) => `${label} ${text ?? ''}`.toLowerCase().includes(asked)),
    }))
    .filter(({ entries }) => entries.length > 0);
}
