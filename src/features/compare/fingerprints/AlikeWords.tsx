import { useId } from 'react';
import { betweenWords, spreadInWords } from '../../../analysis/compare/words/alikeInWords.ts';
import type { ComparisonAnswer } from '../../../analysis/compare/comparison.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import type { ModelMedians } from './modelMedians.ts';
import styles from './models.module.css';

interface AlikeWordsProps {
  readonly alike: ComparisonAnswer['alike'];
  readonly models: readonly ModelMedians[];
}

/** How far the collaborations of a model are apart, against how far models are apart. */
export function AlikeWords({ alike, models }: AlikeWordsProps) {
  const network = useSnapshot(({ map }) => map.network);
  const headingId = useId();
  const { value, withheld } = alike;
  return (
    <section aria-labelledby={headingId} className={styles.alike}>
      <h3 id={headingId}>Within a model, and between models</h3>
      {value === null ? (
        <p>{withheld}</p>
      ) : (
        <>
          <p>{betweenWords(value)}</p>
          <dl>
            {value.models.map((spread, place) => {
              const known = models[place];
              return (
                <div key={spread.model}>
                  <dt>
                    <ModelSign model={known?.model ?? null} />
                    <b>{known?.letter}</b> {known?.label}
                  </dt>
                  <dd>{spreadInWords(network, spread, value.between)}</dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
    </section>
  );
}
