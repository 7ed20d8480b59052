import { backingOf } from '../../analysis/backing.ts';
import { organisationRef, relationshipRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { PaneView } from '../../view/viewState.ts';
import type { Emphasis } from '../emphasis.ts';
import { refKey } from '../emphasis.ts';
import { underLens } from '../evidenceLooks.ts';
import { accountAtRest, accountLit } from '../lineLooks.ts';
import type { Look } from '../marks.ts';
import { weights } from '../textSizes.ts';
import type { Theme } from '../theme.ts';
import type { BandPlan, Run, Seat } from './plan.ts';
import { middleOfWay } from './way.ts';

export interface InkedRun {
  readonly run: Run;
  readonly look: Look;
  /** What is lit lies above the rest. */
  readonly isLit: boolean;
  /** Where the mark of a line that a room disputes stands; null where nobody does. */
  readonly disputedAt: readonly [x: number, y: number] | null;
}

export interface InkedSeat {
  readonly seat: Seat;
  readonly fill: string;
  readonly opacity: number;
  /** Selected, or at an end of a line that a reader follows. */
  readonly isRinged: boolean;
  /** Of its name; null for the trace of something filtered out. */
  readonly name: { readonly colour: string; readonly weight: number } | null;
}

/** What decides how a band is inked. */
export interface LineInk {
  readonly theme: Theme;
  readonly world: Network;
  /** What passes the filters: the rest is a trace. */
  readonly visible: Network;
  /** null at rest. */
  readonly emphasis: Emphasis | null;
  /** `evidence`: lines are drawn by what stands behind them. */
  readonly lens: PaneView['lens'];
  /** Relationships that a room disputes; none where this is left out. */
  readonly disputed?: ReadonlySet<string>;
}

/** Of a line that is chosen or followed, as on the network. */
const chosenWidth = 3;
/** Lines of compressed bands, which nobody reads one by one. */
const compressed = { width: 0.85, head: 0.66, opacity: 0.8 } as const;

/** Lines keep apart here, so what is not lit recedes less than on the network: it stays legible beside what is. */
const receding = { line: 0.3, shape: 0.45 } as const;

/** The lines of a band, the lit ones last. */
export const inkRuns = (plan: BandPlan, ink: LineInk): readonly InkedRun[] =>
  plan.runs.map((run) => inkRun(run, plan.isOpen, ink)).sort((a, b) => Number(a.isLit) - Number(b.isLit));

export function inkRun(run: Run, isOpen: boolean, ink: LineInk): InkedRun {
  const { theme, visible, emphasis } = ink;
  const disputedAt = ink.disputed?.has(run.relationship) === true ? middleOfWay(run.way) : null;
  const isShown = visible.relationships.has(run.relationship);
  const isLit = isShown && emphasis?.relationships.has(run.relationship) === true;
  if (!isShown)
    return { run, look: { ...accountAtRest(theme, run.audience), opacity: theme.opacity.faded }, isLit, disputedAt };
  const look = shownLook(run, isOpen, isLit, ink);
  const shown = ink.lens === 'none' ? look : underLens(theme, look, backingOf(ink.world, run.evidence));
  return { run, look: shown, isLit, disputedAt };
}

function shownLook(run: Run, isOpen: boolean, isLit: boolean, { theme, emphasis }: LineInk): Look {
  const isChosen = emphasis?.selected.has(refKey(relationshipRef(run.relationship))) === true;
  const unsure = run.status === 'asserted' ? 1 : theme.opacity.unsure;
  if (isLit && (isChosen || emphasis?.isFollowed === true))
    return { ...accountLit(theme, run.audience), strokeWidth: chosenWidth };
  if (isLit && emphasis?.isBroad !== true) return accountLit(theme, run.audience);
  const rest = accountAtRest(theme, run.audience);
  if (emphasis !== null && !isLit) return { ...rest, opacity: Math.max(receding.line, theme.opacity.dimLink) * unsure };
  if (isOpen) return { ...rest, headScale: 0.9, opacity: unsure };
  return {
    ...rest,
    strokeWidth: rest.strokeWidth * compressed.width,
    headScale: compressed.head,
    opacity: compressed.opacity * unsure,
  };
}

export function inkSeat(seat: Seat, { theme, visible, emphasis }: LineInk): InkedSeat {
  const { colour, opacity } = theme;
  const fill = seat.isQuiet ? colour.nodeQuiet : colour.node;
  if (!visible.organisations.has(seat.organisation))
    return { seat, fill, opacity: opacity.faded, isRinged: false, name: null };
  const isSelected = emphasis?.selected.has(refKey(organisationRef(seat.organisation))) === true;
  const isLit = emphasis === null || emphasis.organisations.has(seat.organisation);
  const isRinged = isSelected || (emphasis?.isFollowed === true && isLit);
  return {
    seat,
    fill: isLit && emphasis !== null ? colour.node : fill,
    opacity: isLit ? 1 : Math.max(receding.shape, opacity.dimNode),
    isRinged,
    name: {
      // What recedes stays legible: words are never faded here.
      colour: !isLit ? colour.ink3 : emphasis === null ? colour.ink2 : colour.ink,
      weight: isRinged ? weights.selected : weights.member,
    },
  };
}

/** The box of a band: the hue of its model, stronger when it is open. */
export function inkBox(plan: BandPlan, hue: string, { theme, emphasis }: LineInk) {
  const isLit = emphasis === null || (plan.setting !== null && emphasis.collaborations.has(plan.setting));
  const { hull } = theme;
  return {
    fill: hue,
    fillOpacity: isLit ? (plan.isOpen ? hull.fill : hull.fill * 0.75) : hull.fillDim,
    stroke: hue,
    // Where the ground hardly differs from the page, an edge holds a compressed band together.
    strokeOpacity: plan.isOpen ? (isLit ? hull.edge : hull.edgeDim) : hull.fill < 0.065 ? hull.edgeDim : 0,
    strokeWidth: hull.edgeWidth,
  };
}
