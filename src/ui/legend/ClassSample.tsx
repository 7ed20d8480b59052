import type { Standing } from '../../analysis/compare/pair/difference.ts';
import { differenceLine, differenceShape, standingColour } from '../../scene/difference/differenceLooks.ts';
import { standingLetter } from '../../scene/difference/tags.ts';
import { outlineShape } from '../../scene/shapes.ts';
import { useTheme } from '../ThemeProvider.tsx';
import legend from './legend.module.css';
import { pathOf } from './paths.ts';
import { StraightLine } from './StraightLine.tsx';

const width = 60;
const height = 18;
const middle = height / 2;

interface ClassSampleProps {
  readonly standing: Standing;
  /** Of what is left out nothing is drawn but seats. */
  readonly isSeat?: boolean;
}

/** How the drawing shows one class: a shape, a line and the letter. */
export function ClassSample({ standing, isSeat = false }: ClassSampleProps) {
  const theme = useTheme();
  const shape = standing === 'changed' ? null : differenceShape(theme, standing, isSeat, false);
  const line = differenceLine(theme, standing, true, null, { isLit: false, isDim: false });
  const letter = standingLetter(standing);
  const circle = pathOf((pen) => {
    outlineShape(pen, 'circle', 9, middle, 5);
  });
  return (
    <svg
      className={legend.sample}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      {shape !== null && (
        <path
          d={circle}
          fill={shape.fill ?? 'none'}
          stroke={shape.stroke ?? 'none'}
          strokeWidth={standing === 'only-b' || isSeat ? shape.strokeWidth : 0}
          strokeDasharray={shape.dash.length > 0 ? shape.dash.join(' ') : undefined}
        />
      )}
      {!isSeat && <StraightLine look={line} from={[shape === null ? 2 : 19, middle]} to={[42, middle]} />}
      {letter !== null && (
        <text x={46} y={middle + 4.5} fontSize={13} fontWeight={720} fill={standingColour(theme, standing)}>
          {letter}
        </text>
      )}
    </svg>
  );
}
