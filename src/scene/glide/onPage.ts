import { headScaleAt, isDrawn } from '../linkCurve.ts';
import type { LabelMark, LaneMark, LinkMarks, Look, ScreenRect, Viewport } from '../marks.ts';
import { tiers } from '../marks.ts';
import { shapeScale } from '../viewport.ts';
import type { NamedScene } from './labelsBetween.ts';

/** A scene in a part of a page. */
export interface PlacedScene extends NamedScene {
  /** Of the part, in its own pixels. */
  readonly viewport: Viewport;
  /** Pixels for a radius of 1; those of the viewport where it is left out. */
  readonly shapes?: number;
}

/** The lanes of a part of a page, which they cross. */
export interface PageLanes {
  readonly part: ScreenRect;
  readonly lanes: readonly LaneMark[];
}

/** The whole page in pixels of the page, as its viewport has it: `pageViewport`. */
export interface PagePicture extends NamedScene {
  readonly lanes: readonly PageLanes[];
}

/** One unit is one pixel. */
export const pageViewport = (width: number, height: number): Viewport => ({
  width,
  height,
  k: 1,
  tx: 0,
  ty: 0,
  zoom: 1,
});

/**
 * A scene as it stands on a page, so that scenes of different panes can be joined and glide into each other. Painted at
 * `pageViewport` it is what the pane paints, but for its lanes, which stand apart.
 *
 * @param part - Where the pane is on the page, in pixels of the page.
 * @param seen - What can be seen of it: shapes outside are there, unseen.
 */
export function onPage(
  { scene, labels, viewport, shapes }: PlacedScene,
  part: ScreenRect,
  seen: ScreenRect = part,
): PagePicture {
  const enlarged = part.width / viewport.width;
  const k = viewport.k * enlarged;
  const tx = part.x + viewport.tx * enlarged;
  const ty = part.y + viewport.ty * enlarged;
  const radius = (shapes ?? shapeScale(viewport)) * enlarged;
  const { nodes, positions: world } = scene;
  const positions = world.map((value, index) => value * k + (index % 2 === 0 ? tx : ty));
  const looks = scene.looks.map((look) => lookOnPage(look, viewport, enlarged));
  // What is out of sight has the same looks once more, unseen.
  const look = nodes.look.map((own, row) => {
    const [x, y] = [positions[2 * row] ?? 0, positions[2 * row + 1] ?? 0];
    const reach = (nodes.radius[row] ?? 0) * radius;
    return isWithin(seen, x, y, reach) ? own : own + looks.length;
  });
  return {
    scene: {
      ...scene,
      lanes: [],
      hulls: scene.hulls.map((hull) => ({
        ...hull,
        look: lookOnPage(hull.look, viewport, enlarged),
        points: hull.points.map(([x, y]) => [x * k + tx, y * k + ty] as const),
      })),
      territoryNames: [],
      links: drawnLinks(scene.links, viewport),
      nodes: { ...nodes, radius: nodes.radius.map((value) => value * radius), look },
      looks: [...looks, ...looks.map((own) => ({ ...own, opacity: 0 }))],
      positions,
      bounds: { minX: part.x, minY: part.y, maxX: part.x + part.width, maxY: part.y + part.height },
    },
    labels: labels.map((label) => labelOnPage(label, k, tx, ty, enlarged)),
    lanes: [
      {
        part,
        lanes: (scene.lanes ?? []).map((lane) => ({ ...lane, top: lane.top * k + ty, bottom: lane.bottom * k + ty })),
      },
    ],
  };
}

const isWithin = ({ x, y, width, height }: ScreenRect, atX: number, atY: number, reach: number): boolean =>
  atX >= x - reach && atY >= y - reach && atX <= x + width + reach && atY <= y + height + reach;

const lookOnPage = (look: Look, viewport: Viewport, enlarged: number): Look => ({
  ...look,
  strokeWidth: look.strokeWidth * enlarged,
  headScale: headScaleAt(viewport, look.headScale) * enlarged,
  dash: enlarged === 1 ? look.dash : look.dash.map((length) => length * enlarged),
});

/** What is not drawn at this zoom is hidden at any. */
const drawnLinks = (links: LinkMarks, { zoom }: Viewport): LinkMarks => ({
  ...links,
  tier: links.tier.map((tier) => (isDrawn(tier, zoom) ? tiers.always : tiers.hidden)),
});

function labelOnPage(label: LabelMark, k: number, tx: number, ty: number, enlarged: number): LabelMark {
  const placed = { ...label, x: label.x * k + tx, y: label.y * k + ty };
  if (enlarged === 1) return placed;
  const { leader, ...rest } = placed;
  const larger = (length: number) => length * enlarged;
  return {
    ...rest,
    dx: larger(rest.dx),
    dy: larger(rest.dy),
    size: larger(rest.size),
    lineHeight: larger(rest.lineHeight),
    width: larger(rest.width),
    ...(leader !== undefined && {
      leader: [larger(leader[0]), larger(leader[1]), larger(leader[2]), larger(leader[3])],
    }),
  };
}
