import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { countsOf, expect, openMap, test } from './harness.ts';
import { openFile } from './openFile.ts';

const corpus = '../shared/badinputs';
const isThere = existsSync(`${corpus}/expected.json`);
/**
 * Every file and every ending is read without a browser; here one file of each verdict and code goes through the page, and every
 * third ending. BAD_INPUT=all takes them all.
 */
const isLong = process.env['BAD_INPUT'] === 'all';

interface Item {
  readonly file: string;
  readonly verdict: 'accept' | 'accept-warn' | 'reject' | 'mixed';
  readonly codes: readonly string[];
}
const all: readonly Item[] = isThere
  ? (JSON.parse(readFileSync(`${corpus}/expected.json`, 'utf8')) as { items: readonly Item[] }).items
  : [];
const kindOf = ({ verdict, codes }: Item): string => `${verdict} ${codes.join(' ')}`;
const files = all.filter(({ file }) => file.startsWith('json/'));
const items = isLong
  ? files
  : [...new Map(files.toReversed().map((item) => [kindOf(item), item])).values()].toReversed();
const everyEnding: readonly string[] = isThere
  ? readFileSync(`${corpus}/url/hashes.txt`, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# '))
      .map((line) => line.split('\t')[0] ?? '')
  : [];

const endings = everyEnding.filter((_, index) => isLong || index % 3 === 1);

test.skip(!isThere, 'The corpus of bad inputs is not beside this checkout.');

test(`${String(items.length)} bad files are each answered in words, and a refused one leaves the open map as it was`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  await openMap(page);
  for (const { file, verdict } of items) {
    const name = file.slice('json/'.length);
    await openFile(page, name, readFileSync(`${corpus}/${file}`));
    if (verdict === 'reject') {
      await expect(page.getByRole('dialog'), file).toBeVisible();
      await expect(page.getByRole('dialog'), file).not.toContainText(
        /Unexpected token|at position|undefined|Maximum call stack|\bzod\b/i,
      );
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog'), file).toBeHidden();
      await expect(page, file).toHaveTitle('Rallying together · Polycentric');
    } else {
      await expect(page, file).not.toHaveTitle('Rallying together · Polycentric');
      await expect(countsOf(page), file).toBeVisible();
      await page.keyboard.press('Control+z');
      await expect(page, file).toHaveTitle('Rallying together · Polycentric');
    }
  }
});

test('hostile text in every field is shown as text, in map, panel and table', async ({ page }) => {
  await openMap(page);
  await openFile(page, 'xss.json', readFileSync(`${corpus}/json/45-xss-every-field.json`));
  await expect(page).toHaveTitle(/<img src=x/);
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('table').first()).toContainText('<script>__xss');
  await page
    .getByRole('table')
    .first()
    .getByRole('button', { name: /<script>__xss/ })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Details' })).toContainText('<script>__xss');
});

/** So many share a page: most of the time goes into starting one. */
const perPage = 9;

for (let first = 0; first < endings.length; first += perPage) {
  const some = endings.slice(first, first + perPage);
  test(`address endings from ${String(first + 1)} to ${String(first + some.length)} of ${String(endings.length)} each show a map or say why not`, async ({
    page,
  }) => {
    for (const ending of some) {
      await test.step(ending.slice(0, 60), async () => {
        // From one ending to another the page would not be loaded anew.
        await page.goto('about:blank');
        await page.goto(`./${ending.startsWith('#') || ending.startsWith('?') ? ending : `#${ending}`}`);
        await expect(countsOf(page).or(page.getByRole('dialog')).first(), ending).toBeVisible();
      });
    }
  });
}
