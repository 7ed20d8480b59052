import type { ReactNode } from 'react';
import styles from './details.module.css';

/** A recorded field in words. `value` null is left out: what is not recorded has a section of its own. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const recorded = facts.filter(({ value }) => value !== null && value !== '');
  if (recorded.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {recorded.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
