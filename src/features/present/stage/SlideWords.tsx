import type { Ref } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import { AudienceSample } from '../../../ui/legend/LineSample.tsx';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import type { SlideHeading } from './slideProps.ts';
import type { LegendLine } from './stepLegend.ts';
import { titleScale } from './slideSize.ts';
import styles from './words.module.css';

interface SlideWordsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly step: Pick<StoryStep, 'title' | 'text'>;
  readonly heading: SlideHeading;
  /** What the reveals asked for say. */
  readonly revealed: readonly string[];
  readonly model: Term | null;
  readonly legend: readonly LegendLine[];
  /** Pixels of the model's sign. */
  readonly signPx: number;
}

/** What a slide says beside its map. */
export function SlideWords({ ref, step, heading, revealed, model, legend, signPx }: SlideWordsProps) {
  const Heading = heading.level;
  return (
    <div ref={ref} className={styles.words} data-over-map="">
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
          <span key={place} className={styles.sentence}>
            {sentence}{' '}
          </span>
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
      {legend.length > 0 && (
        <ul className={styles.legend} aria-label="Lines in the light">
          {legend.map(({ audience, words }) => (
            <li key={words} className={styles.row}>
              <span className={styles.sample}>
                <AudienceSample audience={audience} />
              </span>
              {words}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const sentencesOf = (title: string): readonly string[] => title.split(/(?<=[.!?])\s+/u);
