import { differenceOf } from '../../analysis/compare/pair/difference.ts';
import { alignSeats } from '../../scene/compare/alignSeats.ts';
import type { ComparedPane, SeatLane } from '../../scene/compare/alignSeats.ts';
import { boundsOfAll, networkPaneScene } from '../../scene/compare/networkPaneScene.ts';
import { paneScene } from '../../scene/compare/paneScene.ts';
import { differenceScene } from '../../scene/difference/differenceScene.ts';
import { placeTagged } from '../../scene/difference/placeTags.ts';
import { placeLabels } from '../../scene/labels.ts';
import type { Scene } from '../../scene/marks.ts';
import { viewportOf } from '../../scene/viewport.ts';
import { modelTextColour } from '../../scene/vocabularyLooks.ts';
import { modelOfPane } from '../../view/paneModel.ts';
import { paneTitle } from '../../view/paneTitle.ts';
import type { ShownComparison } from '../figure/comparisonContent.ts';
import { figureGrid } from '../figure/figureGrid.ts';
import { figureMatrix } from '../figure/figureMatrix.ts';
import { rule } from '../figure/figureRules.ts';
import { matrixContent } from '../figure/matrixContent.ts';
import { placedMarks } from '../placedMarks.ts';
import type { PictureMark, SheetMark } from '../sheet.ts';
import { roomyMeasure, textIn } from '../sheetText.ts';
import type { DrawingMeans } from './drawNetwork.ts';

/** What of a comparison is drawn. */
export type DrawnComparison = Pick<ShownComparison, 'network' | 'networks' | 'comparison' | 'panes' | 'pair' | 'lit'>;

const insets = { top: 10, right: 8, bottom: 10, left: 8 };
const gap = 10;
/** Narrower frames, such as thumbnails, have no words round their drawings. */
const leastForWords = 420;
/** Pixels that all but headings of a matrix have at least, where the frame leaves room for it. */
const matrixText = { least: 12.1, natural: 13 } as const;

/** Panes side by side, a pair in one drawing, or a pair role by role: as the comparison stands, in a frame. */
export function drawComparison(shown: DrawnComparison, means: DrawingMeans): readonly SheetMark[] {
  const { comparison, pair } = shown;
  if (pair === null || comparison.way === 'side-by-side') return sideBySide(shown, means);
  if (comparison.way === 'matrix') return matrix(shown, pair, means);
  return together(shown, pair, comparison.way, means);
}

function sideBySide({ network, networks, panes, lit }: DrawnComparison, means: DrawingMeans): readonly SheetMark[] {
  const { width, height, theme, measure } = means;
  const hasWords = width >= leastForWords;
  const { textScale } = theme;
  const head = networks === null && hasWords ? Math.round(96 * textScale) : 0;
  const column = (width - head - (panes.length - 1) * gap) / Math.max(1, panes.length);
  const titles = panes.map(({ pane }, place) => {
    const room = { x: head + place * (column + gap), top: 0, width: column };
    const style = { size: 14 * textScale, weight: 680 };
    return textIn(paneTitle(network, pane), style, room, means, modelTextColour(theme, modelOfPane(network, pane)));
  });
  const top = hasWords ? Math.max(0, ...titles.map((title) => title.height)) + 4 : 0;
  const size = { width: Math.max(1, column), height: Math.max(1, height - top) };
  const seats = networks === null ? alignSeats(network, panes, size.width / size.height) : null;
  const bounds =
    networks === null
      ? null
      : boundsOfAll(
          panes.map(({ world }) => world),
          networks,
        );
  const sceneOf = (pane: ComparedPane, place: number): Scene | null => {
    const light = lit?.[place] ?? null;
    if (seats !== null) return paneScene(network, pane, seats, seats.emptySeats[place] ?? [], theme, light);
    return bounds === null
      ? null
      : networkPaneScene(network, pane, networks?.[place] ?? new Map(), bounds, theme, light);
  };
  const drawings = panes.flatMap((pane, place): readonly PictureMark[] => {
    const scene = sceneOf(pane, place);
    if (scene === null) return [];
    const viewport = viewportOf('fit', scene.bounds, size, insets);
    const labels = placeLabels(scene, viewport, roomyMeasure(measure));
    return [{ kind: 'picture', x: head + place * (column + gap), y: top, scene, viewport, labels }];
  });
  const lanes = head > 0 && seats !== null ? laneWords(seats.lanes, drawings[0], head, means) : [];
  return [...drawings, ...(hasWords ? titles.flatMap(({ marks }) => marks) : []), ...lanes];
}

