import { paintCanvas } from '../../paint/paintCanvas.ts';
import type { EntityRef } from '../../domain/ids.ts';
import type { Moved } from '../../scene/hoverScene.ts';
import { hoverScene } from '../../scene/hoverScene.ts';
import { placeLabels } from '../../scene/labels.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from '../../scene/marks.ts';
import type { StageContent } from './content.ts';
import { createMeasureText } from './measureText.ts';
import type { SharpSize } from './paneSize.ts';
import { createSurface } from './surface.ts';
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
/** While the camera moves, names keep their places this long before they look for better ones. */
const namesStayMs = 120;

/** Paints the map on one canvas and what is raised for a moment on another above it, each only when it changed. */
export function createPainter(baseCanvas: HTMLCanvasElement, aboveCanvas: HTMLCanvasElement, onRestored: () => void) {
  let measure: MeasureText | null = null;
  let family = '';
  let obstacles: readonly ScreenRect[] = [];
  let labels: readonly LabelMark[] = [];
  let labelled: { readonly scene: Scene; readonly viewport: Viewport; readonly at: number } | null = null;
  let painted: { readonly viewport: Viewport; readonly content: StageContent; readonly isMoving: boolean } | null =
    null;
  let raisedBefore: Raised | null = null;

  const spoil = () => {
    painted = null;
    raisedBefore = null;
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

  function paintBase(content: StageContent, viewport: Viewport, isMoving: boolean) {
    const endMeasure = startPaintMeasure();
    placeNames(content, viewport, isMoving);
    base.draw((context) => {
      paintCanvas(context, content.scene, viewport, labels, content.theme);
    });
    endMeasure();
  }

  function paintAbove(
    { scene, theme, selection }: StageContent,
    viewport: Viewport,
    { ref, isDimming, moved }: Raised,
  ) {
    above.draw((context) => {
      if (ref === null) return;
      // Where something is selected, others are dim already.
      if ((isDimming && selection.length === 0) || moved !== null) {
        context.globalAlpha = 1 - othersOpacity;
        context.fillStyle = theme.colour.canvas;
        context.fillRect(0, 0, viewport.width, viewport.height);
        context.globalAlpha = 1;
      }
      const raised = hoverScene(scene, ref, theme, moved);
      paintCanvas(context, raised, viewport, placeLabels(raised, viewport, measureFor(theme), obstacles), theme);
    });
  }

  return {
    /** The names on the screen. */
    labels: () => labels,
    /** Paints what differs from what is on the canvases. */
    paint(content: StageContent, viewport: Viewport, isMoving: boolean, raised: Raised) {
      const isSame = painted?.viewport === viewport && painted.content === content;
      // Names settle once the camera stands still.
      const hasStopped = painted?.isMoving === true && !isMoving;
      if (!isSame || hasStopped) paintBase(content, viewport, isMoving);
      const shown = raised.ref === null ? nothingRaised : raised;
      const wasEmpty = raisedBefore === nothingRaised;
      if (!(isSame && raisedBefore === shown) && !(wasEmpty && shown === nothingRaised))
        paintAbove(content, viewport, shown);
      painted = { viewport, content, isMoving };
      raisedBefore = shown;
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
