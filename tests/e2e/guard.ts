import type { BrowserContext } from '@playwright/test';

/** What no test may cause unless it says so. */
export type IncidentKind =
  | 'page error'
  | 'console error'
  | 'policy violation'
  | 'outside request'
  | 'dialog'
  | 'script from data'
  | 'prototype changed';

export interface Incident {
  readonly kind: IncidentKind;
  readonly text: string;
}

/** Incidents a test brings about on purpose: of these kinds, those whose text matches. */
export type Expected = Readonly<Partial<Record<IncidentKind, RegExp>>>;

export interface Guard {
  /** Looks at the open pages too, and returns everything noticed so far. */
  look(): Promise<readonly Incident[]>;
}

interface Reporter {
  __report?: (kind: IncidentKind, text: string) => void;
  __xss?: (id: unknown) => undefined;
  __prototypeKeys?: () => string;
  __firstPrototypeKeys?: string;
}

/** Runs in every page and frame before any script of it. */
function watchFromInside(): void {
  const page = globalThis as Reporter & typeof globalThis;
  page.__xss = (id) => {
    page.__report?.('script from data', String(id));
    return undefined;
  };
  document.addEventListener('securitypolicyviolation', (event) => {
    page.__report?.('policy violation', `${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
  });
  const watched = [Object, Array, String, Number, Function, Map, Set, Promise];
  page.__prototypeKeys = () =>
    watched
      .map(({ name, prototype }) => `${name}: ${Reflect.ownKeys(prototype).map(String).sort().join(' ')}`)
      .join('\n');
  page.__firstPrototypeKeys = page.__prototypeKeys();
}

/**
 * Watches everything that happens in a browser context, from before its first page.
 *
 * @param origin - The only origin that may be asked for anything.
 */
export async function guardContext(context: BrowserContext, origin: string): Promise<Guard> {
  const incidents: Incident[] = [];
  const add = (kind: IncidentKind, text: string): void => {
    incidents.push({ kind, text });
  };

  await context.exposeBinding('__report', (_source, kind: IncidentKind, text: string) => {
    add(kind, text);
  });
  await context.addInitScript(watchFromInside);
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isInside = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!isInside) add('outside request', request.url());
  });
  context.on('weberror', (error) => {
    add('page error', error.error().stack ?? error.error().message);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') add('console error', `${message.text()} (${message.location().url})`);
  });
  context.on('dialog', (dialog) => {
    add('dialog', dialog.message());
    void dialog.dismiss();
  });

  return {
    look: async () => {
      const changes = await Promise.all(context.pages().map((page) => page.evaluate(changedPrototypes)));
      const changed = changes.filter((change) => change !== null);
      return [...incidents, ...changed.map((text): Incident => ({ kind: 'prototype changed', text }))];
    },
  };
}

/** Runs in a page: the keys of the prototypes when they are no longer what they were before its first script. */
function changedPrototypes(): string | null {
  const { __prototypeKeys, __firstPrototypeKeys } = globalThis as Reporter;
  const now = __prototypeKeys?.();
  return now === __firstPrototypeKeys ? null : (now ?? null);
}
