export type Severity = 'error' | 'warning' | 'note';

/** One thing found while reading a file or a link, in words that a reader can act on. */
export interface Problem {
  /** Stable name for tests and reports, such as `W_DANGLING_REF`. */
  readonly code: string;
  /** An `error` stops the file from opening by itself; a `warning` or `note` does not. */
  readonly severity: Severity;
  /** File name or address as the reader knows it. */
  readonly file: string;
  /** JSON path (`relationships[3].to`), or `line 4, column 12`. Empty when it concerns the whole file. */
  readonly place: string;
  /** The value found, shortened to 120 characters; null when there is none to show. */
  readonly value: string | null;
  /** What is the matter: names the thing and the place. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}
