import type { AddressOf } from '../features/share/addressing.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { exampleAddress } from './example.ts';
import { carryingHashOf, hashOf } from './linkSync.ts';
import { embedQuery } from './embed/isEmbedded.ts';

/**
 * The whole address of a snapshot, for others. It stands where this page stands, in whatever folder of whatever site. It carries the
 * map only where that is asked for, even when the map came with a link.
 */
export const addressOf: AddressOf = (snapshot, { packed, isEmbedded = false } = {}) => {
  const page = location.href.replace(/[?#][^]*$/, '');
  const hash =
    packed === undefined ? hashOf(withoutPacked(snapshot), exampleAddress) : carryingHashOf(snapshot, packed);
  return `${page}${isEmbedded ? embedQuery : ''}${hash}`;
};

function withoutPacked(snapshot: Snapshot): Snapshot {
  const { packed: _packed, ...map } = snapshot.map;
  return { ...snapshot, map };
}
