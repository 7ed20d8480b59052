import type { Page } from '@playwright/test';
import { SaxesParser } from 'saxes';
import { downloaded, openExport, pngSize } from './exportFile.ts';
import { expect, openMap, test } from './harness.ts';

/** How many different colours a picture holds, of a grid of its points. */
const coloursIn = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, picture.width, picture.height) ?? {};
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4 * 7) colours.add(data.slice(at, at + 4).join());
      return colours.size;
    },
    [...png],
  );

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a drawing with the words right in it; throws where the text is no well-formed XML. */
function elementsIn(xml: string): readonly Element[] {
  const [elements, open]: [Element[], Element[]] = [[], []];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return elements;
}

test('the view leaves as a drawing with its words as text, the same each time, and as pictures of the size asked for', async ({
  page,
}) => {
  await openMap(page, 'v=1&scope=wigan-deal');
  const dialog = await openExport(page);

  await dialog.getByRole('radio', { name: 'SVG' }).check({ force: true });
  const drawing = await downloaded(dialog);
  expect(drawing.name).toMatch(/\.svg$/);
  expect((await downloaded(dialog)).bytes.equals(drawing.bytes)).toBe(true);
  const elements = elementsIn(drawing.bytes.toString('utf8'));
  const named = (name: string) => elements.filter((element) => element.name === name);
  const [svg] = elements;
  expect(svg?.name).toBe('svg');
  expect(svg?.attributes['aria-labelledby']).toBe('title description');
  expect(named('title')).toMatchObject([
    { attributes: { id: 'title' }, text: expect.stringContaining('Wigan') as unknown },
  ]);
  expect(named('desc')).toMatchObject([
    { attributes: { id: 'description' }, text: expect.stringMatching(/\d+ organisations/) as unknown },
  ]);
  expect([...named('text'), ...named('tspan')].map(({ text }) => text)).toContain('Wigan Council');
  const drawn = ['svg', 'title', 'desc', 'rect', 'path', 'g', 'text', 'tspan'];
  expect(elements.filter(({ name }) => !drawn.includes(name))).toEqual([]);
  const [width, height] = ['width', 'height'].map((name) => Number(svg?.attributes[name]));

  await dialog.getByRole('radio', { name: 'PNG' }).check({ force: true });
  const picture = await downloaded(dialog);
  expect(picture.name).toMatch(/\.png$/);
  expect(pngSize(picture.bytes)).toEqual([2 * (width ?? 0), 2 * (height ?? 0)].map(Math.round));
  expect(await coloursIn(page, picture.bytes)).toBeGreaterThan(20);

  await dialog.getByRole('radio', { name: 'Chosen size' }).check();
  await dialog.getByLabel('Width, pixels').fill('1500');
  await dialog.getByLabel('Height, pixels').fill('1000');
  const chosen = await downloaded(dialog);
  expect(pngSize(chosen.bytes)).toEqual([1500, 1000]);
  expect(await coloursIn(page, chosen.bytes)).toBeGreaterThan(20);
});