/** What each lane is, left of the drawings. */
function laneWords(
  lanes: readonly SeatLane[],
  drawing: PictureMark | undefined,
  width: number,
  means: DrawingMeans,
): readonly SheetMark[] {
  if (drawing === undefined) return [];
  const { k, ty } = drawing.viewport;
  const { colour, textScale } = means.theme;
  const style = { size: 12 * textScale, weight: 400 };
  return lanes.flatMap(({ label, top, bottom }, index) => {
    if (bottom <= top) return [];
    const from = drawing.y + (index === 0 ? 0 : top * k + ty);
    const room = { x: 0, top: from, width: width - 8 };
    const words = textIn(label, style, room, means, colour.ink2);
    const middle = drawing.y + ((top + bottom) / 2) * k + ty - words.height / 2;
    const placed = placedMarks(words.marks, { x: 0, y: Math.max(0, middle) - from, k: 1 });
    return index === 0 ? placed : [rule(0, width, from, colour.line), ...placed];
  });
}

function together(
  { network, panes }: DrawnComparison,
  [a, b]: readonly [ComparedPane, ComparedPane],
  way: 'overlay' | 'difference',
  means: DrawingMeans,
): readonly SheetMark[] {
  const { width, height, theme, measure } = means;
  const hasWords = width >= leastForWords;
  const { textScale } = theme;
  const head = hasWords ? Math.round(96 * textScale) : 0;
  const titles = [paneTitle(network, a.pane), paneTitle(network, b.pane)] as const;
  const caption =
    way === 'overlay'
      ? `Laid over each other: A is ${titles[0]}, B is ${titles[1]}.`
      : `Only what differs: A is ${titles[0]}, B is ${titles[1]}.`;
  const style = { size: 14 * textScale, weight: 600 };
  const words = hasWords ? textIn(caption, style, { x: 0, top: 0, width }, means) : { marks: [], height: -6 };
  const top = words.height + 6;
  const size = { width: Math.max(1, width - head), height: Math.max(1, height - top) };
  const seats = alignSeats(network, [a, b], size.width / size.height);
  const picture = { network, difference: differenceOf(a.visible, b.visible), way, selection: [], lit: null };
  const scene = differenceScene(picture, seats, theme);
  const viewport = viewportOf('fit', scene.bounds, size, insets);
  const labels = placeTagged(scene, viewport, roomyMeasure(measure));
  const drawing: PictureMark = { kind: 'picture', x: head, y: top, scene, viewport, labels };
  const lanes = head > 0 && panes.length > 0 ? laneWords(seats.lanes, drawing, head, means) : [];
  return [...words.marks, drawing, ...lanes];
}

const leastMatrix = 1040;

/** Laid out as wide as it likes, and then made as small as the frame asks for. */
function matrix(
  { network }: DrawnComparison,
  pair: readonly [ComparedPane, ComparedPane],
  means: DrawingMeans,
): readonly SheetMark[] {
  const titles = [paneTitle(network, pair[0].pane), paneTitle(network, pair[1].pane)] as const;
  const content = matrixContent(network, pair, titles);
  const inner = Math.max(leastMatrix, means.width * (matrixText.natural / matrixText.least));
  const grid = { ...figureGrid(2), left: 0, inner };
  const heading = textIn(
    content.caption[0] ?? '',
    { size: 14, weight: 600 },
    { x: 0, top: 0, width: grid.inner },
    means,
  );
  const cells = figureMatrix(content.matrix, grid, heading.height + 8, means);
  const natural = { width: grid.inner, height: heading.height + 8 + cells.height };
  const k = Math.min(means.width / natural.width, means.height / natural.height);
  return placedMarks([...heading.marks, ...cells.marks], { x: (means.width - natural.width * k) / 2, y: 0, k });
}
