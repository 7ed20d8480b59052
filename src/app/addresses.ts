import type { AddressOf } from '../features/share/addressing.ts';
import { exampleAddress } from './example.ts';
import { carryingHashOf, hashOf } from './linkSync.ts';
import { embedQuery } from './embed/isEmbedded.ts';

/** The whole address of a snapshot, for others. It stands where this page stands, in whatever folder of whatever site. */
export const addressOf: AddressOf = (snapshot, { packed, isEmbedded = false } = {}) => {
  const page = location.href.replace(/[?#][^]*$/, '');
  const hash = packed === undefined ? hashOf(snapshot, exampleAddress) : carryingHashOf(snapshot, packed);
  return `${page}${isEmbedded ? embedQuery : ''}${hash}`;
};
