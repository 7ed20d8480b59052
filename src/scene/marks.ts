import type { EntityRef } from '../domain/ids.ts';

/** The few strokes a mark needs. A 2D canvas context already is one. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number, anticlockwise?: boolean): void;
  closePath(): void;
}

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
  | 'triangle';

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
  readonly opacity: number;
}

/** Many alike: columns, one row a mark. `look[i]` indexes `looks`; `ref[i]` indexes `organisationRefs` or `relationshipRefs`. */
export interface NodeMarks {
  readonly ref: Uint32Array;
  /** World units at the fitted zoom; painters let it grow with the root of the zoom (`shapeScale`). */
  readonly radius: Float32Array;
  readonly shape: Uint8Array;
  readonly look: Uint16Array;
}
export interface LinkMarks {
  readonly ref: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Sideways reach of the curve as a share of its length; 0 is straight. */
  readonly bend: Float32Array;
  readonly look: Uint16Array;
}

/** Few and unlike: plain objects. */
export interface HullMark {
  readonly kind: 'hull';
  readonly ref: EntityRef;
  readonly look: Look;
  /** A closed outline; the oval of an empty collaboration as well. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Words inside, for an empty collaboration; null otherwise. */
  readonly caption: string | null;
}
export interface TerritoryName {
  readonly ref: EntityRef;
  readonly text: string;
  readonly glyph: GlyphName;
  readonly colour: string;
  readonly opacity: number;
  /** Where the name stands: middle of its baseline, world units. */
  readonly x: number;
  readonly y: number;
}
export interface LabelMark {
  readonly kind: 'label';
  readonly ref: EntityRef;
  /** World place of the shape it names, and the offset of the text's first baseline from it in screen pixels. */
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly align: 'left' | 'center' | 'right';
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** The selected name stands on a pill of this colour. */
  readonly pill: string | null;
}

export interface Bounds {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** What is drawn, back to front: hulls, links, nodes, labels. World units. Positions stay apart: they change with every move, the rest only with data or view. */
export interface Scene {
  readonly organisationRefs: readonly EntityRef[];
  readonly relationshipRefs: readonly EntityRef[];
  readonly hulls: readonly HullMark[];
  readonly territoryNames: readonly TerritoryName[];
  readonly links: LinkMarks;
  readonly nodes: NodeMarks;
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

/** Width in CSS pixels of one line of text in the map's family. */
export type MeasureText = (text: string, size: number, weight: number) => number;
