import type { SubmitEvent } from 'react';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { RemarkTarget } from '../../../domain/document.ts';
import { hasVisibleText } from '../../../domain/visibleText.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import controls from '../../../ui/controls.module.css';
import { DialogFrame } from '../../../ui/DialogFrame.tsx';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { roomStore } from '../../../ui/room/roomStore.ts';
import { placeOfStep, stepsOf } from '../../../view/story.ts';
import { presentingStore } from '../presenting/presentingStore.ts';
import { SayFields } from './SayFields.tsx';
import { sayRemark } from './sayRemark.ts';
import styles from './room.module.css';

/** Parks a question on the step that is shown, so that nobody forgets it and the story goes on. */
export function QuestionDialog({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorerStore();
  const at = useStore(presentingStore, ({ presenting }) => presenting?.at ?? null);
  const [said, setSaid] = useState({ text: '', by: roomStore.getState().initials });
  const [isEmptyRefused, setEmptyRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!hasVisibleText(said.text)) {
      setEmptyRefused(true);
      form.current?.querySelector<HTMLElement>('[data-say]')?.focus();
      return;
    }
    sayRemark(explorer, { on: stepOf(explorer, at), kind: 'question', ...said });
    explorer.getState().announce('The question is parked.');
    onClose();
  };
  return (
    <DialogFrame title="Park a question" widthRem={34} closeLabel="Close without parking anything" onClose={onClose}>
      <form ref={form} className={styles.form} onSubmit={submit}>
        <SayFields
          label="The question"
          said={said}
          fault={isEmptyRefused ? 'Write the question first.' : null}
          onChange={(now) => {
            setEmptyRefused(false);
            setSaid(now);
          }}
        />
        <div className={styles.actions}>
          <button type="submit" className={controls.primary}>
            Park it
          </button>
          <button type="button" className={controls.button} onClick={onClose}>
            Cancel
          </button>
        </div>
        <p className={styles.note}>It waits in the session log and in the presenter view until it is answered.</p>
      </form>
    </DialogFrame>
  );
}

/** The step that is shown or looked at. Id '' where the story has none yet. */
function stepOf(explorer: ExplorerStore, at: number | null): RemarkTarget {
  const { map, view } = presentOf(explorer.getState());
  const steps = stepsOf(map.document);
  return { kind: 'step', id: steps[at ?? placeOfStep(steps, view.step)]?.id ?? '' };
}
