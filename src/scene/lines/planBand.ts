import type { Role } from '../../analysis/roles.ts';
import { roles } from '../../analysis/roles.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { layoutBand } from '../../layout/lines/band.ts';
import type { MeasureText } from '../marks.ts';
import { weights } from '../textSizes.ts';
import { shapeOf } from '../vocabularyLooks.ts';
import { bandLooks } from './bandLooks.ts';
import type { Columns } from './columns.ts';
import { nameRoom } from './columns.ts';
import type { BandContent } from './gatherBands.ts';
import { emptyEnds, emptyLaneNotes } from './laneNotes.ts';
import type { BandPlan, LineSizes, Seat } from './plan.ts';
import { lineSizes } from './plan.ts';
import { planQuiet } from './planQuiet.ts';
import { planRuns } from './planRuns.ts';
import { wrapToWidth } from './wrapToWidth.ts';

interface BandMeans {
  readonly columns: Columns;
  readonly sizes: LineSizes;
  readonly measure: MeasureText;
  /** The band is at least as high as its title beside it. */
  readonly leastHeight: number;
}

/**
 * One band with everything in its place.
 *
 * Lines keep to the channels between lanes and pass a lane in slots of their own, so none goes through a name: names lie between
 * a lane's shapes and its channel.
 *
 * @param network - What is drawn; knows every organisation of the content.
 */
export function planBand(network: Network, content: BandContent, isOpen: boolean, means: BandMeans): BandPlan {
  const { columns, sizes } = means;
  const look = isOpen ? bandLooks.open : bandLooks.closed;
  const names = isOpen ? namesOf(network, content, means) : new Map<OrganisationId, readonly string[]>();
  const backbone = content.collaboration?.backbone ?? null;
  const radiusOf = (id: OrganisationId) => (id === backbone ? look.lead : look.radius);
  const index = new Map(content.seated.map((id, number) => [id, number]));
  const layout = layoutBand({
    lanes: roles.length,
    seats: content.seated.map((id) => ({
      lane: laneOf(content, id),
      size: Math.max(
        look.row,
        2 * radiusOf(id) + look.between,
        (names.get(id)?.length ?? 0) * sizes.nameLine + look.between,
      ),
    })),
    lines: content.lines.map(({ from, to }) => ({ from: index.get(from) ?? 0, to: index.get(to) ?? 0 })),
    slot: look.slot,
  });
  const noted = emptyLaneNotes(network, content, columns, sizes, means.measure);
  const inner = Math.max(layout.height, means.leastHeight - 2 * look.padding, noted.height);
  const shift = look.padding + (inner - layout.height) / 2;
  const seats = content.seated.map((id, number): Seat => {
    const lane = columns.lanes[laneOf(content, id)];
    const y = (layout.y[number] ?? 0) + shift;
    const lines = names.get(id);
    return {
      organisation: id,
      role: content.roles.get(id) ?? 'partner',
      x: lane?.shapeX ?? 0,
      y,
      r: radiusOf(id),
      shape: shapeOf(network, network.organisations.get(id)?.kind ?? null),
      name: lines === undefined ? null : placed(lines, lane?.nameX ?? 0, y, radiusOf(id) - look.radius, means),
      isQuiet: false,
    };
  });
  const passes = layout.passes.map((own) => own.map((y) => y + shift));
  const bottom = inner + 2 * look.padding;
  const quiet = planQuiet(network, content, isOpen, bottom, columns, sizes);
  return {
    setting: content.setting,
    isOpen,
    height: quiet.bottom,
    seats,
    runs: planRuns(network, content, seats, passes, columns, look),
    notes: [...noted.notes(look.padding + inner / 2), ...quiet.notes],
    quiet: quiet.seats,
    folded: quiet.folded,
    quietTop: quiet.top,
  };
}

const laneOf = ({ roles: book }: BandContent, id: OrganisationId): number => laneOfRole(book.get(id) ?? 'partner');

const laneOfRole = (role: Role): number => roles.indexOf(role);

/** Broken as the selected name is written, which is the widest, so that selecting moves nothing. */
function namesOf(network: Network, content: BandContent, { columns, sizes, measure }: BandMeans) {
  const { seated, roles: book } = content;
  const widthOf = (text: string) => measure(text, sizes.name, weights.selected);
  const taken = new Set([...seated.map((id) => book.get(id) ?? 'partner'), ...emptyEnds(content)].map(laneOfRole));
  const scale = sizes.name / lineSizes(1).name;
  const rooms = roles.map((_, lane) => nameRoom(columns, lane, scale, (other) => taken.has(other)));
  return new Map(
    seated.map((id) => {
      const most = rooms[laneOfRole(book.get(id) ?? 'partner')] ?? 100;
      return [id, wrapToWidth(network.organisations.get(id)?.name ?? id, most, widthOf)];
    }),
  );
}

/** The letters of several lines, about the middle of the shape. */
function placed(lines: readonly string[], x: number, y: number, beyond: number, { sizes, measure }: BandMeans) {
  return {
    lines,
    x: x + beyond,
    y: y + 0.36 * sizes.name - ((lines.length - 1) * sizes.nameLine) / 2,
    width: lines.reduce((most, line) => Math.max(most, measure(line, sizes.name, weights.selected)), 0),
  };
}
