import type { MeasureRow } from '../../analysis/compare/comparison.ts';
import type { MatrixTotal } from '../../analysis/compare/pair/matrixTotals.ts';
import type { Term } from '../../domain/vocabulary.ts';
import type { LabelMark, Look, Scene, ShapeName, Viewport } from '../../scene/marks.ts';

/** One of the things that are compared: a column of the table, and of the drawings where they stand side by side. */
export interface FigureSide {
  /** As its pane is called. */
  readonly title: string;
  /** Whose sign and hue it has; null for none. */
  readonly model: Term | null;
  /** For when it stands: "In 2015", "Everything recorded". */
  readonly asOf: string;
  /** "35 organisations · 60 relationships". */
  readonly counts: string;
}

export interface FigureDrawing {
  readonly scene: Scene;
  readonly viewport: Viewport;
  readonly labels: readonly LabelMark[];
}

/**
 * What is drawn: a picture for each side, or one of all. `null` where a side has nothing to draw, with the reason in
 * `why`.
 */
export interface FigurePane {
  readonly drawing: FigureDrawing | null;
  readonly why: string;
}

/** A heading for a band of all drawings, in pixels of them. */
export interface FigureLane {
  readonly label: string;
  readonly top: number;
  readonly bottom: number;
}

export interface FigureKey {
  readonly sample:
    | { readonly kind: 'line'; readonly look: Look }
    | { readonly kind: 'shape'; readonly shape: ShapeName }
    /** The sign of a model; null where none is recorded. */
    | { readonly kind: 'model'; readonly model: Term | null }
    | { readonly kind: 'side'; readonly side: 'a' | 'b' }
    /** How a class of two sides is drawn: its shape, and its line. */
    | { readonly kind: 'class'; readonly shape: Look | null; readonly line: Look | null };
  readonly label: string;
}

export interface FigureSources {
  /** Of each side, how many relationships name a source. */
  readonly coverage: readonly string[];
  /** Most used first. */
  readonly titles: readonly string[];
  /** Further ones, that are only counted. */
  readonly others: number;
}

/**
 * The relationships of one side that a cell of a matrix holds: records, and the share of possible ties that they join.
 */
export type FigureMatrixSide = MatrixTotal;

/** Relationships of one role with another, or several such together. */
export interface FigureMatrixCell {
  readonly a: FigureMatrixSide;
  readonly b: FigureMatrixSide;
  readonly isTotal: boolean;
}

/** Who is related to whom, role by role: rows are where relationships start, columns where they end. */
export interface FigureMatrix {
  /** Of rows and of columns alike. */
  readonly headings: readonly { readonly label: string; readonly members: string }[];
  readonly rows: readonly (readonly FigureMatrixCell[])[];
  /** What is to be kept in mind of shares. */
  readonly caution: string;
}

/** All that a figure of a comparison says. */
export interface FigureContent {
  readonly title: string;
  /** Sentences; the same as the page says. */
  readonly summary: readonly string[];
  /** That the sides are not founded equally well; null where they are. */
  readonly banner: string | null;
  readonly sides: readonly FigureSide[];
  /** Sentences above a drawing that two sides share; none where each has its own. */
  readonly caption: readonly string[];
  /** Instead of drawings; null where there are some. */
  readonly matrix: FigureMatrix | null;
  readonly panes: readonly FigurePane[];
  readonly paneHeight: number;
  /** Empty where the drawings have no lanes. */
  readonly lanes: readonly FigureLane[];
  readonly legend: readonly { readonly title: string; readonly keys: readonly FigureKey[] }[];
  readonly rows: readonly MeasureRow[];
  readonly sources: FigureSources;
  /** When the facts of the map were last checked, in a sentence. */
  readonly checked: string;
}
