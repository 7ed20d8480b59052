import { useGoToPart } from '../../../ui/useGoToPart.ts';
import { useRef } from 'react';
import { EditorHead } from './EditorHead.tsx';
import styles from './editor.module.css';
import { EmptyStory } from './EmptyStory.tsx';
import { StepProperties } from './properties/StepProperties.tsx';
import { StepRail } from './rail/StepRail.tsx';
import { RestsOnLine } from './slide/RestsOnLine.tsx';
import { SlideFrame } from './slide/SlideFrame.tsx';
import { SpeakerNotes } from './slide/SpeakerNotes.tsx';
import { UnderSlide } from './slide/UnderSlide.tsx';
import { useLookedAt } from './useLookedAt.ts';

/** Where a story is written: its steps, the one that is looked at, and its words. */
export function StoryEditor() {
  const lookedAt = useLookedAt();
  const { steps, at, step } = lookedAt;
  const page = useRef<HTMLElement>(null);
  useGoToPart(page, '[data-part]', enterPart);
  if (step === null)
    return (
      <section ref={page} id="view" tabIndex={-1} aria-label="Story" className={styles.empty}>
        <EmptyStory />
      </section>
    );
  return (
    <section ref={page} id="view" tabIndex={-1} aria-label="Story" className={styles.editor}>
      <StepRail {...lookedAt} />
      <div className={styles.middle} data-part="">
        <EditorHead steps={steps} />
        <SlideFrame {...lookedAt} />
        <UnderSlide key={`under ${step.id}`} step={step} />
        <div className={styles.notes}>
          <SpeakerNotes key={step.id} step={step} />
          <RestsOnLine key={`rests ${step.id}`} step={step} />
        </div>
      </div>
      <StepProperties key={`properties ${step.id}`} step={step} at={at} count={steps.length} />
    </section>
  );
}

function enterPart(part: HTMLElement): boolean {
  const stop = part.querySelector<HTMLElement>(
    'button:not([tabindex="-1"]), input:not([tabindex="-1"]), textarea, select',
  );
  stop?.focus();
  return stop !== null;
}
