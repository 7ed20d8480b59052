import type { FingerprintComponent } from '../../../analysis/analyses/fingerprintComponents.ts';
import { modelColour } from '../../../scene/vocabularyLooks.ts';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import { useTextScale, useTheme } from '../../../ui/ThemeProvider.tsx';
import type { ModelMedians } from './modelMedians.ts';
import { spreadOut } from './spreadOut.ts';
import styles from './fingerprints.module.css';

interface FingerprintTrackProps {
  readonly value: number | null;
  readonly id: FingerprintComponent;
  readonly models: readonly ModelMedians[];
}

/** Signs may stand side by side on the narrowest line. */
const signGap = 0.075;
const signPx = 10;

/** A line from 0 to 1 with a pane's value on it, and under it the models' middle values, each tick where it belongs. */
export function FingerprintTrack({ value, id, models }: FingerprintTrackProps) {
  const theme = useTheme();
  const size = signPx * useTextScale();
  const told = models.flatMap(({ id: key, model, medians }) => {
    const median = medians[id];
    return median === null ? [] : [{ key, model, median }];
  });
  const places = spreadOut(
    told.map(({ median }) => median),
    signGap,
  );
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.line} />
      {told.map(({ key, model, median }, index) => (
        <span key={key}>
          <span
            className={styles.tick}
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
