import { inFigures } from '../../../analysis/words.ts';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import type { ModelMedians } from './modelMedians.ts';
import styles from './models.module.css';

/** Which sign stands for which model, each with its letter and the number of collaborations behind it. */
export function ModelKey({ models }: { readonly models: readonly ModelMedians[] }) {
  if (models.length === 0) return null;
  return (
    <ul className={styles.key} aria-label="Signs of the models">
      {models.map(({ id, label, letter, model, count }) => (
        <li key={id}>
          <ModelSign model={model} />
          <b>{letter}</b> {label}, {inFigures(count)} with a record
        </li>
      ))}
    </ul>
  );
}
