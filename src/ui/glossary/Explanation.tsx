import type { GlossaryEntry } from '../../domain/glossary.ts';
import styles from './Explanation.module.css';

/** A word, what it means, and the work the meaning comes from; part of a description list. */
export function Explanation({ entry: { label, text, reference } }: { readonly entry: GlossaryEntry }) {
  return (
    <div className={styles.entry}>
      <dt>
        <bdi>{label}</bdi>
      </dt>
      <dd dir="auto">
        {text ?? 'This map uses the word without saying what it means.'}
        {reference !== null && <cite title={reference.full}>{reference.short}</cite>}
      </dd>
    </div>
  );
}
