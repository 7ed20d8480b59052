import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { alikeInWords } from '../../../analysis/compare/words/alikeInWords.ts';
import { coverageBanner, undatedNote } from '../../../analysis/compare/words/comparisonCautions.ts';
import { summaryInWords } from '../../../analysis/compare/words/summaryInWords.ts';
import { thresholdsStore } from '../../../ui/analysis/thresholdsStore.ts';
import { useComparison } from '../../../ui/analysis/useComparison.ts';
import controls from '../../../ui/controls.module.css';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { titlesOf, useComparedSides } from './comparedSides.ts';
import styles from './summary.module.css';

/** What differs, in words, and before it whether the panes are founded alike. */
export function SummaryOnTop() {
  const network = useSnapshot(({ map }) => map.network);
  const thresholds = useStore(thresholdsStore, (state) => state.thresholds);
  const titles = titlesOf(useComparedSides());
  // Of one thing looked at in several ways that question is not the reader's first.
  const isAskedLast = titles.areWays;
  const { answer, isPending, isOld } = useComparison();
  if (answer === null && !isPending) return null;
  const cautions = answer === null ? [] : [coverageBanner(answer, titles), undatedNote(answer, titles)];
  const sentences = answer === null ? [] : summaryInWords(answer, titles, network, thresholds);
  const alike = answer === null ? 0 : alikeInWords(network, answer.alike, thresholds).length;
  return (
    <section
      aria-label="What differs"
      aria-busy={answer === null || isOld}
      data-old={isOld || undefined}
      className={styles.region}
    >
      {cautions.map(
        (caution) =>
          caution !== null && (
            <p key={caution} role="note" className={styles.banner}>
              <TriangleAlert size={16} aria-hidden="true" />
              {caution}
            </p>
          ),
      )}
      <h2>{isAskedLast ? 'What differs most' : question}</h2>
      {answer === null ? (
        <p className={styles.waiting}>Working out what differs…</p>
      ) : (
        <Sentences answer={sentences.slice(0, alike)} others={sentences.slice(alike)} isAskedLast={isAskedLast} />
      )}
    </section>
  );
}

interface SentencesProps {
  readonly answer: readonly string[];
  /** The largest difference first. */
  readonly others: readonly string[];
  readonly isAskedLast: boolean;
}

const question = 'Do collaborations that say they share a model look alike?';

function Sentences({ answer: [told, ...untold], others: [largest, ...more], isAskedLast }: SentencesProps) {
  const [isOpen, setOpen] = useState(false);
  const alike = (
    <p>
      {isAskedLast && `${question} `}
      <strong>{told}</strong> {untold.join(' ')}
    </p>
  );
  return (
    <div className={styles.words}>
      {!isAskedLast && alike}
      <p>
        {largest} {isOpen && more.join(' ')}{' '}
        {more.length > 0 && (
          <button
            type="button"
            className={`${controls.link ?? ''} ${styles.more ?? ''}`}
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {isOpen ? 'Less' : 'More'}
          </button>
        )}
      </p>
      {isAskedLast && alike}
    </div>
  );
}
