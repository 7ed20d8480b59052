import { readFileSync } from 'node:fs';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { Network } from '../../../src/domain/network.ts';

/** The dataset that ships with the app. */
export function exampleNetwork(): Network {
  const file = new URL('../../../data/rallying-together.json', import.meta.url);
  return buildNetwork(JSON.parse(readFileSync(file, 'utf8')) as MapDocument);
}
