import type { SubmitEvent } from 'react';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { hasVisibleText } from '../../../domain/visibleText.ts';
import controls from '../../../ui/controls.module.css';
import { DialogFrame } from '../../../ui/DialogFrame.tsx';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { roomStore } from '../../../ui/room/roomStore.ts';
import { presentingStore } from '../presenting/presentingStore.ts';
import { SayFields } from './SayFields.tsx';
import { parkQuestion } from './parkQuestion.ts';
import styles from './room.module.css';

/** Parks a question on the step that is shown, so that nobody forgets it and the story goes on. */
export function QuestionDialog({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorerStore();
  const at = useStore(presentingStore, ({ presenting }) => presenting?.at ?? null);
  const [said, setSaid] = useState({ text: '', by: roomStore.getState().initials });
  const [isEmptyRefused, setEmptyRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!hasVisibleText(said.text)) {
      setEmptyRefused(true);
      field.current?.focus();
      return;
    }
    parkQuestion(explorer, at, said);
    onClose();
  };
  return (
    <DialogFrame
      title="Park a question"
      widthRem={34}
      closeLabel="Close without parking anything"
      startsInField
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit}>
        <SayFields
          ref={field}
          label="The question"
          said={said}
          fault={isEmptyRefused ? 'Write the question first.' : null}
          onChange={(now) => {
            setEmptyRefused(false);
            setSaid(now);
          }}
        />
        <p className={styles.note}>It waits in the session log and in the presenter view until it is answered.</p>
        <div className={styles.actions}>
          <button type="submit" className={controls.primary}>
            Park it
          </button>
          <button type="button" className={controls.button} onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}
