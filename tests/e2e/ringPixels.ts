import type { Page } from '@playwright/test';

/** What the focus puts on the screen, measured from the pixels that are there with it and not without. */
export interface RingSeen {
  /** CSS pixels from the edges of the window to the outermost pixels of the ring. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** On its way through the middle of each side: how thick the ring is, and how well it stands out at its two edges. */
  readonly sides: Readonly<Record<'top' | 'right' | 'bottom' | 'left', RingSide>>;
}
export interface RingSide {
  readonly thickness: number;
  /** Of the pixel outside to the best of the ring, and of the pixel inside. */
  readonly outside: number;
  readonly inside: number;
}

const withoutRing = 'data-without-ring';

/** Takes the ring off and puts it back at will, and nothing else: the focus stays where it is. */
export const canTakeRingOff = (page: Page): Promise<void> =>
  page.evaluate((off) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `:root[${off}] :is(:focus, input:focus + *, :has(> input:focus), :has(> * > input:focus)) { outline-color: transparent !important; box-shadow: none !important; }
       :root[${off}] :focus::-webkit-slider-thumb { outline-color: transparent !important; box-shadow: none !important; }
       :root[${off}] [data-map] > :last-child { visibility: hidden; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  }, withoutRing);

/** @returns null when nothing shows where the focus is. */
export async function ringSeen(page: Page): Promise<RingSeen | null> {
  const clip = await placeOfFocus(page);
  const picture = async () => (await page.screenshot({ animations: 'disabled', clip })).toString('base64');
  const switchRing = (isOff: boolean) =>
    page.evaluate(
      ([name, off]) => {
        document.documentElement.toggleAttribute(name, off);
      },
      [withoutRing, isOff] as const,
    );
  const focused = await picture();
  await switchRing(true);
  const plain = await picture();
  await switchRing(false);
  return page.evaluate(compare, [focused, plain, clip] as const);
}

/** Whole CSS pixels from the left and the top of the window. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What has the focus and a little round it: nothing that happens elsewhere on the page is taken for a ring. */
const placeOfFocus = (page: Page): Promise<Area> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const onMap = activeElement?.closest('[data-map]')?.lastElementChild;
    const at =
      onMap ?? (activeElement?.matches('[type=checkbox], [type=radio]') ? activeElement.parentElement : activeElement);
    const { left = 0, top = 0, right = 0, bottom = 0 } = at?.getBoundingClientRect() ?? {};
    const margin = 16;
    const [x, y] = [Math.max(0, Math.floor(left - margin)), Math.max(0, Math.floor(top - margin))];
    return {
      x,
      y,
      width: Math.max(1, Math.min(innerWidth, Math.ceil(right + margin)) - x),
      height: Math.max(1, Math.min(innerHeight, Math.ceil(bottom + margin)) - y),
    };
  });

/** Runs in the page. */
async function compare([focused, plain, area]: readonly [string, string, Area]): Promise<RingSeen | null> {
  const pixelsOf = async (source: string): Promise<ImageData> => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('This browser has no canvas.');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [after, before] = [await pixelsOf(focused), await pixelsOf(plain)];
  const { width, height } = after;
  const differs = (x: number, y: number): boolean => {
    const at = 4 * (y * width + x);
    const change = [0, 1, 2].reduce(
      (sum, part) => sum + Math.abs((after.data[at + part] ?? 0) - (before.data[at + part] ?? 0)),
      0,
    );
    return change > 24;
  };
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (differs(x, y)) {
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
  if (right < 0) return null;

  const light = (x: number, y: number): number => {
    const at = 4 * (Math.min(Math.max(y, 0), height - 1) * width + Math.min(Math.max(x, 0), width - 1));
    const part = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const [r = 0, g = 0, b = 0] = after.data.subarray(at, at + 3);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const ray = (startX: number, startY: number, dx: number, dy: number): RingSide => {
    const ring: number[] = [];
    let [x, y] = [startX, startY];
    // The outermost band may be of the colour of the ground here, and be seen only where it lies on something else.
    for (let skipped = 0; skipped < 5 && !differs(x, y); skipped += 1) [x, y] = [x + dx, y + dy];
    const [outsideX, outsideY] = [x - dx, y - dy];
    for (; x >= 0 && y >= 0 && x < width && y < height && differs(x, y); x += dx, y += dy) ring.push(light(x, y));
    const best = (of: number): number => Math.max(1, ...ring.map((own) => contrast(own, of)));
    return { thickness: ring.length, outside: best(light(outsideX, outsideY)), inside: best(light(x, y)) };
  };
  /** The middle one of five ways across the side: a line of the map may pass under any one of them. */
  const side = (startX: number, startY: number, dx: number, dy: number): RingSide => {
    const rays = [-4, -2, 0, 2, 4].map((along) => ray(startX + along * dy, startY + along * dx, dx, dy));
    const middleOf = (part: keyof RingSide): number => rays.map((one) => one[part]).sort((a, b) => a - b)[2] ?? 0;
    return { thickness: middleOf('thickness'), outside: middleOf('outside'), inside: middleOf('inside') };
  };
  const [middleX, middleY] = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
  return {
    left: area.x + left,
    top: area.y + top,
    right: innerWidth - 1 - area.x - right,
    bottom: innerHeight - 1 - area.y - bottom,
    sides: {
      top: side(middleX, top, 0, 1),
      bottom: side(middleX, bottom, 0, -1),
      left: side(left, middleY, 1, 0),
      right: side(right, middleY, -1, 0),
    },
  };
}
