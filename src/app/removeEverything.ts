import type { Connection } from '../storage/connection.ts';
import type { Vault } from '../storage/vault.ts';
import { forgetSettings } from './settings.ts';

/**
 * Removes all that this site keeps in this browser: maps, settings, and the copy of the app that starts offline.
 *
 * Other windows are told of each map; they close the database as it is removed, and go on from memory.
 */
export async function removeEverythingHere(vault: Vault, connection: Connection): Promise<void> {
  const heads = await vault.list().catch(() => []);
  for (const { id } of heads) await vault.remove(id);
  await connection.removeAll();
  forgetSettings();
  if ('caches' in globalThis) {
    const names = await caches.keys();
    await Promise.all(names.map((name) => caches.delete(name)));
  }
  if ('serviceWorker' in navigator) {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
  }
}
