import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { OrganisationId } from '../../../src/domain/ids.ts';
import type { Bulletin, News } from '../../../src/storage/bulletin.ts';
import type { Connection } from '../../../src/storage/connection.ts';
import { createConnection } from '../../../src/storage/connection.ts';
import type { KeptMapId, KeptOrigin, KeptParts } from '../../../src/storage/keptMap.ts';
import type { Vault } from '../../../src/storage/vault.ts';
import { createVault } from '../../../src/storage/vault.ts';
import { firstView } from '../../../src/view/viewState.ts';

/** An empty computer: nothing is kept on it. */
export function emptyComputer(): void {
  globalThis.indexedDB = new IDBFactory();
}

export const keptId = (text: string) => text as KeptMapId;

export const aDocument = (more: Partial<MapDocument> = {}): MapDocument => ({
  format: 'polycentric/1',
  id: 'harbour',
  title: 'Harbour towns',
  organisations: [
    { id: 'alpha', name: 'Alpha Council' },
    { id: 'beta', name: 'Beta Trust' },
  ],
  relationships: [{ id: 'r1', from: 'beta', to: 'alpha', type: 'funds' }],
  ...more,
});

type Places = Readonly<Record<string, readonly [number, number]>>;
export const places = (all: Places) => new Map(Object.entries(all) as [OrganisationId, readonly [number, number]][]);

export const someParts = (more: Partial<KeptParts> = {}): KeptParts => ({
  document: aDocument(),
  positions: places({ alpha: [0, 0], beta: [10, 5] }),
  pins: places({}),
  frame: 'square',
  view: firstView,
  ...more,
});

export const fromFile = (): KeptOrigin => ({ kind: 'file', name: 'harbour.json' });
export const fromAddress = (): KeptOrigin => ({ kind: 'address', address: './data/harbour.json' });

/** News that nobody hears until the test delivers them. */
export interface SlowBulletin extends Bulletin {
  readonly unheard: News[];
  deliver(): void;
}

/** Windows that tell each other what they wrote, each as late as the test wants. */
export function createNewsroom(): () => SlowBulletin {
  const all: SlowBulletin[] = [];
  return () => {
    const listeners = new Set<(news: News) => void>();
    const own: SlowBulletin = {
      unheard: [],
      post: (news) => {
        for (const other of all) if (other !== own) other.unheard.push(news);
      },
      listen: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      deliver: () => {
        for (const news of own.unheard.splice(0)) for (const listener of listeners) listener(news);
      },
      close: () => listeners.clear(),
    };
    all.push(own);
    return own;
  };
}

export function aVault(bulletin: Bulletin = createNewsroom()()): {
  readonly vault: Vault;
  readonly connection: Connection;
} {
  const connection = createConnection({ onLost: () => undefined });
  return { vault: createVault(connection, bulletin), connection };
}
