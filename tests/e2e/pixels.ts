import type { Page } from '@playwright/test';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Counts pixels of the page as it is on the screen, box by box.
 *
 * @param ground - CSS colour of what lies behind: pixels that stand out from it by 3:1 count as ink.
 * @param colour - Pixels of this very colour are counted apart; null for none.
 */
export async function inkIn(
  page: Page,
  boxes: readonly Box[],
  ground: string,
  colour: string | null = null,
): Promise<readonly { readonly ink: number; readonly coloured: number }[]> {
  const picture = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  return page.evaluate(
    async ([source, all, groundName, colourName]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('This browser has no canvas.');
      type Rgb = readonly [number, number, number];
      // A system's colour for selections may let the ground through.
      const valueOf = (name: string, under: Rgb): Rgb => {
        const probe = document.createElement('span');
        probe.style.color = name;
        document.body.append(probe);
        const parts = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number);
        probe.remove();
        const [r = 0, g = 0, b = 0, opacity = 1] = parts;
        const over = (part: number, ground: number): number => part * opacity + ground * (1 - opacity);
        return [over(r, under[0]), over(g, under[1]), over(b, under[2])];
      };
      const light = (r: number, g: number, b: number): number => {
        const part = (value: number): number =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
      };
      const behindIt = valueOf(groundName, [255, 255, 255]);
      const behind = light(...behindIt);
      const wanted = colourName === null ? null : valueOf(colourName, behindIt);
      context.drawImage(image, 0, 0);
      return all.map(({ x, y, width, height }) => {
        const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height));
        let [ink, coloured] = [0, 0];
        for (let at = 0; at < data.length; at += 4) {
          const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
          const own = light(r, g, b);
          if ((Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05) >= 3) ink += 1;
          if (wanted !== null && Math.abs(r - wanted[0]) + Math.abs(g - wanted[1]) + Math.abs(b - wanted[2]) < 12)
            coloured += 1;
        }
        return { ink, coloured };
      });
    },
    [picture, boxes, ground, colour] as const,
  );
}
