import type { MapDocument } from './document.ts';
import type { Problem } from './problem.ts';

/** Something that was found but cannot be used as it is; it can be saved, so that nothing is lost. */
export interface SetAside {
  /** JSON path in the file. */
  readonly place: string;
  readonly value: unknown;
}

/** What reading a file or a link to one comes to. */
export interface ReadResult {
  /** Opens by itself; null when an error stops it. */
  readonly document: MapDocument | null;
  /** The valid records, to be opened on request when errors stop the file; null when it opens by itself or has none. */
  readonly offered: MapDocument | null;
  /** Everything found, errors first, at most 100 of each code in full and then a count. */
  readonly problems: readonly Problem[];
  readonly setAside: readonly SetAside[];
}
