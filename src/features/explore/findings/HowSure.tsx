import { verdictWords } from '../../../analysis/findings/verdictWords.ts';
import styles from '../../../ui/method/method.module.css';
import { VerdictChip } from '../../../ui/method/VerdictChip.tsx';

const verdicts = ['holds', 'weakens', 'flips', null] as const;

/** What is true of every finding: what it speaks of, and what its verdict means. */
export function HowSure() {
  return (
    <section aria-labelledby="how-sure" className={styles.card}>
      <h3 id="how-sure">How sure a finding is</h3>
      <p>
        Findings speak of what the recorded relationships show, and blame nobody: a missing line may only mean that
        nobody has recorded it. The list begins with what touches most organisations. Each answer is worked out again on
        sourced facts alone, on facts with two sources or more, and with relationships of unknown status taken as real:
      </p>
      <dl className={styles.verdicts}>
        {verdicts.map((verdict) => (
          <div key={verdict ?? 'untested'}>
            <dt>
              <VerdictChip verdict={verdict} />
            </dt>
            <dd>{verdictWords(verdict).meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
