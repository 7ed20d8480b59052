import type { Because } from '../analysis/results/result.ts';
import type { MapDocument } from '../domain/document.ts';
import type { Network, Positions } from '../domain/network.ts';
import type { MeasureText } from '../scene/marks.ts';
import type { Theme } from '../scene/theme.ts';
import type { ViewState } from '../view/viewState.ts';
import type { ShownComparison } from './figure/comparisonContent.ts';

/** What a map can leave as, in the order in which a reader is offered them. */
export const exportFormats = ['svg', 'png', 'pdf', 'powerpoint', 'web-page'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What is open, and how it is looked at. A store's snapshot says the same in other words. */
export interface ExportedMap {
  readonly document: MapDocument;
  readonly network: Network;
  /** Settled places, in world units. */
  readonly positions: Positions;
  /** As it stands on the screen; that of a step while the story is looked at. */
  readonly view: ViewState;
}

/** The view on the screen, or every step of the story. */
export type ExportedPart = 'view' | 'story';

/** How large a picture of points is: 1 to 4 points for each of the sheet, or as many across and down as a reader says. */
export type PictureSize =
  | { readonly kind: 'scale'; readonly scale: 1 | 2 | 3 | 4 }
  | { readonly kind: 'pixels'; readonly width: number; readonly height: number };

/** All that an export is made from. The same input gives the same file, byte by byte: makers ask no clock and no chance. */
export interface ExportInput {
  readonly map: ExportedMap;
  readonly part: ExportedPart;
  readonly theme: Theme;
  /** For PNG alone; others draw without points. */
  readonly size: PictureSize;
  /** The day of the export, as `2026-03-09`. */
  readonly today: string;
  readonly measure: MeasureText;
  /** What a trace or finding of a view's first pane rests on; asked beforehand, null when neither is shown. */
  readonly litOf: (view: ViewState) => Because | null;
  /** What is said of the panes of a comparison; asked beforehand, null for any other view, and where there is no answer. */
  readonly comparedOf: (view: ViewState) => ShownComparison | null;
  /** Resolves when the page has had its turn: for `workInSlices`, and between pages. */
  readonly pause: () => Promise<void>;
  /** The empty page in one file, for the maker of web pages alone. Rejects with an `ExportRefusal` where it is out of reach. */
  readonly bringTemplate: (signal: AbortSignal) => Promise<string>;
}

export interface ExportedFile {
  readonly blob: Blob;
  /** As `safeFileName` gives it. */
  readonly fileName: string;
}

/**
 * Makes one file.
 *
 * @param progress - Told how much is done, from 0 to 1, and what is being done now: "Drawing step 3 of 9".
 * @param signal - Makers stop soon after it is aborted, and reject with its reason.
 * @returns Rejects with words that a reader can act on where the file cannot be made; an `ExportRefusal` has a remedy as well.
 */
export type ExportMaker = (
  input: ExportInput,
  progress: (share: number, doing: string) => void,
  signal: AbortSignal,
) => Promise<ExportedFile>;

/** A file that cannot be made, and what a reader can do about it. */
export class ExportRefusal extends Error {
  override readonly name = 'ExportRefusal';
  readonly remedy: string;

  /**
   * @param message - Why, as a sentence: "The picture would have 400 million points, and this browser draws 100 million at most."
   * @param remedy - What helps, as a sentence: "Choose a smaller size, or SVG."
   */
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
