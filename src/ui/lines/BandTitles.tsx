import { ChevronDown, ChevronRight } from 'lucide-react';
import type { RefObject } from 'react';
import type { Setting } from '../../analysis/roles.ts';
import type { Band, LinesPlan } from '../../scene/lines/plan.ts';
import { modelTextColour } from '../../scene/vocabularyLooks.ts';
import { ModelSign } from '../legend/ModelGlyph.tsx';
import { useTheme } from '../ThemeProvider.tsx';
import { useRovingRows } from '../useRovingRows.ts';
import styles from './BandTitles.module.css';

interface BandTitlesProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly plan: LinesPlan;
  onToggle(setting: Setting, isOpening: boolean): void;
}

/** The collaborations' names beside their bands, or above them where there is no room: each opens its band. One stop for Tab. */
export function BandTitles({ ref, plan, onToggle }: BandTitlesProps) {
  const rows = useRovingRows(plan.bands.filter(({ hasAnybody }) => hasAnybody).map(keyOf));
  return (
    <div ref={ref} role="group" aria-label="Collaborations" onKeyDown={rows.onKeyDown}>
      {plan.bands.map((band) => (
        <h3
          key={keyOf(band)}
          className={styles.title}
          data-above={plan.columns.isNarrow || undefined}
          data-open={band.plan.isOpen || undefined}
          style={placeOf(band, plan)}
        >
          {band.hasAnybody ? (
            <button
              {...rows.main(keyOf(band))}
              type="button"
              className={styles.button}
              aria-expanded={band.plan.isOpen}
              onClick={() => {
                onToggle(band.setting, !band.plan.isOpen);
              }}
            >
              <TitleWords band={band} />
              {band.plan.isOpen ? (
                <ChevronDown className={styles.chevron} size={14} aria-hidden="true" />
              ) : (
                <ChevronRight className={styles.chevron} size={14} aria-hidden="true" />
              )}
            </button>
          ) : (
            <span className={styles.button}>
              <TitleWords band={band} />
            </span>
          )}
        </h3>
      ))}
    </div>
  );
}

const keyOf = ({ setting }: Band): string => setting ?? '';

function placeOf({ top, boxTop, plan }: Band, { columns }: LinesPlan) {
  return columns.isNarrow
    ? { top, height: boxTop - top, width: columns.right - columns.left }
    : { top: boxTop, height: plan.height, width: columns.left };
}

function TitleWords({ band }: { readonly band: Band }) {
  const theme = useTheme();
  return (
    <>
      <span className={styles.sign} aria-hidden="true">
        {band.isCollaboration && <ModelSign model={band.model} />}
      </span>
      <span className={styles.words}>
        <span aria-hidden="true" style={{ color: modelTextColour(theme, band.model) }}>
          {band.title.join(' ')}
        </span>
        <span className="visually-hidden">
          {band.fullTitle}: {band.counts.join(', ')}
          {band.emptyBecause === null ? '' : `. ${band.emptyBecause}`}
        </span>
        {band.plan.isOpen && (
          <span className={styles.counts} aria-hidden="true">
            {band.counts.map((words) => (
              <span key={words}>{words}</span>
            ))}
          </span>
        )}
      </span>
    </>
  );
}
