import type { Bounds, Scene } from '../marks.ts';
import { between } from './fates.ts';
import { carriedMarks } from './carriedMarks.ts';
import { hullsBetween, lanesBetween } from './groundBetween.ts';
import { linkWays } from './linkWays.ts';
import { lookTable } from './lookTable.ts';
import { nodeWays } from './nodeWays.ts';

/**
 * The scene on the way from one scene to another: what is in both glides from its place, size and colour to the next, what is gone
 * fades in the first half of the way, and what is new fades in the second. The same thing is the same organisation, relationship or
 * collaboration. One that stands several times in a scene, as in compared panes, is paired place by place; places that are left come
 * out of the nearest other one, or go into it.
 *
 * @param from - In the same units as `to`: pixels of one page, or one and the same world.
 * @returns The scene for a share of the way: at 0 the first itself, at 1 the second. In between, what is painted changes without a
 *   jump; letters beside shapes are not there, and nothing asks for a name: `labelsBetween` has those.
 * @remarks Pairing is O(marks), for things that stand in few places; so is each share.
 */
export function sceneBetween(from: Scene, to: Scene): (share: number) => Scene {
  const looks = lookTable(from, to);
  const nodes = nodeWays(from, to, looks);
  const links = linkWays(from, to, nodes, looks);
  const { rank, at: looksAt } = looks.finish();
  const hulls = hullsBetween(from.hulls, to.hulls);
  const lanes = lanesBetween(from.lanes ?? [], to.lanes ?? []);
  const marked = carriedMarks(from, to, { nodes, links });
  const organisationRefs = [...from.organisationRefs, ...to.organisationRefs];
  const relationshipRefs = [...from.relationshipRefs, ...to.relationshipRefs];
  const names = new Array<null>(nodes.count).fill(null);
  return (share) => {
    if (share <= 0) return from;
    if (share >= 1) return to;
    const shapes = nodes.at(share, rank);
    return {
      organisationRefs,
      relationshipRefs,
      lanes: lanes(share),
      hulls: hulls(share),
      territoryNames: [],
      links: links.at(share, rank, shapes.positions),
      nodes: shapes.nodes,
      ...marked(share),
      names,
      backdrop: to.backdrop,
      quietInk: to.quietInk,
      textScale: between(from.textScale, to.textScale, share),
      looks: looksAt(share),
      positions: shapes.positions,
      bounds: boundsBetween(from.bounds, to.bounds, share),
    };
  };
}

const boundsBetween = (from: Bounds, to: Bounds, share: number): Bounds => ({
  minX: between(from.minX, to.minX, share),
  minY: between(from.minY, to.minY, share),
  maxX: between(from.maxX, to.maxX, share),
  maxY: between(from.maxY, to.maxY, share),
});
