import type { Bounds, LinkMarks, NodeMarks, SaidMarks, Scene } from '../marks.ts';
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

function joinScenes(scenes: readonly Scene[]): Scene {
  const rows = startsOf(scenes, ({ nodes }) => nodes.ref.length);
  const lines = startsOf(scenes, ({ links }) => links.ref.length);
  const refs = startsOf(scenes, ({ organisationRefs }) => organisationRefs.length);
  const ties = startsOf(scenes, ({ relationshipRefs }) => relationshipRefs.length);
  const inks = startsOf(scenes, ({ looks }) => looks.length);
  const nodes = (pick: (marks: NodeMarks) => Iterable<number>, shifts?: readonly number[]): number[] =>
    scenes.flatMap((scene, place) => [...pick(scene.nodes)].map((value) => value + (shifts?.[place] ?? 0)));
  const links = (pick: (marks: LinkMarks) => Iterable<number>, shifts?: readonly number[]): number[] =>
    scenes.flatMap((scene, place) => [...pick(scene.links)].map((value) => value + (shifts?.[place] ?? 0)));
  const said = saidOf(scenes, rows, lines);
  return {
    organisationRefs: scenes.flatMap(({ organisationRefs }) => organisationRefs),
    relationshipRefs: scenes.flatMap(({ relationshipRefs }) => relationshipRefs),
    hulls: scenes.flatMap(({ hulls }) => hulls),
    territoryNames: [],
    nodes: {
      ref: Uint32Array.from(nodes(({ ref }) => ref, refs)),
      radius: Float32Array.from(nodes(({ radius }) => radius)),
      shape: Uint8Array.from(nodes(({ shape }) => shape)),
      look: Uint16Array.from(nodes(({ look }) => look, inks)),
      litLook: Uint16Array.from(nodes(({ litLook }) => litLook, inks)),
      ring: Uint8Array.from(nodes(({ ring }) => ring)),
      trace: Uint8Array.from(nodes(({ trace }) => trace)),
      pinned: Uint8Array.from(nodes(({ pinned }) => pinned)),
    },
    links: {
      ref: Uint32Array.from(links(({ ref }) => ref, ties)),
      from: Uint32Array.from(links(({ from }) => from, rows)),
      to: Uint32Array.from(links(({ to }) => to, rows)),
      bend: Float32Array.from(links(({ bend }) => bend)),
      arrival: Float32Array.from(links(({ arrival }) => arrival)),
      look: Uint16Array.from(links(({ look }) => look, inks)),
      litLook: Uint16Array.from(links(({ litLook }) => litLook, inks)),
      tier: Uint8Array.from(links(({ tier }) => tier)),
      denied: Uint8Array.from(links(({ denied }) => denied)),
      count: Uint16Array.from(links(({ count }) => count)),
      kind: Uint8Array.from(links(({ kind }) => kind)),
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
    positions: Float32Array.from(scenes.flatMap(({ positions }) => [...positions])),
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
  };
}

const nowhere: Bounds = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };

const around = (a: Bounds, b: Bounds): Bounds => ({
  minX: Math.min(a.minX, b.minX),
  minY: Math.min(a.minY, b.minY),
  maxX: Math.max(a.maxX, b.maxX),
  maxY: Math.max(a.maxY, b.maxY),
});
