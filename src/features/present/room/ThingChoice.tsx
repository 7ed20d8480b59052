import { useId, useMemo, useState } from 'react';
import { inFigures } from '../../../analysis/words.ts';
import { shortened } from '../../../ui/shortened.ts';
import type { Thing } from './things.ts';
import { thingsLike } from './things.ts';
import controls from '../../../ui/controls.module.css';
import styles from './room.module.css';

interface ThingChoiceProps {
  readonly label: string;
  readonly things: readonly Thing[];
  /** Those that are meant most likely: listed alone until letters are typed. */
  readonly near: readonly Thing[];
  /** Key of the one that is chosen; null for none. */
  readonly chosen: string | null;
  onChoose(thing: Thing): void;
}

/** More are not listed at once: letters lead to the rest. */
const mostListed = 40;

/** One of many things, found by typing: a field, and under it those that answer as radio buttons. */
export function ThingChoice({ label, things, near, chosen, onChoose }: ThingChoiceProps) {
  const [typed, setTyped] = useState('');
  const group = useId();
  const fieldId = useId();
  const isAsked = typed.trim() !== '';
  const found = useMemo(() => (isAsked ? thingsLike(things, typed) : things), [things, typed, isAsked]);
  const listed = (!isAsked && near.length > 0 ? near : found).slice(0, mostListed);
  const more = found.length - listed.length;
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <label htmlFor={fieldId} className="visually-hidden">
        Find in the list: {label}
      </label>
      <input
        id={fieldId}
        type="search"
        className={controls.field}
        autoComplete="off"
        placeholder="Type letters of the name"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onKeyDown={(event) => {
          const [first] = listed;
          if (event.key !== 'Enter' || !isAsked || first === undefined || first.key === chosen) return;
          // After letters Enter chooses; once that is done it sends the form, as in every field of one line.
          event.preventDefault();
          onChoose(first);
        }}
      />
      <div className={styles.things}>
        {listed.map((thing) => (
          <label key={thing.key} className={styles.thing}>
            <input
              type="radio"
              name={group}
              checked={thing.key === chosen}
              onChange={() => {
                onChoose(thing);
              }}
            />
            <bdi>{shortened(thing.words)}</bdi>
          </label>
        ))}
      </div>
      <p className={styles.note} role="status">
        {found.length === 0 ? 'Nothing on this step answers to these letters.' : ''}
        {more > 0
          ? `${inFigures(more)} more: ${isAsked ? 'type more letters' : 'type letters of a name to find them'}.`
          : ''}
      </p>
    </fieldset>
  );
}
