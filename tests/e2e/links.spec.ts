import fc from 'fast-check';
import { encodeLink } from '../../src/view/link.ts';
import { payloads } from '../fixtures/payloads.ts';
import { someView } from '../fixtures/someView.ts';
import { countsOf, expect, openMap, test } from './harness.ts';

/** A dozen endings here; LINKS=500 for the long form. */
const count = Number(process.env['LINKS'] ?? 12);
const seed = 17;

const someDamage = fc.record({
  at: fc.nat(400),
  cut: fc.nat(12),
  put: fc.oneof(
    fc.constantFrom('&', '=', ',', ':', '%', '#', '%00', '%E0%A4', '~d8', '1e999', '__proto__', 'off.', '2.', 'panes='),
    fc.constantFrom(...payloads),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  ),
});
const endings = fc.sample(
  fc
    .tuple(someView, fc.array(someDamage, { minLength: 1, maxLength: 6 }))
    .map(([view, damage]) =>
      damage.reduce(
        (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
        encodeLink({ map: null, view }),
      ),
    ),
  { numRuns: count, seed },
);

// Some endings name another map, which is not there.
test.use({ expected: { 'console error': /status of 404/ } });

test(`${String(count)} damaged links each show a map or say why not (seed ${String(seed)})`, async ({ page }) => {
  test.setTimeout(60_000 + 2_000 * count);
  await openMap(page);
  // A link may lead to the pages of the other modes too.
  const otherPage = page
    .getByRole('region', { name: 'Story', exact: true })
    .or(page.getByRole('group', { name: 'Comparison' }));
  for (const ending of endings) {
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      ending.replace(/^#/, ''),
    );
    await expect(countsOf(page).or(page.getByRole('dialog')).or(otherPage).first(), ending).toBeVisible();
    if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
  }
  await page.evaluate(() => {
    location.hash = '';
  });
  await expect(countsOf(page)).toHaveText('294 of 294 organisations · 506 of 506 relationships');
});
