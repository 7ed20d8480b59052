import { useEffect, useRef, useState } from 'react';
import { countedInFigures } from '../../analysis/words.ts';
import controls from '../../ui/controls.module.css';
import styles from './KeptMapsDialog.module.css';
import frame from './ProblemsDialog.module.css';

interface RemoveEverythingProps {
  /** Maps that would go. */
  readonly count: number;
  readonly onRemoveEverything: () => void;
}

/** Takes all that is kept off this computer; asked twice, because nothing brings it back. */
export function RemoveEverything({ count, onRemoveEverything }: RemoveEverythingProps) {
  const [step, setStep] = useState<'offer' | 'ask' | 'done'>('offer');
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step !== 'offer') question.current?.focus();
  }, [step]);

  if (step === 'offer') {
    return (
      <div className={frame.foot}>
        <button
          type="button"
          className={controls.link}
          onClick={() => {
            setStep('ask');
          }}
        >
          Remove everything from this computer…
        </button>
      </div>
    );
  }
  return (
    <div className={frame.foot}>
      <p ref={question} tabIndex={-1} className={styles.question}>
        {step === 'done'
          ? 'Everything was removed from this computer. The map that is open is in this window only.'
          : `This removes ${count === 0 ? 'the settings' : `${countedInFigures(count, 'map')}, the settings`} and what lets Polycentric start offline from this browser. It cannot be undone. Files you saved stay.`}
      </p>
      {step === 'ask' && (
        <>
          <button
            type="button"
            className={controls.primary}
            onClick={() => {
              onRemoveEverything();
              setStep('done');
            }}
          >
            Remove everything
          </button>
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              setStep('offer');
            }}
          >
            Keep everything
          </button>
        </>
      )}
    </div>
  );
}
