import { memo } from 'react';
import { headStrokeWidth, isHollow } from '../../scene/heads.ts';
import type { InkedRun, InkedSeat, LineInk } from '../../scene/lines/inkBand.ts';
import { inkBox, inkRuns, inkSeat } from '../../scene/lines/inkBand.ts';
import { outlineRun, outlineRunHead } from '../../scene/lines/outlines.ts';
import type { Band, LineSizes, Seat } from '../../scene/lines/plan.ts';
import type { Columns } from '../../scene/lines/columns.ts';
import { ringGap } from '../../scene/ring.ts';
import { circle, outlineShape } from '../../scene/shapes.ts';
import type { Theme } from '../../scene/theme.ts';
import { modelColour } from '../../scene/vocabularyLooks.ts';
import { pathOf, pathsOf } from '../legend/paths.ts';
import { DisputeSign } from './DisputeSign.tsx';
import styles from './LinesStage.module.css';

interface BandDrawingProps {
  readonly band: Band;
  readonly columns: Columns;
  readonly sizes: LineSizes;
  readonly ink: LineInk;
}

const cornerRadius = 12;
/** A line thinner than a finger or a pointer can still be hit. */
const hitWidth = 12;

/** One band for the eye; buttons for everyone stand over it. */
export const BandDrawing = memo(function BandDrawing({ band, columns, sizes, ink }: BandDrawingProps) {
  const { plan } = band;
  const box = inkBox(plan, modelColour(ink.theme, band.model), ink);
  const width = columns.right - columns.left;
  const seats = plan.seats.map((seat) => inkSeat(seat, ink));
  return (
    <svg
      className={styles.drawing}
      aria-hidden="true"
      width={width}
      height={plan.height}
      viewBox={`${String(columns.left)} 0 ${String(width)} ${String(plan.height)}`}
      style={{ left: columns.left, top: band.boxTop }}
      data-band={band.setting ?? ''}
    >
      <rect
        x={columns.left}
        width={width}
        height={plan.height}
        rx={cornerRadius}
        fill={box.fill}
        fillOpacity={box.fillOpacity}
      />
      {box.strokeOpacity > 0 && (
        <rect
          x={columns.left + box.strokeWidth / 2}
          y={box.strokeWidth / 2}
          width={width - box.strokeWidth}
          height={plan.height - box.strokeWidth}
          rx={cornerRadius}
          fill="none"
          stroke={box.stroke}
          strokeOpacity={box.strokeOpacity}
          strokeWidth={box.strokeWidth}
        />
      )}
      {inkRuns(plan, ink).map((inked) => (
        <RunDrawing key={inked.run.relationship} inked={inked} theme={ink.theme} isHit />
      ))}
      {plan.quiet.map((seat) => (
        <SeatDrawing key={seat.organisation} inked={inkSeat(seat, ink)} ink={ink} />
      ))}
      {seats.map((inked) => (
        <SeatDrawing key={inked.seat.organisation} inked={inked} ink={ink} />
      ))}
      {seats.map((inked) => (
        <NameDrawing key={inked.seat.organisation} inked={inked} sizes={sizes} />
      ))}
      {plan.notes.map(({ lines, x, y }) => (
        <text key={`${String(x)} ${String(y)}`} fontSize={sizes.note} fill={ink.theme.colour.ink3}>
          {lines.map((line, index) => (
            <tspan key={line} x={x} y={y + index * sizes.note * 1.25}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
});

interface RunDrawingProps {
  readonly inked: InkedRun;
  readonly theme: Theme;
  /** Takes the pointer, a little wider than it is drawn. */
  readonly isHit?: boolean;
}

export function RunDrawing({ inked: { run, look, disputedAt }, theme, isHit = false }: RunDrawingProps) {
  const { canvas } = theme.colour;
  const line = pathOf((pen) => {
    outlineRun(pen, run, look);
  });
  const head = pathsOf((filled, stroked) => {
    outlineRunHead(filled, stroked, run, look);
  });
  const colour = look.stroke ?? 'none';
  return (
    <g opacity={look.opacity} data-relationship={isHit ? run.relationship : undefined}>
      {isHit && <path className={styles.hit} d={line} strokeWidth={hitWidth} />}
      <path
        d={line}
        fill="none"
        stroke={colour}
        strokeWidth={look.strokeWidth}
        strokeDasharray={look.dash.length > 0 ? look.dash.join(' ') : undefined}
        strokeLinecap={look.cap}
      />
      {head.filled !== '' && <path d={head.filled} fill={colour} />}
      {head.stroked !== '' && (
        <path
          d={head.stroked}
          fill={look.head !== null && isHollow(look.head) ? canvas : 'none'}
          stroke={colour}
          strokeWidth={headStrokeWidth(look)}
        />
      )}
      {disputedAt !== null && <DisputeSign at={disputedAt} theme={theme} />}
    </g>
  );
}

export function SeatDrawing({
  inked: { seat, fill, opacity, isRinged },
  ink,
}: {
  readonly inked: InkedSeat;
  readonly ink: LineInk;
}) {
  return (
    <g className={styles.seat}>
      <path d={shapePath(seat)} fill={fill} opacity={opacity} />
      {isRinged && <SeatRing seat={seat} stroke={ink.theme.colour.selRing} strokeWidth={ink.theme.width.ring} />}
    </g>
  );
}

const shapePath = ({ shape, x, y, r }: Seat): string =>
  pathOf((pen) => {
    outlineShape(pen, shape, x, y, r);
  });

interface SeatRingProps {
  readonly seat: Seat;
  readonly stroke: string;
  readonly strokeWidth: number;
}

export function SeatRing({ seat, stroke, strokeWidth }: SeatRingProps) {
  const ring = pathOf((pen) => {
    circle(pen, seat.x, seat.y, seat.r + ringGap - 2);
  });
  return <path d={ring} fill="none" stroke={stroke} strokeWidth={strokeWidth} />;
}

function NameDrawing({ inked: { seat, name }, sizes }: { readonly inked: InkedSeat; readonly sizes: LineSizes }) {
  if (name === null) return null;
  const half = Math.max(seat.r + 2, ((seat.name?.lines.length ?? 0) * sizes.nameLine) / 2);
  return (
    <g data-organisation={seat.organisation}>
      <rect
        className={styles.hit}
        x={seat.x - seat.r - 2}
        y={seat.y - half}
        width={seat.name === null ? 2 * seat.r + 4 : seat.name.x + seat.name.width - seat.x + seat.r + 4}
        height={2 * half}
      />
      <NameWords seat={seat} sizes={sizes} weight={name.weight} colour={name.colour} />
    </g>
  );
}

interface NameWordsProps {
  readonly seat: Seat;
  readonly sizes: LineSizes;
  readonly weight: number;
  readonly colour: string;
}

export function NameWords({ seat: { name }, sizes, weight, colour }: NameWordsProps) {
  if (name === null) return null;
  return (
    <text fontSize={sizes.name} fontWeight={weight} fill={colour}>
      {name.lines.map((line, index) => (
        <tspan key={`${String(index)}${line}`} x={name.x} y={name.y + index * sizes.nameLine}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
