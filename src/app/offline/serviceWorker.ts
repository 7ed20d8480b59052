// Keeps the app itself on this computer, so that it starts without a network. Map data is none of its business.

/** What the build left behind; `scripts/viteOffline.ts` puts it in. */
interface Build {
  /** Another build has another version. */
  readonly version: string;
  /** Relative to this script; the first is the page. */
  readonly files: readonly [page: string, ...others: string[]];
}

/** The parts of a service worker's scope that are used here; TypeScript describes them only in a library that excludes the page's. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}
const scope = self as unknown as Scope;

const build = JSON.parse('__OFFLINE_BUILD__') as Build;
const prefix = 'polycentric-app-';
const cacheName = prefix + build.version;
const addressOf = (file: string): string => new URL(file, location.href).href;
const page = addressOf(build.files[0]);
const folder = addressOf('./');
const kept: ReadonlySet<string> = new Set(build.files.map(addressOf));
/** What not everybody needs, such as letters of another script and the page for a map in one file: kept when first asked for. */
const later = ['assets/', 'single-file/'].map(addressOf);

scope.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(removeOldest().then(() => scope.clients.claim()));
});
scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET') return;
  const address = url.replace(/[?#].*$/, '');
  const isPage = mode === 'navigate' && (address === folder || address === page);
  if (isPage) event.respondWith(answer(page));
  else if (kept.has(address) || later.some((start) => address.startsWith(start))) event.respondWith(answer(address));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  // Asked of the server even when the browser has a copy: an old page must not be kept as a new one.
  await Promise.all([...kept].map((address) => cache.add(new Request(address, { cache: 'no-cache' }))));
}

/** The last build but one stays, for a tab that still shows it and may ask for a late part. */
async function removeOldest(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(address: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const found = (await cache.match(address)) ?? (address === page ? undefined : await caches.match(address));
  if (found !== undefined) return found;
  await cache.add(address);
  return (await cache.match(address)) ?? Response.error();
}
