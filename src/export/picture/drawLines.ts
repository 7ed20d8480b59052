import type { Setting } from '../../analysis/roles.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { Network } from '../../domain/network.ts';
import type { Emphasis } from '../../scene/emphasis.ts';
import { emphasisOf } from '../../scene/emphasis.ts';
import { laneColumns } from '../../scene/lines/columns.ts';
import { drawnNetwork } from '../../scene/lines/drawnNetwork.ts';
import { gatherBands } from '../../scene/lines/gatherBands.ts';
import type { LineInk } from '../../scene/lines/inkBand.ts';
import { linesPages } from '../../scene/lines/linesPages.ts';
import { bandsToOpen } from '../../scene/lines/openBands.ts';
import type { Band, LinesPlan } from '../../scene/lines/plan.ts';
import { planLines } from '../../scene/lines/planLines.ts';
import { onlyLit } from '../../scene/spotlight/onlyLit.ts';
import type { PaneView } from '../../view/viewState.ts';
import { placedMarks } from '../placedMarks.ts';
import type { SheetMark } from '../sheet.ts';
import { roomyMeasure } from '../sheetText.ts';
import type { DrawingMeans } from './drawNetwork.ts';
import { headingsHeight, linesMarks } from './linesMarks.ts';
import type { LitPane } from './litPane.ts';

/** Lanes need so much at words of the usual size, or names are cut to nothing; a narrower frame gets a smaller drawing. */
const leastWidth = 900;
/** Below this, bands are left out rather than made smaller still. */
const leastScale = 0.5;
/** Between two bands. */
const gap = 7;

/** Bands of a pane before they are put on a sheet. */
export interface LaidLines {
  readonly plan: LinesPlan;
  readonly ink: LineInk;
}

/** A part of the bands, with the headings of their lanes, from the top left corner. */
export interface DrawnLines {
  readonly marks: readonly SheetMark[];
  readonly height: number;
}

/**
 * A pane as lines of accountability, band below band. Those that are lit or open on the page are open.
 *
 * @param network - The whole map.
 * @param isStep - Who is not in the light recedes or goes, as the pane says; on the page a selection lights its neighbourhood.
 * @param means - Its width alone counts.
 */
export function layLines(
  network: Network,
  pane: PaneView,
  { visible, found, cast }: LitPane,
  isStep: boolean,
  { width, theme, measure }: Omit<DrawingMeans, 'height'>,
): LaidLines {
  const isRestGone = isStep && pane.rest === 'hide' && cast !== null;
  const shown = isRestGone ? onlyLit(visible, cast) : visible;
  const drawn = drawnNetwork(network, shown, isRestGone ? { ...pane, leftOut: 'hide', ended: 'hide' } : pane);
  const emphasis = isStep ? (pane.rest === 'dim' ? cast : null) : emphasisOf(network, visible, pane.selection, found);
  const contents = gatherBands(network, drawn);
  const lit = isStep && cast !== null ? becauseOf(cast) : found;
  const open = new Set<Setting>([...bandsToOpen(contents, cast ?? emphasis, lit), ...(pane.openBands ?? [])]);
  const { textScale } = theme;
  const plan = planLines(drawn, contents, {
    columns: laneColumns(width, textScale),
    textScale,
    measure: roomyMeasure(measure),
    isTouch: false,
    isOpen: (setting) => open.has(setting),
  });
  return { plan, ink: { theme, world: network, visible: shown, emphasis, lens: pane.lens } };
}

const becauseOf = ({ organisations, relationships, collaborations }: Emphasis): Because => ({
  organisations: [...organisations],
  relationships: [...relationships],
  collaborations: [...collaborations],
});

/** All of it in one frame, as small as it must be; what finds no place at half the size is left out, from the end. */
export function drawLines(lay: (width: number) => LaidLines, { width, height, theme }: DrawingMeans): DrawnLines {
  const usual = Math.min(1, width / (leastWidth * theme.textScale));
  const whole = lay(width / usual);
  const k = Math.min(usual, Math.max(usual * leastScale, height / heightOf(whole.plan)));
  const laid = k === usual ? whole : lay(width / k);
  const page = heightOf(laid.plan) * k <= height ? laid.plan : firstPage(laid.plan, height / k);
  const x = Math.max(0, (width - page.columns.width * k) / 2);
  return { marks: placedMarks(linesMarks(page, laid.ink), { x, y: 0, k }), height: heightOf(page) * k };
}

/**
 * All of it at full size, over as many sheets as it takes.
 *
 * @param heights - Pixels on the first sheet and on each further one; a band that is higher than all of them has one for itself.
 */
export function drawLinesOver(
  { plan, ink }: LaidLines,
  [first, further]: readonly [number, number],
): readonly DrawnLines[] {
  const head = headingsHeight(plan);
  const [begin, ...over] = linesPages(plan, first - head);
  if (begin === undefined) return [];
  const rest = over.flatMap(({ bands }) => bands);
  const more = rest.length === 0 ? [] : linesPages({ ...plan, bands: stacked(rest) }, further - head);
  return [begin, ...more].map((page) => ({ marks: linesMarks(page, ink), height: heightOf(page) }));
}

const heightOf = (plan: LinesPlan): number => plan.height + headingsHeight(plan);

/** As many bands as there is room for, those that are open before all others. */
function firstPage(plan: LinesPlan, most: number): LinesPlan {
  const ranked = [...plan.bands].sort((a, b) => Number(b.plan.isOpen) - Number(a.plan.isOpen) || a.top - b.top);
  return linesPages({ ...plan, bands: stacked(ranked) }, most - headingsHeight(plan))[0] ?? plan;
}

function stacked(bands: readonly Band[]): readonly Band[] {
  let y = 0;
  return bands.map((band) => {
    const row = band.boxTop - band.top;
    const moved = { ...band, top: y, boxTop: y + row };
    y += row + band.plan.height + gap;
    return moved;
  });
}
