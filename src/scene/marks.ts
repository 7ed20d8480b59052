import type { EntityRef } from '../domain/ids.ts';

/** The few strokes a mark needs. A 2D canvas context already is one. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number, anticlockwise?: boolean): void;
  closePath(): void;
}

/** One for each sector group; `capsule` for an organisation whose sector nobody recorded. */
export type ShapeName =
  | 'square'
  | 'half-disc'
  | 'trefoil'
  | 'cross'
  | 'circle'
  | 'pentagon'
  | 'diamond'
  | 'hexagon'
  | 'ring'
  | 'triangle'
  | 'capsule';

export const shapeNames: readonly ShapeName[] = [
  'square',
  'half-disc',
  'trefoil',
  'cross',
  'circle',
  'pentagon',
  'diamond',
  'hexagon',
  'ring',
  'triangle',
  'capsule',
];

export type HeadName =
  | 'filled-triangle'
  | 'open-chevron'
  | 'barred-triangle'
  | 'filled-circle'
  | 'hollow-triangle'
  | 'hollow-square'
  | 'small-triangle';

export type GlyphName = 'council' | 'market' | 'agent' | 'connector' | 'neutral';

/** How a mark is inked. Widths and dashes are screen pixels; colours are CSS colours of the theme. */
export interface Look {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly head: HeadName | null;
  /** Size of the head; 1 as in the legend. */
  readonly headScale: number;
  readonly opacity: number;
}

/** Many alike: columns, one row a mark. `look[i]` indexes `looks`; `ref[i]` indexes `organisationRefs` or `relationshipRefs`. */
export interface NodeMarks {
  readonly ref: Uint32Array;
  /** World units at the fitted zoom; painters let it grow with the root of the zoom (`shapeScale`). */
  readonly radius: Float32Array;
  /** Indexes `shapeNames`. */
  readonly shape: Uint8Array;
  readonly look: Uint16Array;
  /** The look when a pointer or a panel raises it. */
  readonly litLook: Uint16Array;
  readonly ring: Uint8Array;
  /** 1 for what a filter left out and is kept as a trace: no name, no line, not to be chosen. */
  readonly trace: Uint8Array;
  /** 1 where a reader holds the organisation in place: a small pin stands beside it. */
  readonly pinned: Uint8Array;
}

/** What `NodeMarks.ring` says. */
export const rings = { none: 0, raised: 1, selected: 2 } as const;

/** From this zoom on, other ties stand one by one, with heads. */
export const nearZoom = 1.6;

/** When a line is drawn: what `LinkMarks.tier` says. One that is hidden waits to be raised. */
export const tiers = { always: 0, far: 1, near: 2, hidden: 3 } as const;

/** What a line stands for: one relationship; several that could not stay apart, with their number; the other ties of a pair in one grey stroke; one of a bundle, for the moment when it is raised by itself; or one that had ended, as a trace. */
export const linkKinds = { single: 0, bundle: 1, merged: 2, bundled: 3, ended: 4 } as const;

export interface LinkMarks {
  readonly ref: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Sideways reach of the curve as a share of its length, to the left of the way from → to; 0 is straight. */
  readonly bend: Float32Array;
  /** Where the head meets the shape: angle round the centre of `to`, in radians. */
  readonly arrival: Float32Array;
  readonly look: Uint16Array;
  /** The look when a pointer or a panel raises the line. */
  readonly litLook: Uint16Array;
  readonly tier: Uint8Array;
  /** 1 where a source says that it is not so: the line is struck through. */
  readonly denied: Uint8Array;
  /** How many relationships the stroke stands for; its `ref` is the first of them. */
  readonly count: Uint16Array;
  /** As `linkKinds`. */
  readonly kind: Uint8Array;
}

/** Few and unlike: plain objects. */
export interface HullMark {
  readonly kind: 'hull';
  readonly ref: EntityRef;
  readonly look: Look;
  /** Opacity of the fill; `look.opacity` is that of the edge. */
  readonly fillOpacity: number;
  /** A closed outline; the oval of an empty collaboration as well. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Words inside, for an empty collaboration; null otherwise. */
  readonly caption: readonly string[] | null;
}

/** A model's glyph inside the mark of a collapsed collaboration, as large as the mark's radius. */
export interface Badge {
  /** Row of nodes. */
  readonly node: number;
  readonly glyph: GlyphName;
  readonly colour: string;
  readonly opacity: number;
}

/** A horizontal band right across the pane, under everything else. World units. */
export interface LaneMark {
  readonly top: number;
  readonly bottom: number;
  readonly tint: string;
  readonly tintOpacity: number;
  /** Along its top. */
  readonly hairline: string;
}

/** The name a territory asks for; `placeLabels` finds its place. */
export interface TerritoryName {
  readonly ref: EntityRef;
  readonly text: string;
  readonly glyph: GlyphName;
  readonly colour: string;
  readonly glyphColour: string;
  readonly opacity: number;
  /** Row in `hulls`. */
  readonly hull: number;
  /** Middle of the top of the hull, world units. */
  readonly x: number;
  readonly y: number;
}

