import { isDrawn } from '../linkCurve.ts';
import type { Scene, Viewport } from '../marks.ts';

/** Lines more faintly drawn than this are not what a step is about. */
const full = 0.6;
/** Of so many lines an organisation is what they meet at, and is looked for first. */
const manyLines = 3;

const [rarest, hub, audience, giver] = [4, 3, 2, 1];

/**
 * How much each shape of a step asks for its name: most of all the audience of the fewest lines, then whom many lines meet at,
 * then other audiences, then those who give account.
 *
 * @returns By row of nodes; a shape without any line that is drawn in full is not in it.
 */
export function castRanks({ links, looks }: Scene, { zoom }: Pick<Viewport, 'zoom'>): ReadonlyMap<number, number> {
  const counts = new Map<string, number>();
  const lines: { readonly from: number; readonly to: number; readonly kind: string }[] = [];
  links.tier.forEach((tier, row) => {
    const look = looks[links.look[row] ?? 0];
    if (look === undefined || look.opacity < full || !isDrawn(tier, zoom)) return;
    // One audience has one ink and one head, whatever its status.
    const kind = `${look.stroke ?? ''} ${look.head ?? ''}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    lines.push({ from: links.from[row] ?? 0, to: links.to[row] ?? 0, kind });
  });
  const fewest = Math.min(...counts.values());
  const isVaried = counts.size > 1;
  const met = new Map<number, number>();
  for (const { from, to } of lines) for (const end of [from, to]) met.set(end, (met.get(end) ?? 0) + 1);
  const ranks = new Map<number, number>();
  const raise = (row: number, rank: number): void => {
    ranks.set(row, Math.max(rank, ranks.get(row) ?? 0));
  };
  for (const { from, to, kind } of lines) {
    raise(from, giver);
    raise(to, isVaried && counts.get(kind) === fewest ? rarest : audience);
  }
  for (const [row, count] of met) if (count >= manyLines) raise(row, hub);
  return ranks;
}
