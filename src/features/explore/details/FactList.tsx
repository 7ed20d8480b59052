import type { ReactNode } from 'react';
import type { GlossaryKey } from '../../../domain/glossaryKey.ts';
import { TermButton } from '../../../ui/glossary/TermButton.tsx';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import styles from './facts.module.css';

/** A recorded field in words. `value` null or '' is left out: what is not recorded has a section of its own. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** What the name explains when it is pressed: the field first, then the terms of its value. */
  readonly terms?: readonly GlossaryKey[];
  /** Where this field rests on other grounds than its record: "Classified, source 2". */
  readonly basis?: string | null;
}

export const isRecorded = ({ value }: Fact): boolean => value !== null && value !== '';

/** Fields and what is recorded in them; the names are one tab stop together. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  // A file may bring two fields of one name.
  const recorded = facts.filter(isRecorded).map((fact, index) => ({ ...fact, key: `${String(index)} ${fact.name}` }));
  const roving = useRovingRows(recorded.filter(({ terms }) => terms !== undefined).map(({ key }) => key));
  if (recorded.length === 0) return null;
  return (
    <dl className={styles.facts} onKeyDown={roving.onKeyDown}>
      {recorded.map(({ key, name, value, terms, basis }) => (
        <div key={key}>
          <dt dir="auto">
            {terms === undefined ? name : <TermButton name={name} terms={terms} stop={roving.main(key)} />}
          </dt>
          <dd dir="auto">
            {value}
            {basis !== null && basis !== undefined && <span className={styles.basis}>{basis}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
