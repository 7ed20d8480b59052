import { useId } from 'react';
import type { Fingerprint } from '../../../analysis/analyses/fingerprintComponents.ts';
import type { fingerprintComponents } from '../../../analysis/analyses/fingerprintComponents.ts';
import type { RowStop } from '../../../ui/useRovingRows.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import type { ComparedSide } from '../measures/comparedSides.ts';
import { sideStyle } from '../measures/sideStyle.ts';
import { FingerprintTrack } from './FingerprintTrack.tsx';
import type { ModelMedians } from './modelMedians.ts';
import type { Meaning } from './useMeaning.ts';
import styles from './table.module.css';
import { tableRoles } from '../measures/tableRoles.ts';

interface FingerprintRowProps {
  readonly component: (typeof fingerprintComponents)[number];
  readonly sides: readonly ComparedSide[];
  /** One a side. */
  readonly fingerprints: readonly (Fingerprint | null)[];
  readonly models: readonly ModelMedians[];
  readonly stop: RowStop;
  readonly meaning: Meaning;
}

/** One component over all panes; its name tells what it means when it is pointed at or has the keyboard. */
export function FingerprintRow({ component, sides, fingerprints, models, stop, meaning }: FingerprintRowProps) {
  const { id, label, high } = component;
  const meaningId = useId();
  const theme = useTheme();
  const medians = models.map(({ label: model, letter, medians: own }) => `${letter} ${model} ${figure(own[id])}`);
  return (
    <tr {...tableRoles.row} className={styles.row} data-shown={meaning.shown === id || undefined}>
      <th
        {...tableRoles.name}
        className={styles.name}
        onPointerEnter={() => {
          meaning.show(id);
        }}
        onPointerLeave={() => {
          meaning.hide();
        }}
      >
        <button
          type="button"
          aria-describedby={meaningId}
          onClick={() => {
            meaning.show(id);
          }}
          onBlur={() => {
            meaning.hide();
          }}
          {...stop}
          onFocus={(event) => {
            stop.onFocus(event);
            meaning.show(id);
          }}
        >
          {label}
        </button>
        <span id={meaningId} role="tooltip" className={styles.meaning} hidden={meaning.shown !== id}>
          1 means {high}.
        </span>
      </th>
      {sides.map((side, place) => {
        const value = fingerprints[place]?.[id] ?? null;
        return (
          <td key={side.pane.id} {...tableRoles.cell} className={styles.cell} style={sideStyle(theme, side)}>
            <span className={styles.side} aria-hidden="true">
              {side.title}
            </span>
            <FingerprintTrack value={value} id={id} models={models} own={side.model?.id ?? null} />
            <span className={value === null ? styles.none : styles.value}>{figure(value)}</span>
          </td>
        );
      })}
      <td {...tableRoles.cell} className="visually-hidden">
        {medians.join(', ')}
      </td>
    </tr>
  );
}

const figure = (value: number | null): string => (value === null ? 'not recorded' : value.toFixed(2));
