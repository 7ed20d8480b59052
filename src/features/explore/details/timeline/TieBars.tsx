import type { TieSpan, TieTimeline } from '../../../../analysis/tieTimeline.ts';
import { moneyWords } from '../../../../analysis/words.ts';
import { useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { useTheme } from '../../../../ui/ThemeProvider.tsx';
import { timelineWidth, yearAxis } from './axis.ts';
import { SpanBar } from './SpanBar.tsx';
import { spanColour } from './spanColour.ts';
import styles from './timeline.module.css';
import { YearMarks } from './YearMarks.tsx';

/** Bars get thinner where there are many, down to a hair; past that the last ones share the room. */
const pitchOf = (count: number): number => Math.max(2, Math.min(8, 160 / count));
const moneyHeight = 46;
/** Two spans side by side need their years apart: below this many years the picture says nothing. */
const fewestYears = 4;

/** One bar a relationship, in the order in which they begin; sums as stems below, their height by the root of the sum. */
export function TieBars({ timeline: { from, to, spans } }: { readonly timeline: TieTimeline }) {
  const network = useSnapshot(({ map }) => map.network);
  const theme = useTheme();
  const axis = yearAxis(from, Math.max(to, from + fewestYears - 1));
  const pitch = pitchOf(spans.length);
  const barsHeight = Math.ceil(spans.length * pitch) + 4;
  const sums = spans.filter(({ amount }) => amount !== null);
  const height = barsHeight + (sums.length > 0 ? moneyHeight : 0);
  return (
    <svg
      className={styles.timeline}
      viewBox={`0 -2 ${String(timelineWidth)} ${String(height + 20)}`}
      aria-hidden="true"
    >
      <YearMarks axis={axis} y={height} />
      {spans.map((span, index) => (
        <SpanBar
          key={span.tie.id}
          axis={axis}
          span={span}
          y={index * pitch}
          height={Math.max(1.25, pitch - 2)}
          colour={spanColour(network, span.tie, theme)}
        />
      ))}
      {sums.length > 0 && <Sums sums={sums} axis={axis} base={height} />}
    </svg>
  );
}

interface SumsProps {
  readonly sums: readonly TieSpan[];
  readonly axis: ReturnType<typeof yearAxis>;
  readonly base: number;
}

function Sums({ sums, axis, base }: SumsProps) {
  const most = sums.reduce((best, sum) => ((sum.amount ?? 0) > (best.amount ?? 0) ? sum : best));
  const room = moneyHeight - 22;
  const place = ({ from, amount }: TieSpan) => ({
    x: (axis.start(from) + axis.end(from)) / 2,
    y: base - 3 - room * Math.sqrt((amount ?? 0) / Math.max(1, most.amount ?? 1)),
  });
  const top = place(most);
  const isRight = top.x > timelineWidth / 2;
  return (
    <g className={styles.sums}>
      {sums.map((sum) => {
        const { x, y } = place(sum);
        return (
          <g key={sum.tie.id}>
            <path d={`M${String(x)} ${String(base)}V${String(y)}`} />
            <circle cx={x} cy={y} r={3} />
          </g>
        );
      })}
      <text x={isRight ? top.x - 7 : top.x + 7} y={top.y + 4} textAnchor={isRight ? 'end' : 'start'}>
        {moneyWords(most.amount ?? 0, most.tie.kind === 'funding' ? most.tie.currency : null)}
      </text>
    </g>
  );
}
