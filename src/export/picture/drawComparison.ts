import type { Because } from '../../analysis/results/result.ts';
import { roleLabels } from '../../analysis/roles.ts';
import type { Network } from '../../domain/network.ts';
import { alignSeats, laneRoles } from '../../scene/compare/alignSeats.ts';
import type { ComparedPane, SeatLane } from '../../scene/compare/alignSeats.ts';
import { boundsOfAll, networkPaneScene } from '../../scene/compare/networkPaneScene.ts';
import { paneScene } from '../../scene/compare/paneScene.ts';
import type { StepPane } from '../../scene/compare/stepPanes.ts';
import { litOfPair, stepPair, stepPanes } from '../../scene/compare/stepPanes.ts';
import { placeStill } from '../../scene/compare/placeStill.ts';
import { stillScene } from '../../scene/compare/stillScene.ts';
import { differenceScene } from '../../scene/difference/differenceScene.ts';
import { placeTagged } from '../../scene/difference/placeTags.ts';
import { emphasisOf } from '../../scene/emphasis.ts';
import { placeLabels } from '../../scene/labels.ts';
import type { Scene } from '../../scene/marks.ts';
import { withSaid } from '../../scene/said/markSaid.ts';
import { placeCast } from '../../scene/spotlight/placeCast.ts';
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
import { roomyMeasure, slack, textIn } from '../sheetText.ts';
import type { DrawingMeans } from './drawNetwork.ts';

/** What of a comparison is drawn. */
export type DrawnComparison = Pick<ShownComparison, 'network' | 'networks' | 'comparison' | 'panes' | 'pair' | 'lit'>;

const insets = { top: 10, right: 8, bottom: 10, left: 8 };
const gap = 10;
/** Narrower frames, such as thumbnails, have no words round their drawings. */
const leastForWords = 420;
/** Pixels that all but headings of a matrix have at least, where the frame leaves room for it. */
const matrixText = { least: 12.1, natural: 13 } as const;

/**
 * Panes side by side, a pair in one drawing, or a pair role by role: as the comparison stands, in a frame.
 *
 * @param isStill - As on a slide: panes side by side without empty seats, and with the names of leads alone.
 */
export function drawComparison(shown: DrawnComparison, means: DrawingMeans, isStill: boolean): readonly SheetMark[] {
  const { comparison, pair } = shown;
  if (pair === null || comparison.way === 'side-by-side') return sideBySide(shown, means, isStill);
  if (comparison.way === 'matrix') return matrix(shown, pair, means);
  return together(shown, pair, comparison.way, means);
}

function sideBySide(
  { network, networks, panes, lit }: DrawnComparison,
  means: DrawingMeans,
  isStill: boolean,
): readonly SheetMark[] {
  const { width, height, theme, measure } = means;
  const hasWords = width >= leastForWords;
  const { textScale } = theme;
  const head = networks === null && hasWords ? headOf(means) : 0;
  const shown = isStill
    ? stepPanes(network, panes, [], lit)
    : panes.map((pane, place) => ({ ...pane, ...litOnPage(network, pane, lit?.[place] ?? null) }));
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
  const sceneOf = (pane: Omit<StepPane, 'isHeldBack'>, place: number): Scene | null => {
    const { emphasis } = pane;
    const empty = isStill ? [] : (seats?.emptySeats[place] ?? []);
    if (seats !== null) return paneScene(network, pane, seats, empty, theme, null, emphasis);
    const drawn = isStill ? { ...pane, world: pane.visible } : pane;
    return bounds === null
      ? null
      : networkPaneScene(network, drawn, networks?.[place] ?? new Map(), bounds, theme, null, emphasis);
  };
  const drawings = shown.flatMap((pane, place): readonly PictureMark[] => {
    const whole = sceneOf(pane, place);
    if (whole === null) return [];
    const scene = withSaid(isStill ? stillScene(whole, theme, size.width, pane.cast) : whole, means.said);
    const viewport = viewportOf('fit', scene.bounds, size, insets);
    const placeNames = !isStill ? placeLabels : pane.cast === null ? placeStill : placeCast;
    const labels = placeNames(scene, viewport, roomyMeasure(measure));
    return [{ kind: 'picture', x: head + place * (column + gap), y: top, scene, viewport, labels }];
  });
  const lanes = head > 0 && seats !== null ? laneWords(seats.lanes, drawings[0], head, means) : [];
  return [...drawings, ...(hasWords ? titles.flatMap(({ marks }) => marks) : []), ...lanes];
}

/** On the page what a pane lights leaves the others alone. */
function litOnPage(network: Network, { pane, visible }: ComparedPane, lit: Because | null) {
  const emphasis = emphasisOf(network, visible, pane.selection, lit);
  return { emphasis, cast: emphasis };
}

/** Pixels of a name of a lane at a text scale of 1, and of what stands between it and the drawings. */
const [lanePx, laneGap] = [12, 8] as const;

/** Pixels that the names of the lanes take: no word of them is broken. */
function headOf({ theme: { textScale }, measure }: DrawingMeans): number {
  const words = laneRoles.flatMap((role) => roleLabels[role].split(' '));
  const longest = Math.max(...words.map((word) => measure(word, lanePx * textScale, 400)));
  return Math.ceil(Math.max(96 * textScale, longest / slack + laneGap));
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
  const style = { size: lanePx * textScale, weight: 400 };
  return lanes.flatMap(({ label, top, bottom }, index) => {
    if (bottom <= top) return [];
    const from = drawing.y + (index === 0 ? 0 : top * k + ty);
    const room = { x: 0, top: from, width: width - laneGap };
    const words = textIn(label, style, room, means, colour.ink2);
    const middle = drawing.y + ((top + bottom) / 2) * k + ty - words.height / 2;
    const placed = placedMarks(words.marks, { x: 0, y: Math.max(0, middle) - from, k: 1 });
    return index === 0 ? placed : [rule(0, width, from, colour.line), ...placed];
  });
}

function together(
  { network, panes, lit }: DrawnComparison,
  [a, b]: readonly [ComparedPane, ComparedPane],
  way: 'overlay' | 'difference',
  means: DrawingMeans,
): readonly SheetMark[] {
  const { width, height, theme, measure } = means;
  const hasWords = width >= leastForWords;
  const { textScale } = theme;
  const head = hasWords ? headOf(means) : 0;
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
  const { difference, emphasis } = stepPair(network, [a, b], [], litOfPair(panes, [a, b], lit));
  const picture = { network, difference, way, selection: [], lit: null, emphasis };
  const scene = withSaid(differenceScene(picture, seats, theme), means.said);
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
