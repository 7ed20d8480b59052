import { refKey } from '../emphasis.ts';
import type { HullMark, LaneMark, Scene } from '../marks.ts';
import { between, lookAt, opacityAt } from './fates.ts';
import { mixedColour } from './mixedColour.ts';
import { outlineBetween } from './outlineBetween.ts';

/** The territories on their way: the same collaboration changes its outline, others fade. */
export function hullsBetween(
  from: readonly HullMark[],
  to: readonly HullMark[],
): (share: number) => readonly HullMark[] {
  const former = new Map<string, HullMark[]>();
  for (const hull of from) {
    const known = former.get(refKey(hull.ref));
    if (known === undefined) former.set(refKey(hull.ref), [hull]);
    else known.push(hull);
  }
  const coming = to.map((hull) => hullWay(former.get(refKey(hull.ref))?.shift() ?? null, hull));
  const leaving = [...former.values()].flat().map((hull) => hullWay(hull, null));
  const ways = [...leaving, ...coming];
  return (share) => ways.flatMap((at) => at(share));
}

function hullWay(from: HullMark | null, to: HullMark | null): (share: number) => readonly HullMark[] {
  const fate = from === null ? 'comes' : to === null ? 'goes' : 'stays';
  const [before, after] = [from ?? to, to ?? from];
  if (before === null || after === null) return () => [];
  const points = outlineBetween(before.points, after.points);
  return (share) => [
    {
      ...after,
      points: points(share),
      look: lookAt(fate, before.look, after.look, share),
      fillOpacity: opacityAt(fate, before.fillOpacity, after.fillOpacity, share),
    },
  ];
}

/** The bands across the pane on their way: as many as before move, others fade. */
export function lanesBetween(
  from: readonly LaneMark[],
  to: readonly LaneMark[],
): (share: number) => readonly LaneMark[] {
  if (from.length === to.length)
    return (share) => to.map((after, place) => laneBetween(from[place] ?? after, after, share));
  return (share) => [
    ...from.map((lane) => fadedLane(lane, opacityAt('goes', 1, 0, share))),
    ...to.map((lane) => fadedLane(lane, opacityAt('comes', 0, 1, share))),
  ];
}

const laneBetween = (from: LaneMark, to: LaneMark, share: number): LaneMark => ({
  top: between(from.top, to.top, share),
  bottom: between(from.bottom, to.bottom, share),
  tint: mixedColour(from.tint, to.tint, share),
  tintOpacity: between(from.tintOpacity, to.tintOpacity, share),
  hairline: mixedColour(from.hairline, to.hairline, share),
});

/** @param strength - Share of what it has at rest. */
export const fadedLane = (lane: LaneMark, strength: number): LaneMark => ({
  ...lane,
  tintOpacity: lane.tintOpacity * strength,
  hairline: mixedColour('transparent', lane.hairline, strength),
});

type Marked = Pick<Scene, 'badges' | 'said'>;

/** The glyphs in shapes, and what a room said, on the rows that they have on the way: those of the second scene, and of the first what is nowhere else. */
export function carriedMarks(
  from: Scene,
  to: Scene,
  rows: {
    readonly nodes: { readonly rowOfFrom: Int32Array; readonly rowOfTo: Int32Array };
    readonly links: { readonly rowOfFrom: Int32Array; readonly rowOfTo: Int32Array };
  },
): (share: number) => Marked {
  const before = movedTo(from, rows.nodes.rowOfFrom, rows.links.rowOfFrom);
  const after = movedTo(to, rows.nodes.rowOfTo, rows.links.rowOfTo);
  const taken = new Map((after.badges ?? []).map((badge) => [badge.node, badge]));
  const formerly = new Map((before.badges ?? []).map((badge) => [badge.node, badge]));
  const badges = [...(before.badges ?? []).filter(({ node }) => !taken.has(node)), ...taken.values()];
  const said = { ...before.said, ...after.said };
  return (share) => ({
    ...(badges.length > 0 && {
      badges: badges.map((badge) => {
        const [own, former] = [taken.get(badge.node), formerly.get(badge.node)];
        const fate = own === undefined ? 'goes' : former === undefined ? 'comes' : 'stays';
        return {
          ...badge,
          opacity: opacityAt(fate, former?.opacity ?? 0, own?.opacity ?? 0, share),
          colour: mixedColour((former ?? badge).colour, badge.colour, share),
        };
      }),
    }),
    ...(said.dots !== undefined &&
      said.disputes !== undefined && { said: { dots: said.dots, disputes: said.disputes } }),
  });
}

function movedTo({ badges = [], said }: Scene, nodes: Int32Array, links: Int32Array): Marked {
  const linesOf = (rows: readonly number[]) => rows.flatMap((row) => ((links[row] ?? -1) < 0 ? [] : [links[row] ?? 0]));
  return {
    badges: badges.flatMap((badge) => {
      const node = nodes[badge.node] ?? -1;
      return node < 0 ? [] : [{ ...badge, node }];
    }),
    ...(said !== undefined && {
      said: {
        disputes: said.disputes.map(linesOf).filter((rows) => rows.length > 0),
        dots: said.dots.flatMap((mark) => {
          const node = mark.node === null ? null : (nodes[mark.node] ?? -1);
          return node === -1 ? [] : [{ ...mark, node, links: linesOf(mark.links) }];
        }),
      },
    }),
  };
}
