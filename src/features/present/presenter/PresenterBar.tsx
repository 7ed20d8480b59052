import { ArrowLeft, ArrowRight, Square } from 'lucide-react';
import controls from '../../../ui/controls.module.css';
import { typedWords } from '../presenting/typedWords.ts';
import { shortened } from '../../../ui/shortened.ts';
import type { Ask, Shown } from './messages.ts';
import { TakeScreen } from './TakeScreen.tsx';
import styles from './PresenterWindow.module.css';

interface PresenterBarProps {
  readonly shown: Shown;
  /** Digits typed so far on the way to a step. */
  readonly typed: string;
  send(wish: Ask): void;
}

/** The way through the story by pointer; keys do the same. */
export function PresenterBar({ shown: { at, titles, isBlack, isScreenToTake }, typed, send }: PresenterBarProps) {
  return (
    <footer className={styles.bar}>
      <button
        type="button"
        className={controls.button}
        onClick={() => {
          send({ kind: 'back' });
        }}
      >
        <ArrowLeft size={18} aria-hidden="true" />
        Back
      </button>
      <button
        type="button"
        className={controls.primary}
        onClick={() => {
          send({ kind: 'on' });
        }}
      >
        Next
        <ArrowRight size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={controls.button}
        aria-pressed={isBlack}
        onClick={() => {
          send({ kind: 'black' });
        }}
      >
        <Square size={16} fill="currentColor" aria-hidden="true" />
        Black
      </button>
      {isScreenToTake && <TakeScreen />}
      <label className={styles.jump}>
        Go to
        <select
          value={at}
          onChange={(event) => {
            send({ kind: 'to', place: Number(event.target.value) });
          }}
        >
          {titles.map((title, place) => (
            <option key={place} value={place}>
              {`${String(place + 1)}. ${shortened(title, 70)}`}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.typed} role="status">
        {typed === '' ? '' : typedWords(typed, titles.length)}
      </p>
    </footer>
  );
}
