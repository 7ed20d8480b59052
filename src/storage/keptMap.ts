import type { MapDocument } from '../domain/document.ts';
import type { Id } from '../domain/ids.ts';
import type { Positions } from '../domain/network.ts';
import type { FrameShape, ViewState } from '../view/viewState.ts';

/** Names a map kept on this computer; the same for as long as it is kept, whatever its title. */
export type KeptMapId = Id<'kept map'>;

/** Where a kept map came from at first. */
export type KeptOrigin =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'link' };

/**
 * What a map is made of, each part written by itself and only when it changed.
 *
 * `document`, `positions` and `pins` are the reader's work. `view` is where the reader was, and no work: two windows look at one map
 * in their own ways. Pins and frame of the view's first pane are those of `pins` and `frame`.
 */
export interface KeptParts {
  readonly document: MapDocument;
  /** Settled places, in world units. */
  readonly positions: Positions;
  /** Organisations held in place, in world units. */
  readonly pins: Positions;
  /** The shape for which the places were found. */
  readonly frame: FrameShape;
  readonly view: ViewState;
}
export type PartName = keyof KeptParts;

/** Parts that are somebody's work: none of them may be lost or overwritten unseen. */
export const workParts = ['document', 'positions', 'pins', 'frame'] as const satisfies readonly PartName[];
export const partNames = [...workParts, 'view'] as const satisfies readonly PartName[];

/** What a list of maps shows of one, without reading the map itself. Times are milliseconds since 1970. */
export interface KeptHead {
  readonly id: KeptMapId;
  readonly title: string;
  readonly created: number;
  /** When the work was last changed; looking at the map changes nothing. */
  readonly changed: number;
  readonly origin: KeptOrigin;
  /** Goes up by one whenever the work is written. Whoever writes names the revision that was changed. */
  readonly revision: number;
  /** Roughly what the map takes, as its file would. */
  readonly bytes: number;
  /** Of the document as it came, to recognise the same file when it is opened again. */
  readonly fingerprint: string;
  /** Work since the last file was saved, or since the reader put the reminder off. */
  readonly unsaved: { readonly edits: number; readonly since: number };
}

/** A map as it is kept. `revisions` says at which revision each part was last written. */
export interface KeptMap {
  readonly head: KeptHead;
  readonly parts: KeptParts;
  readonly revisions: Readonly<Record<PartName, number>>;
}

/** Which kept map an open map is, and the revision that was opened. The same value for all steps of one opening. */
export interface KeptRef {
  readonly id: KeptMapId;
  readonly revision: number;
}
