import { organisationRef } from '../../domain/ids.ts';
import type { InkedSeat, LineInk } from '../lines/inkBand.ts';
import { inkSeat } from '../lines/inkBand.ts';
import type { LinesPlan } from '../lines/plan.ts';
import type { Look, Scene } from '../marks.ts';
import { rings, shapeNames } from '../marks.ts';
import { joinPictures } from './joinPictures.ts';

/** The shapes of lines of accountability, in the bands' own pixels. Their lines keep to lanes and channels, so they are no lines that could go with their shapes. */
export function seatsScene(plan: LinesPlan, ink: LineInk): Scene {
  const seats = plan.bands.flatMap(({ boxTop, plan: { quiet, seats: own } }) =>
    [...quiet, ...own].map((seat) => ({ boxTop, inked: inkSeat(seat, ink) })),
  );
  const looks: Look[] = [];
  const lookOf = ({ fill, opacity }: InkedSeat): number => {
    const known = looks.findIndex((look) => look.fill === fill && look.opacity === opacity);
    return known === -1 ? looks.push({ ...plain, fill, opacity }) - 1 : known;
  };
  const look = Uint16Array.from(seats, ({ inked }) => lookOf(inked));
  return {
    ...joinPictures([]).scene,
    organisationRefs: seats.map(({ inked }) => organisationRef(inked.seat.organisation)),
    nodes: {
      ref: Uint32Array.from(seats.keys()),
      radius: Float32Array.from(seats, ({ inked }) => inked.seat.r),
      shape: Uint8Array.from(seats, ({ inked }) => shapeNames.indexOf(inked.seat.shape)),
      look,
      litLook: look,
      ring: Uint8Array.from(seats, ({ inked }) => (inked.isRinged ? rings.selected : rings.none)),
      trace: new Uint8Array(seats.length),
      pinned: new Uint8Array(seats.length),
    },
    names: seats.map(() => null),
    textScale: ink.theme.textScale,
    looks,
    positions: Float32Array.from(seats.flatMap(({ boxTop, inked: { seat } }) => [seat.x, boxTop + seat.y])),
    bounds: { minX: 0, minY: 0, maxX: plan.columns.width, maxY: plan.height },
  };
}

const plain: Omit<Look, 'fill' | 'opacity'> = {
  stroke: null,
  strokeWidth: 0,
  dash: [],
  cap: 'butt',
  head: null,
  headScale: 1,
};
