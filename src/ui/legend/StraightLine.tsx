import { headReach, isHollow, outlineHead } from '../../scene/heads.ts';
import type { Look } from '../../scene/marks.ts';
import { pathOf, pathsOf } from './paths.ts';

interface StraightLineProps {
  readonly look: Look;
  readonly from: readonly [x: number, y: number];
  /** The tip of the head. */
  readonly to: readonly [x: number, y: number];
}

/** A line of the map, drawn straight inside an `<svg>`. */
export function StraightLine({ look, from: [x0, y0], to: [x1, y1] }: StraightLineProps) {
  const { head, headScale, dash, cap, strokeWidth } = look;
  const stroke = look.stroke ?? 'currentColor';
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const reach = head === null ? 0 : headReach(head, headScale);
  const line = pathOf((pen) => {
    pen.moveTo(x0, y0);
    pen.lineTo(x1 - reach * Math.cos(angle), y1 - reach * Math.sin(angle));
  });
  const ends =
    head === null
      ? null
      : pathsOf((f, s) => {
          outlineHead(f, s, head, x1, y1, angle, headScale);
        });
  return (
    <g fill="none" stroke={stroke} strokeWidth={strokeWidth}>
      <path d={line} strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined} strokeLinecap={cap} />
      {head !== null && ends !== null && (
        <>
          <path d={ends.filled} fill={stroke} stroke="none" />
          <path d={ends.stroked} strokeWidth={isHollow(head) ? 1.4 : strokeWidth} />
        </>
      )}
    </g>
  );
}
