import { roles } from '../../analysis/roles.ts';
import { inFigures } from '../../analysis/words.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { shapeOf } from '../vocabularyLooks.ts';
import type { Columns } from './columns.ts';
import type { BandContent } from './gatherBands.ts';
import type { LineSizes, Note, Seat } from './plan.ts';

const radius = 4.6;
/** Between the middles of two shapes. */
const pitch = 15;
const padding = { above: 14, caption: 12, below: 16 } as const;

interface QuietPart {
  readonly seats: readonly Seat[];
  readonly folded: readonly Seat[];
  readonly notes: readonly Note[];
  readonly top: number | null;
  /** Of the whole band. */
  readonly bottom: number;
}

/**
 * Those who take part without a line of account: in an open band a field of small shapes at the foot of their lanes, in a compressed
 * one folded away at the foot of their lane, where only the list over the drawing has them.
 *
 * @param from - Where the part with lines ends.
 */
export function planQuiet(
  network: Network,
  { quiet, undrawn, roles: book, more, lines }: BandContent,
  isOpen: boolean,
  from: number,
  { lanes, right }: Columns,
  { note }: LineSizes,
): QuietPart {
  const roleOf = (id: OrganisationId) => book.get(id) ?? 'partner';
  const byLane = roles.map((role) => quiet.filter((id) => roleOf(id) === role));
  const seat = (id: OrganisationId, x: number, y: number): Seat => ({
    organisation: id,
    role: roleOf(id),
    x,
    y,
    r: radius,
    shape: shapeOf(network, network.organisations.get(id)?.kind ?? null),
    name: null,
    isQuiet: true,
  });
  const placeOf = (lane: number) => (lanes[lane]?.shapeX ?? 0) - 2;
  const fold = (ids: readonly OrganisationId[]) =>
    ids.map((id) => seat(id, placeOf(roles.indexOf(roleOf(id))), from - 6));
  if (!isOpen || quiet.length === 0) {
    const notes = more.lines > 0 ? [{ x: placeOf(0) - 4, y: from, lines: [moreWords(more.lines, 'line')] }] : [];
    return {
      seats: [],
      folded: fold([...quiet, ...undrawn]),
      notes,
      top: null,
      bottom: from + (notes.length > 0 ? 0.7 * note : 0),
    };
  }
  const top = from;
  const first = top + padding.above + note + padding.caption;
  let rows = 0;
  const seats = byLane.flatMap((ids, lane) => {
    const next = lanes[lane + 1]?.shapeX ?? right;
    const across = Math.max(1, Math.floor((next - placeOf(lane) - 18) / pitch));
    rows = Math.max(rows, Math.ceil(ids.length / across));
    return ids.map((id, index) =>
      seat(id, placeOf(lane) + (index % across) * pitch, first + Math.floor(index / across) * pitch),
    );
  });
  const caption = [
    `${lines.length === 0 ? 'Taking part' : 'Also taking part'}, with no line of account recorded here: ${inFigures(quiet.length + more.quiet)}`,
    ...(more.quiet > 0 ? [`the first ${inFigures(quiet.length)} are drawn`] : []),
    ...(more.lines > 0 ? [moreWords(more.lines, 'line')] : []),
  ].join('; ');
  return {
    seats,
    folded: fold(undrawn),
    notes: [{ x: placeOf(0) - 4, y: top + padding.above + 0.7 * note, lines: [caption] }],
    top,
    bottom: first + Math.max(0, rows - 1) * pitch + padding.below,
  };
}

const moreWords = (count: number, noun: string): string =>
  `${inFigures(count)} more ${noun}${count === 1 ? ' is' : 's are'} recorded and not drawn`;
