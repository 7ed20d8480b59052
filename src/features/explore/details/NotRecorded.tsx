import { capital, inSentence, listWords } from '../../../analysis/words.ts';
import { wordKey } from '../../../domain/glossaryKey.ts';
import { Section } from './Section.tsx';
import styles from './section.module.css';

interface NotRecordedProps {
  readonly phrases: readonly string[];
  /** Further fields that record nothing, by name; they make one line together. */
  readonly fields?: readonly string[];
}

/** Gaps in the record, said as gaps: nothing here is a finding about anybody. */
export function NotRecorded({ phrases, fields = [] }: NotRecordedProps) {
  if (phrases.length + fields.length === 0) return null;
  const names = listWords(fields.map(inSentence));
  const rest = phrases.length === 0 ? capital(names) : `Also ${names}`;
  return (
    <Section title="Not recorded" terms={[wordKey('notRecorded')]}>
      <ul className={styles.gaps}>
        {[...phrases, ...(fields.length === 0 ? [] : [rest])].map((phrase) => (
          <li key={phrase} dir="auto">
            {phrase}
          </li>
        ))}
      </ul>
    </Section>
  );
}
