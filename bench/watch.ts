import type { Page } from 'playwright';

export interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Watched {
  __spans?: Span[];
}

/** Runs in the page before its first script: keeps every measure of the app and every long task. */
function watchFromInside(): void {
  const spans: Span[] = [];
  (globalThis as Watched).__spans = spans;
  new PerformanceObserver((list) => {
    for (const { entryType, name, startTime, duration } of list.getEntries()) {
      if (entryType === 'longtask') spans.push({ name: 'long task', start: startTime, end: startTime + duration });
      else if (name.startsWith('polycentric:')) spans.push({ name, start: startTime, end: startTime + duration });
    }
  }).observe({ entryTypes: ['measure', 'longtask'] });
}

export const watch = (page: Page): Promise<unknown> => page.addInitScript(watchFromInside);

/** Everything kept so far, in milliseconds since navigation. */
export const spansOf = (page: Page): Promise<readonly Span[]> =>
  page.evaluate(() => (globalThis as Watched).__spans ?? []);

/** Waits for a span of that name which ends after a point in time; rejects when it does not come. */
export async function nextSpan(page: Page, name: string, after = 0): Promise<Span> {
  const found = await page.waitForFunction(
    ([wanted, since]) =>
      (globalThis as Watched).__spans?.find((span) => span.name === wanted && span.end > since) ?? null,
    [name, after] as const,
    { timeout: 120_000 },
  );
  const span = await found.jsonValue();
  if (span === null) throw new Error(`No measure ${name} came.`);
  return span;
}
