import type { Snapshot } from '../../store/snapshot.ts';

/** How an address is to be made. */
export interface AddressWish {
  /** The map as `packMap` gives it, for an address that carries it; the address names the map where it is left out. */
  readonly packed?: string;
  /** For a frame in another page, with nothing round the picture. */
  readonly isEmbedded?: boolean;
}

/** The whole address under which this app shows a snapshot. */
export type AddressOf = (snapshot: Snapshot, wish?: AddressWish) => string;

/** Whether an address finds the map by itself; a map of a file, or of this computer, is nowhere else. */
export const isOnSite = ({ map: { origin, kept } }: Snapshot): boolean =>
  kept === undefined && origin.kind === 'address';
