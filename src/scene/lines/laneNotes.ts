import type { Role } from '../../analysis/roles.ts';
import { endRoles, roles } from '../../analysis/roles.ts';
import type { Network } from '../../domain/network.ts';
import type { MeasureText } from '../marks.ts';
import { weights } from '../textSizes.ts';
import type { Columns } from './columns.ts';
import type { BandContent } from './gatherBands.ts';
import type { LineSizes, Note } from './plan.ts';
import { wrapToWidth } from './wrapToWidth.ts';

/** What stands in the lanes at both ends when nobody there gives or takes account. */
interface EmptyLanes {
  /** Pixels that the highest of them takes. */
  readonly height: number;
  /** @param middle - Where they stand, from the top of the band. */
  notes(middle: number): readonly Note[];
}

/**
 * "none recorded" in an empty end lane; and where a source speaks of account to somebody there without naming a line, that as well: a
 * gap in the record is no finding. A band without any line says why in one sentence instead.
 */
export function emptyLaneNotes(
  network: Network,
  content: BandContent,
  { lanes, right }: Columns,
  { note }: LineSizes,
  measure: MeasureText,
): EmptyLanes {
  const { collaboration, emptyBecause } = content;
  const line = note * 1.25;
  const texts: { readonly x: number; readonly lines: readonly string[] }[] = [];
  if (emptyBecause !== null) texts.push({ x: lanes[0]?.shapeX ?? 0, lines: [emptyBecause] });
  const widthOf = (text: string) => measure(text, note, weights.member);
  for (const role of emptyEnds(content)) {
    const lane = roles.indexOf(role);
    const x = (lanes[lane]?.shapeX ?? 0) - 6;
    const isSpokenOf = (collaboration?.externalAccountability ?? []).some((audience) =>
      isOfLane(network, audience, role),
    );
    const text = isSpokenOf ? 'none recorded; a source speaks of it' : 'none recorded';
    texts.push({ x, lines: wrapToWidth(text, (lanes[lane + 1]?.shapeX ?? right) - x - 16, widthOf) });
  }
  return {
    height: texts.reduce((most, { lines }) => Math.max(most, lines.length * line), 0),
    notes: (middle) =>
      texts.map(({ x, lines }) => ({ x, lines, y: middle + 0.35 * note - ((lines.length - 1) * line) / 2 })),
  };
}

/** The lanes at both ends that hold nobody, where a band has lines at all. */
export function emptyEnds({ seated, roles: book, emptyBecause }: BandContent): readonly Role[] {
  if (emptyBecause !== null) return [];
  const taken = new Set(seated.map((id) => book.get(id) ?? 'partner'));
  return roles.filter((role) => endRoles.has(role) && !taken.has(role));
}

function isOfLane(network: Network, audience: BandContent['lines'][number]['audience'], role: string): boolean {
  const anchor = audience === null ? undefined : network.vocabulary.audiences.get(audience)?.anchor;
  if (role === 'citizens') return anchor === 'citizens';
  return anchor === 'elected' || audience === 'regulator' || audience === 'central-government';
}
