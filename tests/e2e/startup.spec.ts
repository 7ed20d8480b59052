import { contentSecurityPolicy, securityHeaders } from '../../scripts/securityHeaders.mjs';
import { countsOf, expect, mapList, openMap, screenshot, test } from './harness.ts';

test('opens the map of the example with its title, its counts and its organisations', async ({ page }) => {
  await openMap(page);
  await expect(page).toHaveTitle('Rallying together · Polycentric');
  await expect(countsOf(page)).toHaveText('294 of 294 organisations · 506 of 506 relationships');
  await expect(mapList(page).getByRole('button')).toHaveCount(294);
  await screenshot(page, 'startup');
});

test('sends the security headers, and the page carries the same policy', async ({ page, request }) => {
  const answer = await request.get('./');
  expect(answer.headers()).toMatchObject(
    Object.fromEntries(Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value])),
  );
  expect(contentSecurityPolicy).not.toMatch(/unsafe/);
  await page.goto('./');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', contentSecurityPolicy);
});

test('serves nothing but its own files', async ({ request }) => {
  for (const path of [
    './package.json',
    './%2e%2e/package.json',
    './..%2fpackage.json',
    './assets/',
    './src/app/main.tsx',
  ])
    expect((await request.get(path)).status(), path).not.toBe(200);
  expect((await request.post('./')).status()).toBe(405);
});

test('publishes the schema for authors', async ({ request }) => {
  const answer = await request.get('./schema/polycentric-1.json');
  expect(answer.headers()['content-type']).toContain('application/json');
  expect(await answer.json()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

test('carries the licences of what it is made of, workers included', async ({ request }) => {
  const text = await (await request.get('./licences.md')).text();
  for (const name of ['react', 'd3-force', 'zod', '@fontsource-variable/atkinson-hyperlegible-next'])
    expect(text).toContain(`\n## ${name} `);
});

test.describe('its policy', () => {
  test.use({ expected: { 'policy violation': /./, 'console error': /Trusted|Content Security/ } });

  test('refuses markup from text and scripts from elsewhere', async ({ page, guard }) => {
    await page.goto('./');
    const refused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>bold</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    const inline = await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      return style.sheet === null;
    });
    expect(inline).toBe(true);
    await expect.poll(async () => (await guard.look()).length).toBeGreaterThanOrEqual(2);
  });
});
