import type { Term } from '../../domain/vocabulary.ts';
import { lineLook, tieLook } from '../../scene/lineLooks.ts';
import type { Look } from '../../scene/marks.ts';
import { missingStroke } from '../../scene/said/outlineSaid.ts';
import { useTheme } from '../ThemeProvider.tsx';
import { StraightLine } from './StraightLine.tsx';
import styles from './legend.module.css';

const width = 46;
const height = 14;

/** The line of an audience: its colour, dash and head. `null` for an audience that is not recorded. */
export function AudienceSample({ audience }: { readonly audience: Term | null }) {
  return <LineSample look={{ ...lineLook(useTheme(), audience), strokeWidth: 1.9 }} />;
}

/** The thin grey line of any other relationship; without a head where it has no direction. */
export function TieSample({ isUndirected }: { readonly isUndirected: boolean }) {
  return <LineSample look={{ ...tieLook(useTheme(), !isUndirected), strokeWidth: 1.6, headScale: 1.3 }} />;
}

/** The dots of a line that a room says is missing. */
export function MissingSample() {
  const { colour } = useTheme();
  const { width: strokeWidth, dash } = missingStroke;
  return <LineSample look={{ ...emptyLook, stroke: colour.ink, strokeWidth, dash, cap: 'round' }} />;
}

/** Where a line might stand and none is recorded. */
export function NoLineSample() {
  const { colour } = useTheme();
  return <LineSample look={{ ...emptyLook, stroke: colour.lineStrong }} />;
}

const emptyLook: Look = {
  fill: null,
  stroke: null,
  strokeWidth: 1.5,
  dash: [2, 5],
  cap: 'butt',
  head: null,
  headScale: 1,
  opacity: 1,
};

/** A look of the map, drawn as a short straight line. */
export function LineSample({ look }: { readonly look: Look }) {
  return (
    <svg
      className={styles.sample}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      <StraightLine look={look} from={[1, height / 2]} to={[width - 1, height / 2]} />
    </svg>
  );
}
