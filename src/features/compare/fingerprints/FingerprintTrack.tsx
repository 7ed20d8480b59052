import type { FingerprintComponent } from '../../../analysis/analyses/fingerprintComponents.ts';
import { modelColour } from '../../../scene/vocabularyLooks.ts';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import { useTextScale, useTheme } from '../../../ui/ThemeProvider.tsx';
import type { ModelMedians } from './modelMedians.ts';
import { spreadOut } from './spreadOut.ts';
import styles from './track.module.css';

interface FingerprintTrackProps {
  readonly value: number | null;
  readonly id: FingerprintComponent;
  readonly models: readonly ModelMedians[];
  /** Id of the model that the pane declares, whose middle value stands out; null for none. */
  readonly own: string | null;
}

/** Signs may stand side by side on the narrowest line. */
const signGap = 0.075;
const signPx = 10;

/**
 * A line from 0 to 1 with a pane's value on it, and under it the models' middle values, each tick where it belongs.
 * From the value to the middle of its own model runs a bar: the shorter it is, the more it looks like its model.
 */
export function FingerprintTrack({ value, id, models, own }: FingerprintTrackProps) {
  const theme = useTheme();
  const size = signPx * useTextScale();
  const told = models.flatMap(({ id: key, model, medians }) => {
    const median = medians[id];
    return median === null ? [] : [{ key, model, median }];
  });
  const ownMedian = told.find(({ key }) => key === own)?.median ?? null;
  const places = spreadOut(
    told.map(({ median }) => median),
    signGap,
  );
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.line} />
      {value !== null && ownMedian !== null && ownMedian !== value && (
        <span
          className={styles.gap}
          style={{
            insetInlineStart: percent(Math.min(value, ownMedian)),
            inlineSize: percent(Math.abs(value - ownMedian)),
          }}
        />
      )}
      {told.map(({ key, model, median }, index) => (
        <span key={key} className={own !== null && key !== own ? styles.other : undefined}>
          <span
            className={styles.tick}
            data-own={key === own || undefined}
            style={{ insetInlineStart: percent(median), background: modelColour(theme, model) }}
          />
          <span className={styles.sign} style={{ insetInlineStart: percent(places[index] ?? median) }}>
            <ModelSign model={model} size={size} />
          </span>
        </span>
      ))}
      {value !== null && <span className={styles.dot} style={{ insetInlineStart: percent(value) }} />}
    </span>
  );
}

const percent = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`;
