/** What a document says of itself. */
export interface PdfAbout {
  readonly title: string;
  readonly description: string;
  /** A language tag such as `en-GB`, in which the words of the product are. */
  readonly language: string;
  /** The day on which it is made, as `2026-03-09`. */
  readonly day: string;
}
