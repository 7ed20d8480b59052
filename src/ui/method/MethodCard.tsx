import type { MethodCard as Card } from '../../analysis/results/analysis.ts';
import { references } from '../../domain/references.ts';
import styles from './method.module.css';
import { ThresholdField } from './ThresholdField.tsx';

/** Id of a method's heading, for whoever brings the reader there. */
export const methodHeadingId = (analysis: string): string => `method-${analysis}`;

const known = Object.values(references);
/** The work in full where the glossary knows it. */
const inFull = (short: string): string => known.find((reference) => reference.short === short)?.full ?? short;

interface MethodCardProps {
  readonly id: string;
  readonly name: string;
  readonly card: Card;
}

/** "D12": what analyses are called in writing; other ids are for links alone. */
const analysisNumber = /^D\d/;

/** How one sort of answer is found. */
export function MethodCard({ id, name, card }: MethodCardProps) {
  const headingId = methodHeadingId(id);
  return (
    <section aria-labelledby={headingId} className={styles.card}>
      <h3 id={headingId} tabIndex={-1}>
        {name} {analysisNumber.test(id) && <span className={styles.id}>{id}</span>}
      </h3>
      <p>{card.definition}</p>
      <dl className={styles.facts}>
        <div>
          <dt>Formula</dt>
          <dd>{card.formula}</dd>
        </div>
        {card.thresholds.length > 0 && (
          <div>
            <dt>Thresholds</dt>
            <dd className={styles.thresholds}>
              {card.thresholds.map((threshold) => (
                <ThresholdField key={threshold} name={threshold} />
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>Data used</dt>
          <dd>{card.data.join(', ')}</dd>
        </div>
        <div>
          <dt>What would change it</dt>
          <dd>{card.changedBy}</dd>
        </div>
        <div>
          <dt>Where it comes from</dt>
          <dd>
            {card.references.map((short) => (
              <cite key={short}>{inFull(short)}</cite>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}
