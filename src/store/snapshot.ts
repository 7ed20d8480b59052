import type { MapDocument } from '../domain/document.ts';
import type { Network, Positions } from '../domain/network.ts';
import type { Problem } from '../domain/problem.ts';
import type { KeptRef } from '../storage/keptMap.ts';
import type { PaneView, ViewState } from '../view/viewState.ts';

/** Where the open map came from: an address of this site, a file of the reader's, or a link that carried it. */
export type Origin =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'link' };

/** A document as it was read, with the network derived from it. Replaced as a whole. */
export interface OpenMap {
  readonly document: MapDocument;
  readonly network: Network;
  /** The same value for every step of one opening. */
  readonly origin: Origin;
  /** As the link carried it, for the address to carry it on while the map is not kept; missing where none did. */
  readonly packed?: string;
  /** Which map of this computer it is; missing while it is not kept there. */
  readonly kept?: KeptRef;
  /** Warnings and notes of the reading; errors never come this far without the reader's consent. */
  readonly problems: readonly Problem[];
  /** Records of the file that are not in the document; the reader can still download them. */
  readonly setAside: readonly unknown[];
}

/** All that undo keeps. Opening another map is a step like any other, so it can be taken back. */
export interface Snapshot {
  readonly map: OpenMap;
  /** Settled places; organisations without one are being arranged. */
  readonly positions: Positions;
  readonly view: ViewState;
  /** Whether the step that led here moved a camera itself; then undo moves it back. Kept by the store. */
  readonly hasMovedCamera?: boolean;
}

export const firstPaneOf = (snapshot: Snapshot): PaneView => snapshot.view.panes[0];

/** Lifts a change of the view to a change of the snapshot. */
export const onView =
  (change: (view: ViewState) => ViewState) =>
  (snapshot: Snapshot): Snapshot => {
    const view = change(snapshot.view);
    return view === snapshot.view ? snapshot : { ...snapshot, view };
  };
