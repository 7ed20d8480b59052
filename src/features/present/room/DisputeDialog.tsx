import type { SubmitEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
import { visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { Choice } from '../../../ui/Choice.tsx';
import controls from '../../../ui/controls.module.css';
import { DialogFrame } from '../../../ui/DialogFrame.tsx';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { roomStore } from '../../../ui/room/roomStore.ts';
import type { Challenged } from './dispute.ts';
import { challengedBy, challengedNews, disputedBy, missingBy, relationshipsNear, remarkOn } from './dispute.ts';
import { SayFields } from './SayFields.tsx';
import { sayRemark } from './sayRemark.ts';
import type { PaneView } from '../../../view/viewState.ts';
import { PickedThing } from './PickedThing.tsx';
import { organisationThings, relationshipThings } from './things.ts';
import { useShown } from './useShown.ts';
import styles from './room.module.css';

const kinds = [
  { value: 'disputed', label: 'Disputed', name: 'Disputed: it is drawn, and somebody doubts it' },
  { value: 'missing', label: 'Missing', name: 'Missing: it is not drawn, and somebody says it should be' },
] as const;

/** Marks a relationship as disputed, or as missing between two organisations, with one line of what is said. */
export function DisputeDialog({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorerStore();
  const visible = useShown(visibleOf);
  const selection = useShown((snapshot) => firstPaneOf(snapshot).selection);
  const [challenged, setChallenged] = useState(() => challengedBy(visible, selection));
  const [said, setSaid] = useState({ text: '', by: roomStore.getState().initials });
  const [fault, setFault] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const remark = remarkOn(challenged);
    if (remark === null) {
      setFault(
        challenged.kind === 'disputed'
          ? 'Choose the relationship that is disputed.'
          : 'Choose both organisations between which it is missing.',
      );
      form.current?.querySelector<HTMLElement>('input[type=search]')?.focus();
      return;
    }
    sayRemark(explorer, { ...remark, ...said });
    explorer.getState().announce(challengedNews(visible, challenged));
    onClose();
  };

  return (
    <DialogFrame
      title="Say what is disputed or missing"
      widthRem={38}
      closeLabel="Close without saying anything"
      startsInField
      onClose={onClose}
    >
      <form ref={form} className={styles.form} onSubmit={submit}>
        <Choice
          name="What is said"
          options={kinds}
          value={challenged.kind}
          onChange={(kind) => {
            setFault('');
            setChallenged(kind === 'missing' ? missingBy(visible, selection) : disputedBy(visible, selection));
          }}
        />
        <ChallengedThings challenged={challenged} selection={selection} onChange={setChallenged} />
        <p className={styles.fault} role="status">
          {fault}
        </p>
        <SayFields label="What is said, in one line" said={said} onChange={setSaid} />
        <p className={styles.note}>
          It changes no fact of the map. It stands in the session log, where it can be taken out again.
        </p>
        <div className={styles.actions}>
          <button type="submit" className={controls.primary}>
            {challenged.kind === 'disputed' ? 'Mark as disputed' : 'Mark as missing'}
          </button>
          <button type="button" className={controls.button} onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </DialogFrame>
  );
}

interface ChallengedThingsProps {
  readonly challenged: Challenged;
  readonly selection: PaneView['selection'];
  onChange(challenged: Challenged): void;
}

/** What is meant: as it was selected, or chosen from a list. */
function ChallengedThings({ challenged, selection, onChange }: ChallengedThingsProps) {
  const visible = useShown(visibleOf);
  const relationships = useMemo(() => relationshipThings(visible), [visible]);
  const near = useMemo(() => {
    const ids = new Set<string>(relationshipsNear(visible, selection));
    return relationships.filter(({ ref }) => ids.has(ref.id));
  }, [visible, selection, relationships]);
  const organisations = useMemo(() => organisationThings(visible), [visible]);
  if (challenged.kind === 'disputed')
    return (
      <PickedThing
        label="Which relationship is disputed?"
        things={relationships}
        near={near}
        chosen={challenged.relationship}
        onChoose={({ ref }) => {
          if (ref.kind === 'relationship') onChange({ kind: 'disputed', relationship: ref.id });
        }}
      />
    );
  const { from, to } = challenged;
  return (
    <>
      <PickedThing
        key="from"
        label="Between whom is it missing?"
        things={organisations}
        chosen={from}
        onChoose={({ ref }) => {
          if (ref.kind === 'organisation') onChange({ ...challenged, from: ref.id, to: ref.id === to ? null : to });
        }}
      />
      {from !== null && (
        <PickedThing
          key="to"
          label="And whom else?"
          things={organisations.filter(({ ref }) => ref.id !== from)}
          chosen={to}
          onChoose={({ ref }) => {
            if (ref.kind === 'organisation') onChange({ ...challenged, to: ref.id });
          }}
        />
      )}
    </>
  );
}
