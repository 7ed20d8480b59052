/** Something that stands in one lane. Nothing here knows what it stands for. */
export interface SeatItem {
  /** Tells it from every other; decides between equals. */
  readonly key: string;
  /** 0 for the topmost lane. */
  readonly lane: number;
  /** World units. */
  readonly radius: number;
}

export interface SeatLink {
  readonly from: string;
  readonly to: string;
  /** 1 for an ordinary link, more for one that should be short. */
  readonly weight: number;
}

/** What one of several pictures shows. Lists hold keys. */
export interface SeatsPane {
  readonly items: readonly string[];
  readonly links: readonly SeatLink[];
  /** Those of a group stand together; an item may be in several or in none. */
  readonly groups: readonly (readonly string[])[];
}

export interface SeatsRequest {
  readonly lanes: number;
  readonly items: readonly SeatItem[];
  readonly panes: readonly SeatsPane[];
  /** Width over height that all of it is to have. */
  readonly aspect: number;
  /** How much larger than its radius an item is drawn where all of the width is in view. */
  readonly growth: (width: number) => number;
}

/** World units, y down, from 0, 0. */
export interface Seats {
  /** One place an item, the same in every pane. */
  readonly places: ReadonlyMap<string, readonly [x: number, y: number]>;
  readonly lanes: readonly { readonly top: number; readonly bottom: number }[];
  readonly width: number;
  readonly height: number;
}
