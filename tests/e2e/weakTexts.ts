import type { Page } from '@playwright/test';

/**
 * Compares the colour of texts with the background they stand on: their own, or that of the nearest element round them that has one.
 *
 * @param selectors - Of the elements that hold the texts.
 * @returns For each what is too weak or cannot be told, in words; null when the contrast is at least 4.5, or 3 for large text.
 */
export const weakTexts = (page: Page, selectors: readonly string[]): Promise<readonly (string | null)[]> =>
  page.evaluate((all) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (context === null) return all.map(() => 'there is no canvas to read colours with');
    const read = (text: string): Colour => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (upper: Colour, lower: Colour): Colour => {
      const mix = (index: 0 | 1 | 2) => upper[index] * upper[3] + lower[index] * (1 - upper[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = (colour: Colour): number => {
      const linear = (value: number) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    };

    const objectionTo = (selector: string): string | null => {
      const element = document.querySelector(selector);
      if (element === null) return 'it has gone';
      const layers: Colour[] = [];
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(around);
        if (backgroundImage !== 'none') return 'it stands on a picture';
        if (Number(opacity) < 1 && element.closest(':disabled, [aria-disabled="true"]') === null) return 'it is faded';
        const colour = read(backgroundColor);
        layers.push(colour);
        if (colour[3] === 1) break;
      }
      const ground = layers.reduceRight<Colour>((lower, upper) => over(upper, lower), [255, 255, 255, 1]);

      const { color, fontSize, fontWeight } = getComputedStyle(element);
      // Nobody sees it: a search box that is only its sign until it is opened.
      if (read(color)[3] === 0) return null;
      const [lighter = 0, darker = 0] = [luminance(over(read(color), ground)), luminance(ground)].sort((a, b) => b - a);
      const contrast = (lighter + 0.05) / (darker + 0.05);
      const isLarge = parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);
      return contrast >= (isLarge ? 3 : 4.5) ? null : `its contrast is ${contrast.toFixed(2)}`;
    };
    return all.map(objectionTo);
  }, selectors);
