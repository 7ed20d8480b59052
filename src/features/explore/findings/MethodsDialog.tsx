import { useEffect, useState } from 'react';
import { analyses } from '../../../analysis/registry.ts';
import type { Analysis } from '../../../analysis/results/analysis.ts';
import { countedInFigures } from '../../../analysis/words.ts';
import { DialogFrame } from '../../../ui/DialogFrame.tsx';
import { MethodCard, methodHeadingId } from '../../../ui/method/MethodCard.tsx';
import { HowSure } from './HowSure.tsx';
import styles from './methods.module.css';
import { ResetThresholds } from './ResetThresholds.tsx';

interface MethodsDialogProps {
  /** Id of the analysis to begin at; '' for the beginning. */
  readonly at: string;
  readonly onClose: () => void;
}

/** How everything that stands out is found: one card an analysis, with the thresholds it reads. */
export function MethodsDialog({ at, onClose }: MethodsDialogProps) {
  const [question, setQuestion] = useState('');
  useEffect(() => {
    if (at === '') return;
    const card = document.getElementById(methodHeadingId(at));
    card?.focus();
    card?.scrollIntoView({ block: 'start' });
  }, [at]);
  const asked = question.trim().toLowerCase();
  const shown = analyses.filter((analysis) => asked === '' || textOf(analysis).includes(asked));
  return (
    <DialogFrame
      title="How these are found"
      widthRem={48}
      closeLabel="Close this page"
      head={
        <input
          type="search"
          className={styles.search}
          aria-label="Find a method"
          placeholder="Find a method"
          value={question}
          onChange={(event) => {
            setQuestion(event.target.value);
          }}
        />
      }
      onClose={onClose}
    >
      <div className={styles.body}>
        <p role="status" className="visually-hidden">
          {countedInFigures(shown.length, 'method')}
        </p>
        {asked === '' && <HowSure />}
        <ResetThresholds />
        {shown.length === 0 && <p className={styles.none}>No such method here. Try fewer letters.</p>}
        {shown.map((analysis) => (
          <MethodCard key={analysis.id} id={analysis.id} name={analysis.name} card={analysis.card} />
        ))}
      </div>
    </DialogFrame>
  );
}

const textOf = ({ id, name, card }: Analysis<unknown>): string =>
  `${id} ${name} ${card.definition} ${card.references.join(' ')}`.toLowerCase();
