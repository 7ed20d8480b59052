import { paintCanvas } from '../../paint/paintCanvas.ts';
import type { EntityRef } from '../../domain/ids.ts';
import type { Moved } from '../../scene/hoverScene.ts';
import { labelBox } from '../../scene/labelBox.ts';
import { raisedLabels } from '../../scene/raisedLabels.ts';
import { hoverScene } from '../../scene/hoverScene.ts';
import { placeLabels } from '../../scene/labels.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from '../../scene/marks.ts';
import type { StageContent } from './content.ts';
import { createFarewell } from './farewell.ts';
import { createMeasureText } from './measureText.ts';
import type { SharpSize } from './paneSize.ts';
import { createSurface, overscanPx } from './surface.ts';
import { startPaintMeasure } from './paintMeasure.ts';

/** What lies above the map for a moment. */
export interface Raised {
  readonly ref: EntityRef | null;
  readonly isDimming: boolean;
  /** In the reader's hand. */
  readonly moved: Moved | null;
}

export const nothingRaised: Raised = { ref: null, isDimming: false, moved: null };
/** What hovering leaves of the others. */
const othersOpacity = 0.45;
/** While the camera zooms, names keep their places this long before they look for better ones. */
const namesStayMs = 200;
/** A picture may be shown this much too large or too small while the camera moves, before it is painted anew. */
const mostScaling = 1.35;

/** What is on the canvases. */
interface Painted {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly raised: Raised;
  readonly isMoving: boolean;
  /** Moved or scaled since it was painted. */
  readonly isCarried: boolean;
}

