import { Section } from './Section.tsx';
import styles from './details.module.css';

/** Gaps in the record, said as gaps: nothing here is a finding about anybody. */
export function NotRecorded({ phrases }: { readonly phrases: readonly string[] }) {
  if (phrases.length === 0) return null;
  return (
    <Section title="Not recorded">
      <ul className={styles.gaps}>
        {phrases.map((phrase) => (
          <li key={phrase} dir="auto">
            {phrase}
          </li>
        ))}
      </ul>
    </Section>
  );
}
