import { useEffect, useState } from 'react';
import type { EntityRef, OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { accountLit } from '../../scene/lineLooks.ts';
import type { LineInk } from '../../scene/lines/inkBand.ts';
import { inkRun, inkSeat } from '../../scene/lines/inkBand.ts';
import type { Band, LinesPlan, Run, Seat } from '../../scene/lines/plan.ts';
import type { MeasureText } from '../../scene/marks.ts';
import { weights } from '../../scene/textSizes.ts';
import { wrapWholeName } from '../../scene/wrapName.ts';
import { useHover } from '../HoverProvider.tsx';
import { dimDelayMs } from '../stage/hoverAnswer.ts';
import { NameWords, RunDrawing, SeatDrawing, SeatRing } from './BandDrawing.tsx';
import styles from './LinesStage.module.css';

interface HoverLayerProps {
  readonly plan: LinesPlan;
  readonly ink: LineInk;
  readonly visible: Network;
  readonly measure: MeasureText;
  /** What has the keyboard's attention; the pointer comes first. */
  readonly attended: OrganisationId | null;
}

/** Raises what is pointed at, here or in a panel, above a drawing that stays as it is; the rest recedes when the pointer rests. */
export function HoverLayer({ plan, ink, visible, measure, attended }: HoverLayerProps) {
  const hovered = useHover((hover) => hover?.ref ?? null);
  const ref: EntityRef | null = hovered ?? (attended === null ? null : { kind: 'organisation', id: attended });
  const isRested = useRested(hovered);
  // What is selected or lit has made the rest recede already.
  const isDimming = isRested && ink.emphasis === null;
  const { columns, height } = plan;
  const lit = { ...ink, emphasis: null };
  /** As it stands below, so that no letter shows twice. */
  const weightOf = (seat: Seat) => inkSeat(seat, ink).name?.weight ?? weights.member;
  return (
    <svg
      className={styles.hover}
      aria-hidden="true"
      width={columns.width}
      height={height}
      data-dimming={isDimming || undefined}
    >
      {ref !== null &&
        plan.bands.map((band) => {
          const raised = raisedIn(band, ref, visible);
          if (raised.runs.length + raised.seats.length === 0) return null;
          return (
            <g key={band.setting ?? ''} transform={`translate(0 ${String(band.boxTop)})`}>
              {raised.runs.map((run) => (
                <RunDrawing
                  key={run.relationship}
                  inked={{ ...inkRun(run, true, ink), look: accountLit(ink.theme, run.audience) }}
                  theme={ink.theme}
                />
              ))}
              {raised.ends.map((seat) => (
                <g key={seat.organisation}>
                  <SeatDrawing inked={inkSeat({ ...seat, isQuiet: false }, lit)} ink={ink} />
                  <NameWords seat={seat} sizes={plan.sizes} weight={weightOf(seat)} colour={ink.theme.colour.ink} />
                </g>
              ))}
              {raised.seats.map((seat) => (
                <RaisedSeat
                  key={seat.organisation}
                  seat={seat}
                  ink={ink}
                  name={visible.organisations.get(seat.organisation)?.name ?? seat.organisation}
                  plan={plan}
                  measure={measure}
                />
              ))}
            </g>
          );
        })}
    </svg>
  );
}

/** Others recede only when the pointer rests, so that crossing the drawing does not flicker. */
function useRested(ref: EntityRef | null): boolean {
  const [rested, setRested] = useState<EntityRef | null>(null);
  useEffect(() => {
    if (ref === null) return undefined;
    const timer = setTimeout(() => {
      setRested(ref);
    }, dimDelayMs);
    return () => {
      clearTimeout(timer);
    };
  }, [ref]);
  return ref !== null && rested === ref;
}

/** @returns `seats`: with ring and name; `ends`: at the other ends of raised lines. */
function raisedIn({ plan }: Band, ref: EntityRef, visible: Network) {
  const shown = plan.runs.filter(({ relationship }) => visible.relationships.has(relationship));
  const runs: readonly Run[] =
    ref.kind === 'relationship'
      ? shown.filter(({ relationship }) => relationship === ref.id)
      : ref.kind === 'organisation'
        ? shown.filter(({ from, to }) => from === ref.id || to === ref.id)
        : [];
  const named = new Set<string>(ref.kind === 'organisation' ? [ref.id] : runs.flatMap(({ from, to }) => [from, to]));
  const joined = new Set<string>(runs.flatMap(({ from, to }) => [from, to]));
  const all = [...plan.seats, ...plan.quiet, ...plan.folded].filter(({ organisation }) =>
    visible.organisations.has(organisation),
  );
  return {
    runs,
    ends: all.filter(({ organisation }) => joined.has(organisation) || named.has(organisation)),
    seats: all.filter(({ organisation }) => named.has(organisation)),
  };
}

interface RaisedSeatProps {
  readonly seat: Seat;
  readonly ink: LineInk;
  readonly name: string;
  readonly plan: LinesPlan;
  readonly measure: MeasureText;
}

const padding = 6;

/** A ring, and the whole name on a plate unless it is written there already. */
function RaisedSeat({ seat, ink: { theme }, name, plan, measure }: RaisedSeatProps) {
  const { name: size, nameLine } = plan.sizes;
  const ring = <SeatRing seat={seat} stroke={theme.colour.lineStrong} strokeWidth={1.4} />;
  if (seat.name?.lines.join(' ') === name) return ring;
  const lines = wrapWholeName(name);
  const width = lines.reduce((most, line) => Math.max(most, measure(line, size, 650)), 0) + 2 * padding;
  const height = lines.length * nameLine + padding;
  const right = seat.x + seat.r + 6;
  const x = right + width > plan.columns.width ? Math.max(2, seat.x - seat.r - 6 - width) : right;
  return (
    <>
      {ring}
      <rect
        x={x}
        y={seat.y - height / 2}
        width={width}
        height={height}
        rx={6}
        fill={theme.colour.panel}
        stroke={theme.colour.line}
      />
      <text fontSize={size} fontWeight={650} fill={theme.colour.ink}>
        {lines.map((line, index) => (
          <tspan key={line} x={x + padding} y={seat.y + 0.36 * size + (index - (lines.length - 1) / 2) * nameLine}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}
