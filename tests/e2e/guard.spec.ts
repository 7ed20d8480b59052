import { expect, test } from './harness.ts';

/** Each incident that the harness must not miss, brought about from inside the page. */
const causes = {
  'page error': `setTimeout(() => { throw new Error('thrown'); })`,
  'console error': `console.error('logged')`,
  'policy violation': `document.head.append(Object.assign(document.createElement('style'), { textContent: 'a {}' }))`,
  'outside request': `new Image().src = 'http://example.org/picture.png'`,
  dialog: `alert('asked')`,
  'script from data': `__xss(1)`,
  'prototype changed': `Object.prototype.polluted = 1`,
} as const;

test.use({
  expected: Object.fromEntries(Object.keys(causes).map((kind) => [kind, /./])),
});

test('the watch over every test notices each thing it watches for', async ({ page, guard }) => {
  await page.goto('./');
  for (const cause of Object.values(causes)) await page.evaluate(cause);
  await expect
    .poll(async () => [...new Set((await guard.look()).map(({ kind }) => kind))].sort())
    .toEqual(Object.keys(causes).sort());
});
