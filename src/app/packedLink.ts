import type { PackedFault } from '../formats/packedMap.ts';
import { unpackMap } from '../formats/packedMap.ts';
import { DatasetError } from './datasetError.ts';

/**
 * The file that a link carries, to be read and checked as any other.
 *
 * @throws DatasetError where the link is damaged, made by another version, or carries more than a link may.
 */
export function readPacked(packed: string): ArrayBuffer {
  const { bytes, fault } = unpackMap(packed);
  if (bytes !== null) return bytes.buffer;
  throw new DatasetError({
    code: 'E_BAD_LINK',
    severity: 'error',
    file: 'the link',
    place: '',
    value: null,
    ...words[fault],
  });
}

const words: Readonly<Record<PackedFault, { readonly message: string; readonly remedy: string }>> = {
  damaged: {
    message: 'The link carries a map, but a part of it is missing or was changed on its way.',
    remedy: 'Some programs cut long links. Copy the whole link again, or ask for the map as a file.',
  },
  'other-version': {
    message: 'The link carries a map in a way that this version of Polycentric does not know.',
    remedy: 'Open the link with the version that made it, or ask for the map as a file.',
  },
  'too-large': {
    message: 'The link carries more than a link may, and was not read.',
    remedy: 'Ask for the map as a file, and open that.',
  },
};
