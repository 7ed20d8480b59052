import type { QueryClient } from '@tanstack/react-query';
import { DatasetError, type DatasetBytes } from '../datasetError.ts';
import { mapBlock } from './mapBlock.ts';

/** Gives the map of this file; there is no other, and nothing is fetched. */
export function fetchDataset(_queries: QueryClient, address: string): Promise<DatasetBytes> {
  if (address !== mapBlock.fileName)
    return refuse(
      address,
      `This page is a copy in one file and holds one map. “${address}” is not in it.`,
      'Open that map as a file, or leave out the part of the link after “map=”.',
    );
  if (mapBlock.json.trim() === '')
    return refuse(
      address,
      'This page holds no map.',
      'Make one with Export, “Web page (one file)”, or open a file of this computer.',
    );
  const { buffer } = new TextEncoder().encode(mapBlock.json);
  return Promise.resolve({ bytes: buffer, name: address });
}

const refuse = (file: string, message: string, remedy: string): Promise<never> =>
  Promise.reject(
    new DatasetError({ code: 'E_MAP_NOT_FOUND', severity: 'error', file, place: '', value: file, message, remedy }),
  );
