import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { analyses } from '../../../analysis/registry.ts';
import type { Analysis } from '../../../analysis/results/analysis.ts';
import { countedInFigures } from '../../../analysis/words.ts';
import dialog from '../../../ui/glossary/GlossaryDialog.module.css';
import controls from '../../../ui/controls.module.css';
import { HowSure } from './HowSure.tsx';
import { MethodCardSection, methodHeadingId } from './MethodCardSection.tsx';
import { ResetThresholds } from './ResetThresholds.tsx';

interface MethodsDialogProps {
  /** Id of the analysis to begin at; '' for the beginning. */
  readonly at: string;
  readonly onClose: () => void;
}

/** How everything that stands out is found: one card an analysis, with the thresholds it reads. */
export function MethodsDialog({ at, onClose }: MethodsDialogProps) {
  const [question, setQuestion] = useState('');
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const card = at === '' ? null : document.getElementById(methodHeadingId(at));
    (card ?? heading.current)?.focus();
    card?.scrollIntoView({ block: 'start' });
  }, [at]);
  const asked = question.trim().toLowerCase();
  const shown = analyses.filter((analysis) => asked === '' || textOf(analysis).includes(asked));
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={dialog.overlay ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={dialog.modal ?? ''}>
        <Dialog className={dialog.dialog ?? ''} aria-labelledby={titleId}>
          <div className={dialog.head}>
            <h2 ref={heading} id={titleId} tabIndex={-1} className={dialog.title}>
              How these are found
            </h2>
            <button type="button" className={controls.icon} aria-label="Close this page" onClick={onClose}>
              <X size={18} aria-hidden="true" />
            </button>
            <input
              type="search"
              className={dialog.search}
              aria-label="Find a method"
              placeholder="Find a method"
              value={question}
              onChange={(event) => {
                setQuestion(event.target.value);
              }}
            />
          </div>
          <div className={dialog.body}>
            <p role="status" className="visually-hidden">
              {countedInFigures(shown.length, 'method')}
            </p>
            {asked === '' && <HowSure />}
            <ResetThresholds />
            {shown.length === 0 && <p className={dialog.none}>No such method here. Try fewer letters.</p>}
            {shown.map((analysis) => (
              <MethodCardSection key={analysis.id} analysis={analysis} />
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const textOf = ({ id, name, card }: Analysis<unknown>): string =>
  `${id} ${name} ${card.definition} ${card.references.join(' ')}`.toLowerCase();
