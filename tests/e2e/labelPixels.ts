import type { Page } from '@playwright/test';

/** A name on the map and how its pixels stand out from those beside them. */
export interface LabelSeen {
  readonly text: string;
  /** CSS pixels. */
  readonly size: number;
  /** Share of the pixels beside the letters from which these stand out by the contrast asked for. */
  readonly clear: number;
  /** Share of the pixels within the letters that have the colour of the letters. */
  readonly whole: number;
  /** Whether something else than the ground lies under the name. */
  readonly isOverSomething: boolean;
}

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly align: CanvasTextAlign;
  readonly baseline: CanvasTextBaseline;
  readonly colour: string;
  readonly opacity: number;
  readonly transform: readonly number[];
}
type Watched = HTMLCanvasElement & { written?: Written[] };

/** Remembers every text that is written on a canvas since it was last emptied. Before the page opens. */
export const watchWriting = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const { prototype } = CanvasRenderingContext2D;
    const { fillText, clearRect } = prototype;
    prototype.fillText = function write(text, x, y, ...rest) {
      const canvas = this.canvas as Watched;
      const { a, b, c, d, e, f } = this.getTransform();
      (canvas.written ??= []).push({
        text,
        x,
        y,
        font: this.font,
        align: this.textAlign,
        baseline: this.textBaseline,
        colour: typeof this.fillStyle === 'string' ? this.fillStyle : '#000',
        opacity: this.globalAlpha,
        transform: [a, b, c, d, e, f],
      });
      fillText.call(this, text, x, y, ...rest);
    };
    prototype.clearRect = function clear(...area) {
      (this.canvas as Watched).written = [];
      clearRect.apply(this, area);
    };
  });

/** Resolves when the map has been painted and has not been painted anew for some frames. */
export const writingRests = (page: Page): Promise<void> =>
  page
    .locator('canvas')
    .first()
    .evaluate(async (canvas: Watched) => {
      let before = canvas.written;
      for (let quiet = 0; quiet < 12; quiet += 1) {
        await new Promise(requestAnimationFrame);
        if (canvas.written !== before) quiet = 0;
        before = canvas.written;
      }
    });

/**
 * Looks at the names that the map shows now.
 *
 * @param least - The contrast that letters need from what is beside them.
 */
export const labelsSeen = (page: Page, least: number): Promise<readonly LabelSeen[]> =>
  page.locator('canvas').first().evaluate(lookAtLabels, least);

/** Runs in the page. */
function lookAtLabels(element: Element, least: number): readonly LabelSeen[] {
  const canvas = element as Watched;
  const { width, height } = canvas;
  const own = canvas.getContext('2d');
  const apart = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (own === null || apart === null) return [];
  const shown = own.getImageData(0, 0, width, height).data;
  const scale = width / canvas.getBoundingClientRect().width;
  const ground = getComputedStyle(canvas.closest('[role=group]') ?? document.body).backgroundColor;

  type Rgb = readonly [number, number, number];
  const read = (colour: string): Rgb => {
    apart.setTransform(1, 0, 0, 1, 0, 0);
    apart.fillStyle = colour;
    apart.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = apart.getImageData(0, 0, 1, 1).data;
    return [r, g, b];
  };
  const light = ([r, g, b]: Rgb): number => {
    const part = (value: number): number =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const unlike = (a: Rgb, b: Rgb): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
  const groundColour = read(ground);
  /** Where nothing is painted the ground shows through. */
  const pixel = (at: number): Rgb => {
    const share = (shown[4 * at + 3] ?? 0) / 255;
    const over = (part: 0 | 1 | 2) => (shown[4 * at + part] ?? 0) * share + groundColour[part] * (1 - share);
    return [over(0), over(1), over(2)];
  };

  return (canvas.written ?? []).flatMap(({ text, x, y, font, align, baseline, colour, opacity, transform }) => {
    if (opacity < 1 || text.trim() === '') return [];
    const letters = read(colour);
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
    apart.setTransform(1, 0, 0, 1, 0, 0);
    apart.clearRect(0, 0, width, height);
    apart.setTransform(a, b, c, d, e, f);
    Object.assign(apart, { font, textAlign: align, textBaseline: baseline, fillStyle: '#000' });
    apart.fillText(text, x, y);
    const {
      actualBoundingBoxLeft: l,
      actualBoundingBoxRight: r,
      actualBoundingBoxAscent: up,
      actualBoundingBoxDescent: down,
    } = apart.measureText(text);
    const left = Math.max(0, Math.floor(a * (x - l) + e) - 4);
    const top = Math.max(0, Math.floor(d * (y - up) + f) - 4);
    const right = Math.min(width, Math.ceil(a * (x + r) + e) + 4);
    const bottom = Math.min(height, Math.ceil(d * (y + down) + f) + 4);
    if (right - left < 8 || bottom - top < 8) return [];
    const [boxWide, boxHigh] = [right - left, bottom - top];
    const mask = apart.getImageData(left, top, boxWide, boxHigh).data;
    const inked = (px: number, py: number): number =>
      px < 0 || py < 0 || px >= boxWide || py >= boxHigh ? 0 : (mask[4 * (py * boxWide + px) + 3] ?? 0);
    let [beside, clear, inside, whole, other] = [0, 0, 0, 0, 0];
    for (let py = 0; py < boxHigh; py += 1)
      for (let px = 0; px < boxWide; px += 1) {
        const here = pixel((top + py) * width + left + px);
        const ink = inked(px, py);
        if (ink > 242) {
          inside += 1;
          if (unlike(here, letters) < 40) whole += 1;
          continue;
        }
        if (ink > 0) continue;
        const isBeside = [-2, -1, 0, 1, 2].some((dy) => [-2, -1, 0, 1, 2].some((dx) => inked(px + dx, py + dy) > 128));
        if (isBeside) {
          beside += 1;
          if (contrast(light(here), light(letters)) >= least) clear += 1;
        } else if (unlike(here, groundColour) > 60) other += 1;
      }
    if (inside === 0 || beside === 0) return [];
    const size = (parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '0') * d) / scale;
    return [{ text, size, clear: clear / beside, whole: whole / inside, isOverSomething: other > 10 }];
  });
}
