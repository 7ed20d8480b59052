import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import type { AxeResults } from 'axe-core';

type Axe = typeof axeCore;
export interface Looked extends Pick<AxeResults, 'violations' | 'incomplete'> {
  /** Whether something came or went while axe looked, which it may take for a doubt. */
  readonly hasChanged: boolean;
}

/**
 * Has axe look at the page once. It is brought into a page only when it is not there yet, asks for nothing that is thrown away here,
 * and works in the page itself, which has no frames of other sites: to carry all that was in order from 300 organisations into a page
 * of its own took five times as long as to look.
 *
 * @param tags - Of the rules that are applied.
 * @param leftOut - By the rule: a selector, below which the rule does not look. It is switched on.
 */
export async function look(
  page: Page,
  tags: readonly string[],
  leftOut: Readonly<Record<string, string>>,
): Promise<Looked> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(
    async ([values, excused]) => {
      const { axe } = globalThis as unknown as { readonly axe: Axe };
      const rules = Object.entries(excused);
      axe.configure({ rules: rules.map(([id, within]) => ({ id, selector: `:not(${within} *)` })) });
      let hasChanged = false;
      const watch = new MutationObserver(() => {
        hasChanged = true;
      });
      watch.observe(document.body, { childList: true, subtree: true });
      const { violations, incomplete } = await axe.run(document, {
        runOnly: { type: 'tag', values: [...values] },
        rules: Object.fromEntries(rules.map(([id]) => [id, { enabled: true }])),
        resultTypes: ['violations', 'incomplete'],
      });
      hasChanged ||= watch.takeRecords().length > 0;
      watch.disconnect();
      return { violations, incomplete, hasChanged };
    },
    [tags, leftOut] as const,
  );
}
