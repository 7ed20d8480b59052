/** A picture on a slide. */
export interface SlidePicture {
  readonly png: Uint8Array;
  /** In pixels; only how they stand to each other counts. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for people who hear it. */
  readonly alternative: string;
}

/** Words of a legend beside their sign, in pixels of the picture of the signs. */
export interface SlideLabel {
  readonly text: string;
  readonly x: number;
  /** Of the top. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isHeading: boolean;
}

/** Signs in one picture, and their meanings over it as words that can be edited. */
export interface SlideLegend {
  readonly signs: SlidePicture;
  readonly labels: readonly SlideLabel[];
}

/** One slide: a picture, and words that can be edited. Lines of a text become paragraphs. */
export interface SlideContent {
  readonly title: string;
  readonly text: string;
  /** What the marks of the picture mean; null where there is nothing to explain. */
  readonly legend: SlideLegend | null;
  readonly sources: string;
  /** For the presenter alone. */
  readonly notes: string;
  readonly picture: SlidePicture;
}

export interface SlidesAbout {
  readonly title: string;
  readonly description: string;
  /** A language tag such as `en-GB`. */
  readonly language: string;
  /** The day on which they are made, as `2026-03-09`. */
  readonly day: string;
}

/** A place on a slide, in English Metric Units: 914,400 are an inch. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
