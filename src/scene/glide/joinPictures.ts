import type { Bounds, SaidMarks, Scene } from '../marks.ts';
import type { PagePicture } from './onPage.ts';

/** Several pictures of one page as one, the first lowest. At least one is needed for a picture of anything: none is an empty page. */
export function joinPictures(pictures: readonly PagePicture[]): PagePicture {
  const [only] = pictures;
  if (pictures.length === 1 && only !== undefined) return only;
  return {
    scene: joinScenes(pictures.map(({ scene }) => scene)),
    labels: pictures.flatMap(({ labels }) => labels),
    lanes: pictures.flatMap(({ lanes }) => lanes),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Of each scene how many of something the scenes before it have. */
const startsOf = (scenes: readonly Scene[], count: (scene: Scene) => number): readonly number[] =>
  scenes.map((_, place) => sum(scenes.slice(0, place).map(count)));

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array;
const words = (length: number) => new Uint32Array(length);
const shorts = (length: number) => new Uint16Array(length);
const bytes = (length: number) => new Uint8Array(length);
const floats = (length: number) => new Float32Array(length);

function joinScenes(scenes: readonly Scene[]): Scene {
  const rows = startsOf(scenes, ({ nodes }) => nodes.ref.length);
  const lines = startsOf(scenes, ({ links }) => links.ref.length);
  const refs = startsOf(scenes, ({ organisationRefs }) => organisationRefs.length);
  const ties = startsOf(scenes, ({ relationshipRefs }) => relationshipRefs.length);
  const inks = startsOf(scenes, ({ looks }) => looks.length);
  const column = <Column extends Numbers>(
    pick: (scene: Scene) => Column,
    make: (length: number) => Column,
    shifts?: readonly number[],
  ): Column => {
    const parts = scenes.map(pick);
    const all = make(sum(parts.map(({ length }) => length)));
    let start = 0;
    parts.forEach((part, place) => {
      all.set(part, start);
      const shift = shifts?.[place] ?? 0;
      if (shift > 0) for (let at = start; at < start + part.length; at++) all[at] = (all[at] ?? 0) + shift;
      start += part.length;
    });
    return all;
  };
  const said = saidOf(scenes, rows, lines);
  return {
    organisationRefs: scenes.flatMap(({ organisationRefs }) => organisationRefs),
    relationshipRefs: scenes.flatMap(({ relationshipRefs }) => relationshipRefs),
    hulls: scenes.flatMap(({ hulls }) => hulls),
    territoryNames: [],
    nodes: {
      ref: column(({ nodes }) => nodes.ref, words, refs),
      radius: column(({ nodes }) => nodes.radius, floats),
      shape: column(({ nodes }) => nodes.shape, bytes),
      look: column(({ nodes }) => nodes.look, shorts, inks),
      litLook: column(({ nodes }) => nodes.litLook, shorts, inks),
      ring: column(({ nodes }) => nodes.ring, bytes),
      trace: column(({ nodes }) => nodes.trace, bytes),
      pinned: column(({ nodes }) => nodes.pinned, bytes),
    },
    links: {
      ref: column(({ links }) => links.ref, words, ties),
      from: column(({ links }) => links.from, words, rows),
      to: column(({ links }) => links.to, words, rows),
      bend: column(({ links }) => links.bend, floats),
      arrival: column(({ links }) => links.arrival, floats),
      look: column(({ links }) => links.look, shorts, inks),
      litLook: column(({ links }) => links.litLook, shorts, inks),
      tier: column(({ links }) => links.tier, bytes),
      denied: column(({ links }) => links.denied, bytes),
      count: column(({ links }) => links.count, shorts),
      kind: column(({ links }) => links.kind, bytes),
    },
    badges: scenes.flatMap(({ badges = [] }, place) =>
      badges.map((badge) => ({ ...badge, node: badge.node + (rows[place] ?? 0) })),
    ),
    ...(said !== null && { said }),
    names: scenes.flatMap(({ names }) => names),
    backdrop: { discs: new Float32Array(), account: new Float32Array() },
    quietInk: scenes[0]?.quietInk ?? 'transparent',
    textScale: scenes[0]?.textScale ?? 1,
    looks: scenes.flatMap(({ looks }) => looks),
    positions: column(({ positions }) => positions, floats),
    bounds: scenes.map(({ bounds }) => bounds).reduce(around, nowhere),
  };
}

function saidOf(scenes: readonly Scene[], rows: readonly number[], lines: readonly number[]): SaidMarks | null {
  if (scenes.every(({ said }) => said === undefined)) return null;
  const shifted = (all: readonly number[], place: number) => all.map((row) => row + (lines[place] ?? 0));
  return {
    disputes: scenes.flatMap(({ said }, place) => (said?.disputes ?? []).map((all) => shifted(all, place))),
    dots: scenes.flatMap(({ said }, place) =>
      (said?.dots ?? []).map((mark) => ({
        ...mark,
        node: mark.node === null ? null : mark.node + (rows[place] ?? 0),
        links: shifted(mark.links, place),
      })),
    ),
    missing: scenes.flatMap(({ said }, place) =>
      (said?.missing ?? []).map((mark) => ({
        ...mark,
        from: mark.from + (rows[place] ?? 0),
        to: mark.to + (rows[place] ?? 0),
      })),
    ),
  };
}

const nowhere: Bounds = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };

const around = (a: Bounds, b: Bounds): Bounds => ({
  minX: Math.min(a.minX, b.minX),
  minY: Math.min(a.minY, b.minY),
  maxX: Math.max(a.maxX, b.maxX),
  maxY: Math.max(a.maxY, b.maxY),
});