/** Paints the map on one canvas and what is raised for a moment on another above it, each only when it changed. */
export function createPainter(baseCanvas: HTMLCanvasElement, aboveCanvas: HTMLCanvasElement, onRestored: () => void) {
  let measure: MeasureText | null = null;
  let family = '';
  let obstacles: readonly ScreenRect[] = [];
  let labels: readonly LabelMark[] = [];
  let labelled: { readonly scene: Scene; readonly viewport: Viewport; readonly at: number } | null = null;
  let painted: Painted | null = null;

  const spoil = () => {
    painted = null;
  };
  const restored = () => {
    spoil();
    onRestored();
  };
  const base = createSurface(baseCanvas, restored);
  const above = createSurface(aboveCanvas, restored);
  const farewell = createFarewell(baseCanvas);

  function measureFor(theme: StageContent['theme']): MeasureText {
    if (measure === null || family !== theme.fontFamily) measure = createMeasureText(theme.fontFamily);
    family = theme.fontFamily;
    return measure;
  }

  function placeNames(
    { scene, theme, placeLabels: place = placeLabels }: StageContent,
    viewport: Viewport,
    isMoving: boolean,
  ) {
    const now = performance.now();
    const isCurrent =
      labelled?.scene === scene && (labelled.viewport === viewport || (isMoving && now - labelled.at < namesStayMs));
    if (isCurrent) return;
    labels = place(scene, viewport, measureFor(theme), obstacles);
    labelled = { scene, viewport, at: now };
  }

  function paintBase(content: StageContent, viewport: Viewport, isMoving: boolean, goal: Viewport) {
    const endMeasure = startPaintMeasure();
    // On the way to a step, names stand to their shapes as they will at its end.
    if (content.journeyMs === undefined) placeNames(content, viewport, isMoving);
    else placeNames(content, goal, isMoving && goal === viewport);
    base.draw(viewport, (context, whole) => {
      paintCanvas(context, content.scene, whole, labels, content.theme);
    });
    endMeasure();
  }

  function paintAbove(
    { scene, theme, selection, placeLabels: place = placeLabels }: StageContent,
    viewport: Viewport,
    { ref, isDimming, moved }: Raised,
  ) {
    above.draw(viewport, (context, whole) => {
      if (ref === null) return;
      // Where something is selected, others are dim already.
      if ((isDimming && selection.length === 0) || moved !== null) {
        context.globalAlpha = 1 - othersOpacity;
        context.fillStyle = theme.colour.canvas;
        context.fillRect(0, 0, whole.width, whole.height);
        context.globalAlpha = 1;
      }
      const raised = hoverScene(scene, ref, theme, moved);
      const over = place(raised, viewport, measureFor(theme), obstacles);
      const names = moved === null ? raisedLabels(labels, over) : { labels: over, covered: [] };
      context.fillStyle = theme.colour.canvas;
      for (const label of names.covered) {
        const { x, y, w, h } = labelBox(label, whole);
        context.fillRect(x, y, w, h);
      }
      paintCanvas(context, raised, whole, names.labels, theme);
    });
  }

  return {
    /** The names on the screen. */
    labels: () => labels,
    /**
     * Brings the canvases up to date, with as little painting as that takes.
     *
     * @param goal - Where the camera is on its way to; the viewport itself where it is not.
     */
    paint(content: StageContent, viewport: Viewport, isMoving: boolean, raised: Raised, goal = viewport) {
      const { scene } = content;
      if (painted !== null && painted.scene !== scene && (content.journeyMs ?? 0) > 0) farewell.begin(painted.viewport);
      const shown = raised.ref === null ? nothingRaised : raised;
      const isSameScene = painted?.scene === scene;
      const isSameRaised = isSameScene && painted?.raised === shown;
      const isEmpty = shown === nothingRaised && painted?.raised === nothingRaised;
      if (painted !== null && isSameScene && isMoving && isNear(painted.viewport, viewport)) {
        if (!isSameRaised) paintAbove(content, painted.viewport, shown);
        base.carry(painted.viewport, viewport);
        above.carry(painted.viewport, viewport);
        painted = { ...painted, raised: shown, isCarried: true };
        return;
      }
      // What was carried, or named in passing, is put right once the camera stands still.
      const isSettled = painted?.isCarried === false && !(painted.isMoving && !isMoving);
      const isSamePlace = isSettled && painted?.viewport === viewport;
      if (!(isSameScene && isSamePlace)) paintBase(content, viewport, isMoving, goal);
      if (!(isSameRaised && isSamePlace) && !isEmpty) paintAbove(content, viewport, shown);
      painted = { scene, viewport, raised: shown, isMoving, isCarried: false };
    },
    spoil,
    /** Lets the picture before fade as far as a frame's time says; false when there is none. */
    fade: farewell.advance,
    resize({ width, height, pixelRatio }: SharpSize) {
      const isBaseNew = base.resize(width, height, pixelRatio);
      const isAboveNew = above.resize(width, height, pixelRatio);
      if (!isBaseNew && !isAboveNew) return;
      farewell.end();
      spoil();
    },
    setObstacles(next: readonly ScreenRect[]) {
      if (JSON.stringify(next) === JSON.stringify(obstacles)) return;
      obstacles = next;
      labelled = null;
      spoil();
    },
    /** Names are measured anew. */
    remeasure() {
      measure = null;
      labelled = null;
      spoil();
    },
    detach() {
      farewell.end();
      base.detach();
      above.detach();
    },
  };
}

/** Whether a picture of one viewport may stand in for another: nearly as large, and covering nearly all of the pane. */
function isNear(from: Viewport, to: Viewport): boolean {
  if (from.width !== to.width || from.height !== to.height) return false;
  const scale = to.k / from.k;
  if (scale === 1 && from.zoom === to.zoom)
    return Math.max(Math.abs(to.tx - from.tx), Math.abs(to.ty - from.ty)) <= overscanPx;
  const isAlike = Math.abs(to.zoom / from.zoom - scale) < 1e-6 * scale;
  if (!isAlike || Math.max(scale, 1 / scale) > mostScaling) return false;
  // Each edge of what was painted, as far as it now lies inside the pane.
  const left = to.tx - scale * (from.tx + overscanPx);
  const top = to.ty - scale * (from.ty + overscanPx);
  const right = to.width - left - scale * (from.width + 2 * overscanPx);
  const bottom = to.height - top - scale * (from.height + 2 * overscanPx);
  return Math.max(left, top, right, bottom) <= 2 * overscanPx;
}
