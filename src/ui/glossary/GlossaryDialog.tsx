import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { GlossaryGroup } from '../../domain/glossary.ts';
import { glossaryOf } from '../../domain/glossary.ts';
import controls from '../controls.module.css';
import { useSnapshot } from '../ExplorerProvider.tsx';
import { Explanation } from './Explanation.tsx';
import styles from './GlossaryDialog.module.css';

/** Every word of the screen and of the open map, each with its meaning. */
export function GlossaryDialog({ onClose }: { readonly onClose: () => void }) {
  const vocabulary = useSnapshot(({ map }) => map.network.vocabulary);
  const [question, setQuestion] = useState('');
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const groups = groupsWith(glossaryOf(vocabulary), question);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-labelledby={titleId}>
          <div className={styles.head}>
            <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
              Glossary
            </h2>
            <button type="button" className={controls.icon} aria-label="Close the glossary" onClick={onClose}>
              <X size={18} aria-hidden="true" />
            </button>
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
          <div className={styles.body}>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
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
