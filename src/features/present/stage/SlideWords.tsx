import type { ReactNode, Ref } from 'react';
import { Fragment } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import type { SlideHeading } from './slideProps.ts';
import { titleScale } from './slideSize.ts';
import styles from './words.module.css';

interface SlideWordsProps {
  readonly ref: Ref<HTMLDivElement>;
  /** Said alone, to those who listen. */
  readonly isUnseen: boolean;
  readonly step: Pick<StoryStep, 'title' | 'text'>;
  readonly heading: SlideHeading;
  /** What the reveals asked for say. */
  readonly revealed: readonly string[];
  readonly model: Term | null;
  /** Pixels of the model's sign. */
  readonly signPx: number;
  /** What follows the texts: the legend. */
  readonly children: ReactNode;
}

/** What a slide says beside its map. */
export function SlideWords({ ref, isUnseen, step, heading, revealed, model, signPx, children }: SlideWordsProps) {
  const Heading = heading.level;
  return (
    <div ref={ref} className={isUnseen ? 'visually-hidden' : styles.words} data-over-map={isUnseen ? undefined : ''}>
      {model !== null && (
        <p className={styles.model}>
          <ModelSign model={model} size={signPx} />
          {model.label}
        </p>
      )}
      <Heading
        id={heading.id}
        className={styles.title}
        style={{ '--title-scale': titleScale(step.title) } as React.CSSProperties}
        dir="auto"
      >
        {sentencesOf(step.title).map((sentence, place) => (
          // A title of short sentences has a line for each.
          <Fragment key={place}>
            <span className={styles.sentence}>{sentence}</span>{' '}
          </Fragment>
        ))}
      </Heading>
      {step.text !== undefined && (
        <p className={styles.text} dir="auto">
          {step.text}
        </p>
      )}
      {revealed.map((text, place) => (
        <p key={place} className={`${styles.text ?? ''} ${styles.revealed ?? ''}`} dir="auto">
          {text}
        </p>
      ))}
      {children}
    </div>
  );
}

const sentencesOf = (title: string): readonly string[] => title.split(/(?<=[.!?])\s+/u);
