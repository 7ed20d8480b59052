import type { Because } from '../../analysis/results/result.ts';
import type { Setting } from '../../analysis/roles.ts';
import type { Network } from '../../domain/network.ts';
import { emphasisOf } from '../../scene/emphasis.ts';
import { laneColumns } from '../../scene/lines/columns.ts';
import { drawnNetwork } from '../../scene/lines/drawnNetwork.ts';
import { gatherBands } from '../../scene/lines/gatherBands.ts';
import { linesPages } from '../../scene/lines/linesPages.ts';
import { bandsToOpen } from '../../scene/lines/openBands.ts';
import { planLines } from '../../scene/lines/planLines.ts';
import type { LinesPlan } from '../../scene/lines/plan.ts';
import type { PaneView } from '../../view/viewState.ts';
import { placedMarks } from '../placedMarks.ts';
import type { SheetMark } from '../sheet.ts';
import { roomyMeasure } from '../sheetText.ts';
import { withoutRest } from './cast.ts';
import { castOf } from './castOf.ts';
import type { DrawingMeans } from './drawNetwork.ts';
import { headingsHeight, linesMarks } from './linesMarks.ts';
import { shownPane } from './shownPane.ts';

export interface LinesDrawing {
  readonly marks: readonly SheetMark[];
  /** Pixels that the marks take; the height may be less than there is. */
  readonly width: number;
  readonly height: number;
}

/** Lanes need so much, or names are cut to nothing; a narrower frame gets a smaller drawing of that width. */
const leastWidth = 960;
/** Below this, bands are left out and counted rather than made smaller still. */
const leastScale = 0.5;

/**
 * A pane as lines of accountability, band below band, made as small as it must be for the frame.
 *
 * @param lit - As for `drawNetwork`.
 * @param height - Infinity for as high as it comes.
 */
export function drawLines(
  network: Network,
  pane: PaneView,
  lit: Because | null,
  { width, height, theme, measure }: DrawingMeans,
): LinesDrawing {
  const { visible } = shownPane(network, pane);
  const cast = castOf(network, visible, pane, lit);
  const isSpotlit = pane.spotlight.length > 0 && cast !== null;
  const rest = isSpotlit ? pane.rest : 'dim';
  const shown = cast !== null && rest === 'hide' ? withoutRest(visible, cast) : visible;
  const light = rest === 'dim' ? cast : null;
  const drawn = drawnNetwork(network, shown, rest === 'hide' ? { ...pane, leftOut: 'hide', ended: 'hide' } : pane);
  const emphasis = emphasisOf(network, shown, pane.selection, light);
  const contents = gatherBands(network, drawn);
  const open = new Set<Setting>([...bandsToOpen(contents, emphasis, cast), ...(pane.openBands ?? [])]);
  const { textScale } = theme;
  const planIn = (k: number): LinesPlan =>
    planLines(drawn, contents, {
      columns: laneColumns(width / k, textScale),
      textScale,
      measure: roomyMeasure(measure),
      isTouch: false,
      isOpen: (setting) => open.has(setting),
    });
  const heightOf = (plan: LinesPlan): number => plan.height + headingsHeight(plan);
  const ink = { theme, world: network, visible: shown, emphasis, lens: pane.lens };
  const usual = Math.min(1, width / (leastWidth * Math.max(1, textScale)));
  const whole = planIn(usual);
  const least = usual * leastScale;
  const k = Math.min(usual, Math.max(least, height / heightOf(whole)));
  const plan = k === usual ? whole : planIn(k);
  const page = heightOf(plan) * k <= height ? plan : firstPage(plan, height / k);
  const own = { width: page.columns.width * k, height: heightOf(page) * k };
  const x = Math.max(0, (width - own.width) / 2);
  return { marks: placedMarks(linesMarks(page, ink), { x, y: 0, k }), ...own };
}

/** As many bands as there is room for, those that are open before all others. */
function firstPage(plan: LinesPlan, most: number): LinesPlan {
  const room = most - headingsHeight(plan);
  if (plan.height <= room) return plan;
  const ranked = [...plan.bands].sort((a, b) => Number(b.plan.isOpen) - Number(a.plan.isOpen) || a.top - b.top);
  let y = 0;
  const bands = ranked.map((band) => {
    const row = band.boxTop - band.top;
    const moved = { ...band, top: y, boxTop: y + row };
    y += row + band.plan.height + 7;
    return moved;
  });
  return linesPages({ ...plan, bands }, room)[0] ?? plan;
}
