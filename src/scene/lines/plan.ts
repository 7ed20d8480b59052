import type { Role, Setting } from '../../analysis/roles.ts';
import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Evidence, Relationship } from '../../domain/network.ts';
import type { Term } from '../../domain/vocabulary.ts';
import type { ShapeName } from '../marks.ts';
import type { Columns } from './columns.ts';
import type { Way } from './way.ts';

/** An organisation in one lane of one band. Pixels: x from the left of the arrangement, y from the top of the band. */
export interface Seat {
  readonly organisation: OrganisationId;
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly shape: ShapeName;
  /** Nothing in a compressed band, or where somebody has no line of account. */
  readonly name: SeatName | null;
  /** Takes part without a line of account in this band. */
  readonly isQuiet: boolean;
}

export interface SeatName {
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first baseline. */
  readonly y: number;
  /** Pixels of the widest line. */
  readonly width: number;
}

/** A line of account in one band. */
export interface Run {
  readonly relationship: RelationshipId;
  readonly from: OrganisationId;
  readonly to: OrganisationId;
  readonly audience: Term | null;
  readonly status: Relationship['status'];
  readonly evidence: Evidence | null;
  /** Ends at the tip of the head, at the forum. */
  readonly way: Way;
}

/** Words in a band that are nobody's name. */
export interface Note {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** What a band shows for one state of being open; the same while its content and the lanes stay. */
export interface BandPlan {
  readonly setting: Setting;
  readonly isOpen: boolean;
  /** Pixels. */
  readonly height: number;
  readonly seats: readonly Seat[];
  readonly runs: readonly Run[];
  readonly notes: readonly Note[];
  /** Those who take part without a line, in an open band. */
  readonly quiet: readonly Seat[];
  /** Those who are not drawn, at the foot of their lanes: only the list over the drawing has them. */
  readonly folded: readonly Seat[];
  /** Top of the part that holds them; null in a compressed band, or when there are none. */
  readonly quietTop: number | null;
}

/** A band in its place. */
export interface Band {
  readonly setting: Setting;
  /** As the map calls a collaboration, over at most three lines. */
  readonly title: readonly string[];
  readonly fullTitle: string;
  /** null where no model is recorded, and for what belongs to no collaboration. */
  readonly model: Term | null;
  readonly isCollaboration: boolean;
  /** Why it has no line; null when it has some. */
  readonly emptyBecause: string | null;
  readonly hasAnybody: boolean;
  /** "9 lines", "44 taking part". */
  readonly counts: readonly string[];
  /** Pixels from the top of the arrangement, below the headings of the lanes: of the title, and of the band's box. */
  readonly top: number;
  readonly boxTop: number;
  readonly plan: BandPlan;
}

/** All bands in their places: the whole drawing, before it is inked. */
export interface LinesPlan {
  readonly columns: Columns;
  /** Of the lanes, each over as many lines as it needs. */
  readonly headings: readonly { readonly lines: readonly string[]; readonly x: number }[];
  readonly height: number;
  readonly bands: readonly Band[];
  readonly sizes: LineSizes;
}

/** Pixels that grow with the words of a theme. */
export interface LineSizes {
  readonly name: number;
  readonly nameLine: number;
  readonly note: number;
  readonly title: number;
  readonly titleLine: number;
}

export const lineSizes = (textScale: number): LineSizes => ({
  name: 13 * textScale,
  nameLine: 16 * textScale,
  note: 12.5 * textScale,
  title: 13.5 * textScale,
  titleLine: 17 * textScale,
});
