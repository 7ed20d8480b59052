import type { Known } from '../../../analysis/sizeMeasures.ts';
import { hollowDash, hollowLine } from '../../../scene/sizes.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import legend from '../../../ui/legend/legend.module.css';

interface SizeMarkProps {
  /** CSS pixels. */
  readonly radius: number;
  readonly known: Known;
}

const side = 26;

/** A disc as large as shapes are on the map; hollow as they are where not all is recorded. */
export function SizeMark({ radius, known }: SizeMarkProps) {
  const { colour } = useTheme();
  const isHollow = known !== 'all';
  return (
    <svg
      className={legend.sample}
      width={side}
      height={side}
      viewBox={`0 0 ${String(side)} ${String(side)}`}
      aria-hidden="true"
    >
      <circle
        cx={side / 2}
        cy={side / 2}
        r={isHollow ? radius + hollowLine / 2 : radius}
        fill={isHollow ? 'none' : colour.node}
        stroke={isHollow ? colour.node : 'none'}
        strokeWidth={hollowLine}
        strokeDasharray={known === 'nothing' ? hollowDash.join(' ') : undefined}
      />
    </svg>
  );
}
