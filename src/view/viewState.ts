import type { Filter } from '../analysis/filter.ts';
import { noFilter } from '../analysis/filter.ts';
import type { SizeBy } from '../analysis/sizeMeasures.ts';
import type { CollaborationId, EntityRef, Id } from '../domain/ids.ts';
import type { Positions } from '../domain/network.ts';

export type PaneId = Id<'pane'>;

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

export interface PaneView {
  readonly id: PaneId;
  /** Collaborations this pane shows; empty means all. */
  readonly scope: readonly CollaborationId[];
  readonly filter: Filter;
  /** What a filter or focus leaves out is hidden, or kept as a faded shape. Faded counts as not shown. */
  readonly leftOut: 'hide' | 'fade';
  /** What had ended before the first year chosen: left out like the rest, or drawn pale. Either way it counts as not shown. */
  readonly ended: 'hide' | 'ghost';
  readonly arrangement: 'network';
  readonly frame: FrameShape;
  readonly tab: Tab;
  readonly sentencesBy: SentencesBy;
  readonly selection: readonly EntityRef[];
  readonly focus: Focus | null;
  /** Organisations held in place. A map and not an object, because any text may be an id, `__proto__` too. */
  readonly pins: Positions;
  /** What the size of a shape stands for. */
  readonly sizeBy: SizeBy;
  /** Collaborations drawn as one mark; table and sentences still tell each organisation apart. */
  readonly collapsed: readonly CollaborationId[];
  readonly camera: Camera | 'fit';
}

/** What a reader is looking at. A link, an undo step and a presentation step all carry this one value. */
export interface ViewState {
  readonly mode: Mode;
  readonly panes: readonly [PaneView, ...PaneView[]];
  readonly linkedCameras: boolean;
}

export const firstPane: PaneView = {
  id: 'a' as PaneId,
  scope: [],
  filter: noFilter,
  leftOut: 'hide',
  ended: 'hide',
  arrangement: 'network',
  frame: 'square',
  tab: 'graph',
  sentencesBy: 'collaboration',
  selection: [],
  focus: null,
  pins: new Map(),
  sizeBy: 'ties',
  collapsed: [],
  camera: 'fit',
};

export const firstView: ViewState = { mode: 'explore', panes: [firstPane], linkedCameras: true };
