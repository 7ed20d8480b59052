import type { LinkMarks } from '../marks.ts';
import { tiers } from '../marks.ts';
import { leastOpacity } from './fates.ts';
import { bareLook } from './lookTable.ts';
import type { PagePicture } from './onPage.ts';

/** How many lines can be seen. */
export const linesIn = ({ scene: { links, looks } }: PagePicture): number =>
  links.tier.reduce((count, tier, row) => {
    const isSeen = tier === tiers.always && (looks[links.look[row] ?? 0]?.opacity ?? 0) >= leastOpacity;
    return isSeen ? count + 1 : count;
  }, 0);

const noLinks: LinkMarks = {
  ref: new Uint32Array(),
  from: new Uint32Array(),
  to: new Uint32Array(),
  bend: new Float32Array(),
  arrival: new Float32Array(),
  look: new Uint16Array(),
  litLook: new Uint16Array(),
  tier: new Uint8Array(),
  denied: new Uint8Array(),
  count: new Uint16Array(),
  kind: new Uint8Array(),
};

/** The shapes alone, with what stands in them. */
export function shapesOf({ scene }: PagePicture): PagePicture {
  const { said: _said, ...rest } = scene;
  return { scene: { ...rest, hulls: [], links: noLinks }, labels: [], lanes: [] };
}

/** All but the shapes. Where a shape is, nothing is painted; lines still end at its rim. */
export function withoutShapes({ scene, labels, lanes }: PagePicture): PagePicture {
  const look = new Uint16Array(scene.nodes.ref.length).fill(scene.looks.length);
  const { badges: _badges, ...rest } = scene;
  return {
    scene: {
      ...rest,
      nodes: { ...scene.nodes, look },
      looks: [...scene.looks, { ...bareLook, fill: null }],
    },
    labels,
    lanes,
  };
}
