import { EvidenceLegend, WholeAudienceSample } from '../../../ui/legend/EvidenceLegend.tsx';
import { AudienceSample, MissingSample, TieSample } from '../../../ui/legend/LineSample.tsx';
import { ShapeSample } from '../../../ui/legend/ShapeSample.tsx';
import styles from './legend.module.css';
import { PairSigns } from './PairSigns.tsx';
import type { StepLegend } from './stepLegend.ts';

interface SlideLegendProps {
  readonly legend: StepLegend;
  /** Panes are compared, and nothing recedes. */
  readonly isCompared: boolean;
  /** Lines are drawn by what stands behind them. */
  readonly isUnderLens: boolean;
}

/** Whom the lines in the light lead to, and how many there are; or whose is what, where two sides are taken together. */
export function SlideLegend({ legend: { lines, others, missing, pair }, isUnderLens, isCompared }: SlideLegendProps) {
  if (pair !== null) return pair.length === 0 ? null : <PairSigns signs={pair} />;
  if (lines.length === 0 && others === null && missing === null) return null;
  return (
    <>
      <ul
        className={styles.legend}
        aria-label={isCompared ? 'Lines' : 'Lines in the light'}
        data-compared={isCompared || undefined}
      >
        {lines.map(({ audience, words }) => (
          <li key={words} className={styles.row}>
            <span className={styles.sample}>
              {isUnderLens ? <WholeAudienceSample audience={audience} /> : <AudienceSample audience={audience} />}
            </span>
            {words}
          </li>
        ))}
        {others !== null && (
          <li className={styles.row}>
            <span className={styles.sample}>
              <TieSample isUndirected={false} />
            </span>
            {others}
          </li>
        )}
        {missing !== null && (
          <li className={styles.row}>
            <span className={styles.sample}>
              <MissingSample />
            </span>
            {missing}
          </li>
        )}
      </ul>
      {isUnderLens && (
        <EvidenceLegend className={styles.legend} rowClassName={styles.row} sampleClassName={styles.sample} />
      )}
    </>
  );
}

interface SlideKeyProps extends Pick<SlideLegendProps, 'legend' | 'isCompared'> {
  /** There was no room for the lines beside the text. */
  readonly hasLines: boolean;
}

/** What shapes mean, for whoever asks. */
export function SlideKey({ legend, isCompared, hasLines }: SlideKeyProps) {
  const { shapes, pair } = legend;
  const isTable = pair !== null && shapes.length === 0;
  return (
    <section className={styles.key} aria-label="Legend" data-over-map="">
      {hasLines && <SlideLegend legend={legend} isUnderLens={false} isCompared={isCompared} />}
      {shapes.length > 0 && (
        <>
          <p className={styles.heading}>A shape is an organisation</p>
          <ul className={styles.legend}>
            {shapes.map(({ group, words }) => (
              <li key={words} className={styles.row}>
                <span className={styles.shape}>
                  <ShapeSample group={group} />
                </span>
                {words}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.said}>
        {isTable
          ? 'A number counts relationships, which start in the role of their row and end in the role of their column.'
          : 'A line of account points at whoever holds to account.'}{' '}
        {pair !== null
          ? ''
          : isCompared
            ? 'An organisation has the same place in every pane.'
            : 'An area is a collaboration.'}
      </p>
    </section>
  );
}
