import type { Filter } from '../analysis/filter.ts';
import { noFilter } from '../analysis/filter.ts';
import type { SizeBy } from '../analysis/sizeMeasures.ts';
import type { CollaborationId, EntityRef, Id, OrganisationId, TermId } from '../domain/ids.ts';
import type { Positions } from '../domain/network.ts';

export type PaneId = Id<'pane'>;
export type StepId = Id<'step'>;

/** Centre and reach in world units, so the same view fits a laptop and a projector. `span` is the world length of the pane's shorter side. */
export interface Camera {
  readonly cx: number;
  readonly cy: number;
  readonly span: number;
}

export type Degrees = 1 | 2 | 3 | 4;
/** `in`: lines that arrive at the organisation; `out`: lines that leave it. */
export type Direction = 'both' | 'in' | 'out';
export interface Focus {
  readonly on: EntityRef;
  readonly degrees: Degrees;
  readonly direction: Direction;
}

export type Mode = 'explore' | 'compare' | 'present';
export type Tab = 'graph' | 'table' | 'sentences';
/** What the sentences are gathered under. */
export type SentencesBy = 'collaboration' | 'audience' | 'organisation';
/** Shape of the frame the map is arranged in: nearly square, 3:2 for a wide screen, 2:3 for a tall page. */
export type FrameShape = 'square' | 'wide' | 'tall';
/** Everything as a map, or role by role with the lines of account between the roles. */
export type ArrangementName = 'network' | 'lines';

/** What a step does with all that is not lit: it recedes, is left out of the drawing, or stays as it is. */
export const rests = ['dim', 'hide', 'keep'] as const;
export type Rest = (typeof rests)[number];

/** A way of account that a reader follows. */
export interface Trace {
  readonly from: OrganisationId;
  /** Where it is to lead; null for the public: elected members or citizens. */
  readonly to: OrganisationId | null;
  /** Which of the ways found, from 0. */
  readonly route: number;
}

export interface PaneView {
  readonly id: PaneId;
  /** Collaborations this pane shows; empty means all. */
  readonly scope: readonly CollaborationId[];
  /** All collaborations that declare this model are shown together, whatever the scope; null for the scope. */
  readonly model: TermId | null;
  readonly filter: Filter;
  /** What a filter or focus leaves out is hidden, or kept as a faded shape. Faded counts as not shown. */
  readonly leftOut: 'hide' | 'fade';
  /** What had ended before the first year chosen: left out like the rest, or drawn pale. Either way it counts as not shown. */
  readonly ended: 'hide' | 'ghost';
  readonly arrangement: ArrangementName;
  /** Bands of the lines of accountability that a reader has open; null until one was opened or closed by hand. */
  readonly openBands: readonly CollaborationId[] | null;
  readonly frame: FrameShape;
  readonly tab: Tab;
  readonly sentencesBy: SentencesBy;
  readonly selection: readonly EntityRef[];
  readonly focus: Focus | null;
  /** The way of account that is lit. */
  readonly trace: Trace | null;
  /** Name of the finding that is lit, as the analyses give it; null for none. */
  readonly finding: string | null;
  /** Organisations and relationships left out as a what-if; drawn as ghosts. */
  readonly withdrawn: readonly EntityRef[];
  /** `evidence`: lines are drawn by what stands behind them. */
  readonly lens: 'none' | 'evidence';
  /** Organisations held in place. A map and not an object, because any text may be an id, `__proto__` too. */
  readonly pins: Positions;
  /** What the size of a shape stands for. */
  readonly sizeBy: SizeBy;
  /** Collaborations drawn as one mark; table and sentences still tell each organisation apart. */
  readonly collapsed: readonly CollaborationId[];
  /** What a step puts in the light, and brings into view; empty for what is selected, traced or found. Only a step has one. */
  readonly spotlight: readonly EntityRef[];
  /** What becomes of the rest while a step is shown. */
  readonly rest: Rest;
  readonly camera: Camera | 'fit';
}

/** How compared panes are set against each other; all but the first take two of them. */
export const comparisonWays = ['side-by-side', 'overlay', 'difference', 'matrix'] as const;
export type ComparisonWay = (typeof comparisonWays)[number];

/** What compared panes have in common while they are linked. */
export const paneLinks = ['cameras', 'selection', 'hover', 'filters'] as const;
export type PaneLink = (typeof paneLinks)[number];

/** How the panes after the first are compared. */
export interface ComparisonView {
  readonly way: ComparisonWay;
  /** The two that overlay, difference and matrix take; null for the first two. */
  readonly pair: readonly [PaneId, PaneId] | null;
  /** Role by role in lanes, or as a network. */
  readonly seats: 'roles' | 'network';
  readonly linked: { readonly [L in PaneLink]: boolean };
  /** The measure whose grounds are lit; null for none. */
  readonly measure: string | null;
  readonly rows: 'usual' | 'most-different';
  /** The wall of all collaborations, and the measure that orders it, `model` or `name` for theirs; null while it is not shown. */
  readonly wall: string | null;
}

/** What a reader is looking at. A link, an undo step and a presentation step all carry this one value. */
export interface ViewState {
  readonly mode: Mode;
  /** The first is explored; those after it are compared, and there are none until a reader first compares. */
  readonly panes: readonly [PaneView, ...PaneView[]];
  readonly comparison: ComparisonView;
  /** The step of the story that is looked at; null for the first. */
  readonly step: StepId | null;
}

export const firstPane: PaneView = {
  id: 'a' as PaneId,
  scope: [],
  model: null,
  filter: noFilter,
  leftOut: 'hide',
  ended: 'hide',
  arrangement: 'network',
  openBands: null,
  frame: 'square',
  tab: 'graph',
  sentencesBy: 'collaboration',
  selection: [],
  focus: null,
  trace: null,
  finding: null,
  withdrawn: [],
  lens: 'none',
  pins: new Map(),
  sizeBy: 'ties',
  collapsed: [],
  spotlight: [],
  rest: 'dim',
  camera: 'fit',
};

export const firstComparison: ComparisonView = {
  way: 'side-by-side',
  pair: null,
  seats: 'roles',
  linked: { cameras: true, selection: true, hover: true, filters: true },
  measure: null,
  rows: 'usual',
  wall: null,
};

export const firstView: ViewState = { mode: 'explore', panes: [firstPane], comparison: firstComparison, step: null };
