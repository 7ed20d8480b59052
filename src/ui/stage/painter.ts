import { paintCanvas } from '../../paint/paintCanvas.ts';
import type { EntityRef } from '../../domain/ids.ts';
import type { Moved } from '../../scene/hoverScene.ts';
import { hoverScene } from '../../scene/hoverScene.ts';
import { placeLabels } from '../../scene/labels.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from '../../scene/marks.ts';
import type { StageContent } from './content.ts';
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

/** What is on the canvases. */
interface Painted {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly raised: Raised;
  readonly isMoving: boolean;
  /** Moved since it was painted. */
  readonly isShifted: boolean;
  readonly hasMargin: boolean;
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

  function measureFor(theme: StageContent['theme']): MeasureText {
    if (measure === null || family !== theme.fontFamily) measure = createMeasureText(theme.fontFamily);
    family = theme.fontFamily;
    return measure;
  }

  function placeNames({ scene, theme }: StageContent, viewport: Viewport, isMoving: boolean) {
    const now = performance.now();
    const isCurrent =
      labelled?.scene === scene && (labelled.viewport === viewport || (isMoving && now - labelled.at < namesStayMs));
    if (isCurrent) return;
    labels = placeLabels(scene, viewport, measureFor(theme), obstacles);
    labelled = { scene, viewport, at: now };
  }

  function paintBase(content: StageContent, viewport: Viewport, isMoving: boolean, hasMargin: boolean) {
    const endMeasure = startPaintMeasure();
    placeNames(content, viewport, isMoving);
    base.draw(viewport, hasMargin, (context, whole) => {
      paintCanvas(context, content.scene, whole, labels, content.theme);
    });
    endMeasure();
  }

  function paintAbove(
    { scene, theme, selection }: StageContent,
    viewport: Viewport,
    { ref, isDimming, moved }: Raised,
  ) {
    above.draw(viewport, true, (context, whole) => {
      if (ref === null) return;
      // Where something is selected, others are dim already.
      if ((isDimming && selection.length === 0) || moved !== null) {
        context.globalAlpha = 1 - othersOpacity;
        context.fillStyle = theme.colour.canvas;
        context.fillRect(0, 0, whole.width, whole.height);
        context.globalAlpha = 1;
      }
      const raised = hoverScene(scene, ref, theme, moved);
      paintCanvas(context, raised, whole, placeLabels(raised, viewport, measureFor(theme), obstacles), theme);
    });
  }

  /** Moves the canvases when the picture has only moved, and not far; false when it has to be painted. */
  function shift({ viewport: from, hasMargin }: Painted, to: Viewport): boolean {
    const [dx, dy] = [to.tx - from.tx, to.ty - from.ty];
    const isFar = Math.max(Math.abs(dx), Math.abs(dy)) > overscanPx;
    if (!hasMargin || isFar || from.k !== to.k || from.zoom !== to.zoom) return false;
    base.shift(dx, dy);
    above.shift(dx, dy);
    return true;
  }

  return {
    /** The names on the screen. */
    labels: () => labels,
    /** Brings the canvases up to date, with as little painting as that takes. */
    paint(content: StageContent, viewport: Viewport, isMoving: boolean, raised: Raised) {
      const { scene } = content;
      const shown = raised.ref === null ? nothingRaised : raised;
      const isSameScene = painted?.scene === scene;
      const isSameRaised = isSameScene && painted?.raised === shown;
      if (painted !== null && isSameRaised && isMoving && shift(painted, viewport)) {
        painted = { ...painted, isShifted: true };
        return;
      }
      // What was shifted, or named in passing, is put right once the camera stands still.
      const isSettled = painted?.isShifted === false && !(painted.isMoving && !isMoving);
      const isSamePlace = isSettled && painted?.viewport === viewport;
      // While it zooms, each frame is painted anew, so nothing is painted in store for a shift.
      const hasMargin = !isMoving || painted?.viewport.k === viewport.k;
      if (!(isSameScene && isSamePlace)) paintBase(content, viewport, isMoving, hasMargin);
      const isEmpty = shown === nothingRaised && painted?.raised === nothingRaised;
      if (!(isSameRaised && isSamePlace) && !isEmpty) paintAbove(content, viewport, shown);
      painted = { scene, viewport, raised: shown, isMoving, isShifted: false, hasMargin };
    },
    spoil,
    resize({ width, height, pixelRatio }: SharpSize) {
      const isBaseNew = base.resize(width, height, pixelRatio);
      const isAboveNew = above.resize(width, height, pixelRatio);
      if (isBaseNew || isAboveNew) spoil();
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
      base.detach();
      above.detach();
    },
  };
}