/** The name a shape asks for. Ranks compare within one scene: the higher claims its place first. */
export interface NodeName {
  readonly lines: readonly string[];
  /** A name of one line broken into two, for where there is less room across; null where that would not help. */
  readonly narrowLines: readonly string[] | null;
  /** The whole name, for when it is selected or pointed at. */
  readonly wholeLines: readonly string[];
  readonly rank: number;
  /** Ties, and two more for each line of account: few are not asked for when much is in view. */
  readonly points: number;
  readonly kind: 'selected' | 'raised' | 'neighbour' | 'backbone' | 'commons' | 'shared' | 'member' | 'dimmed';
  /** Stands inside a territory, where room is kept below the shape. */
  readonly prefersBelow: boolean;
  /** Must not be missing while there is any room near its shape. Left out where that follows from its kind. */
  readonly isSure?: boolean;
  readonly colour: string;
  readonly pill: string | null;
}

export interface LabelMark {
  readonly kind: 'label';
  readonly ref: EntityRef;
  /** World place of what it names, and the offset of the text's first baseline from it in screen pixels. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly align: 'left' | 'center' | 'right';
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
  /** Pixels from one baseline to the next. */
  readonly lineHeight: number;
  /** Pixels of the widest line. */
  readonly width: number;
  readonly colour: string;
  readonly opacity: number;
  /** The selected name stands on a pill of this colour. */
  readonly pill: string | null;
  /** A territory's name has its model's glyph before it, in this colour. */
  readonly glyph: { readonly name: GlyphName; readonly colour: string } | null;
  /** A thin line to what it names, where it found no room beside it: two ends, offset from the world place in screen pixels. Left out where it stands beside. */
  readonly leader?: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** A letter beside a shape or in the middle of a line; `placeTagged` finds its place. */
export interface Tag {
  readonly ref: EntityRef;
  readonly text: string;
  readonly colour: string;
  /** Shown even where it must cover something. */
  readonly isFirm: boolean;
}

/** How many dots a room put on a shape, or on a line. */
export interface DotsMark {
  /** Row of nodes; null for those on a line. */
  readonly node: number | null;
  /** Rows of links that may carry them: the first that is drawn does. */
  readonly links: readonly number[];
  readonly count: number;
}

/** A line that a room said is missing: it is on no record, so no row of links stands for it. */
export interface MissingMark {
  /** Rows of nodes. */
  readonly from: number;
  readonly to: number;
  /** As `LinkMarks.bend`. */
  readonly bend: number;
}

/** What a room said, on the drawing. */
export interface SaidMarks {
  /** Of each disputed relationship the rows of links that may carry its mark: the first that is drawn does. */
  readonly disputes: readonly (readonly number[])[];
  readonly dots: readonly DotsMark[];
  readonly missing: readonly MissingMark[];
}

export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** World units. */
export interface Backdrop {
  /** x, y and radius of the circle round the shape of every organisation. */
  readonly discs: Float32Array;
  /** x and y of points along every line of account, `backdropStep` apart. */
  readonly account: Float32Array;
}
export const backdropStep = 8;

/** What is drawn, back to front: hulls, links, nodes, labels. World units. Positions stay apart: they change with every move, the rest only with data or view. */
export interface Scene {
  /** Of each shape: an organisation, or a collaboration that is collapsed. */
  readonly organisationRefs: readonly EntityRef[];
  readonly relationshipRefs: readonly EntityRef[];
  /** Left out where everybody stands in the open. */
  readonly lanes?: readonly LaneMark[];
  readonly hulls: readonly HullMark[];
  readonly territoryNames: readonly TerritoryName[];
  readonly links: LinkMarks;
  readonly nodes: NodeMarks;
  /** Left out where nothing is collapsed. */
  readonly badges?: readonly Badge[];
  /** In the order of their claims. Left out where nothing is marked. */
  readonly tags?: readonly Tag[];
  /** Left out where a room said nothing. */
  readonly said?: SaidMarks;
  /** In the order of `nodes`; null for the trace of something filtered out. */
  readonly names: readonly (NodeName | null)[];
  /** All of the map, shown or not: names of territories keep clear of it, so that no filter moves them. */
  readonly backdrop: Backdrop;
  /** For words that are nobody's name: the caption of an empty territory, the number of a bundle. */
  readonly quietInk: string;
  /** How much larger words are than on a desk: 1, or more for a wall. */
  readonly textScale: number;
  /** In the order they are painted: the first lies lowest. */
  readonly looks: readonly Look[];
  /** 2n world coordinates in the order of `nodes`. */
  readonly positions: Float32Array;
  readonly bounds: Bounds;
}

/** A pane's size and where the world stands in it: screen = world * k + [tx, ty], in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly k: number;
  readonly tx: number;
  readonly ty: number;
  /** Zoom relative to the fitted one; decides what grows and what is named. */
  readonly zoom: number;
}

/** A rectangle of the pane in CSS pixels, such as a floating control that names keep clear of. */
export interface ScreenRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width in CSS pixels of one line of text in the map's family. */
export type MeasureText = (text: string, size: number, weight: number) => number;
