import { roles } from '../../analysis/roles.ts';
import { endRoles } from '../../analysis/roles.ts';
import type { Network } from '../../domain/network.ts';
import type { Columns } from './columns.ts';
import type { BandContent } from './gatherBands.ts';
import type { LineSizes, Note } from './plan.ts';

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
  { seated, roles: book, collaboration, emptyBecause }: BandContent,
  { lanes }: Columns,
  { note }: LineSizes,
): EmptyLanes {
  const line = note * 1.25;
  const texts: { readonly x: number; readonly lines: readonly string[] }[] = [];
  if (emptyBecause !== null) texts.push({ x: lanes[0]?.shapeX ?? 0, lines: [emptyBecause] });
  const taken = new Set(seated.map((id) => book.get(id)));
  roles.forEach((role, index) => {
    if (emptyBecause !== null || !endRoles.has(role) || taken.has(role)) return;
    const isSpokenOf = (collaboration?.externalAccountability ?? []).some((audience) =>
      isOfLane(network, audience, role),
    );
    const lines = isSpokenOf ? ['none recorded;', 'a source speaks of it'] : ['none recorded'];
    texts.push({ x: (lanes[index]?.shapeX ?? 0) - 6, lines });
  });
  return {
    height: texts.reduce((most, { lines }) => Math.max(most, lines.length * line), 0),
    notes: (middle) =>
      texts.map(({ x, lines }) => ({ x, lines, y: middle + 0.35 * note - ((lines.length - 1) * line) / 2 })),
  };
}

function isOfLane(network: Network, audience: BandContent['lines'][number]['audience'], role: string): boolean {
  const anchor = audience === null ? undefined : network.vocabulary.audiences.get(audience)?.anchor;
  if (role === 'citizens') return anchor === 'citizens';
  return anchor === 'elected' || audience === 'regulator' || audience === 'central-government';
}
