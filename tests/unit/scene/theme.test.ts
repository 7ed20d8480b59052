import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Palette } from '../../../src/scene/palettes.ts';
import type { Theme } from '../../../src/scene/theme.ts';
import { contrastTheme, darkTheme, lightTheme } from '../../../src/scene/theme.ts';

const tokensFile = new URL('../../../../shared/design/tokens.json', import.meta.url);
const themes: readonly Theme[] = [lightTheme, darkTheme, contrastTheme];

type Rgb = readonly [number, number, number];

const rgb = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const mixed = (over: Rgb, under: Rgb, opacity: number): Rgb =>
  [0, 1, 2].map((part) => (over[part] ?? 0) * opacity + (under[part] ?? 0) * (1 - opacity)) as unknown as Rgb;

/** Relative luminance and contrast as WCAG 2 define them. */
const luminance = (colour: Rgb): number => {
  const [r, g, b] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
};
const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** Canvas, every territory's tint on it, and every tint on every other. */
const grounds = ({ colour, hull }: Theme): { readonly single: readonly Rgb[]; readonly double: readonly Rgb[] } => {
  const canvas = rgb(colour.canvas);
  const tints = Object.values(colour.model).map(rgb);
  const single = tints.map((tint) => mixed(tint, canvas, hull.fill));
  return {
    single: [canvas, ...single],
    double: single.flatMap((ground) => tints.map((tint) => mixed(tint, ground, hull.fill))),
  };
};

describe.each(themes)('the $name theme', (theme) => {
  const { colour } = theme;
  const floors = [colour.canvas, colour.panel, colour.sunk].map(rgb);
  const { single, double } = grounds(theme);
  const least = (hex: string, on: readonly Rgb[]): number =>
    Math.min(...on.map((ground) => contrast(rgb(hex), ground)));

  it('sets words at 4.5:1 or more', () => {
    for (const hex of [colour.ink, colour.ink2, colour.ink3, ...Object.values(colour.audienceText)])
      expect(least(hex, floors)).toBeGreaterThanOrEqual(4.5);
    for (const hex of Object.values(colour.model)) expect(least(hex, floors)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(rgb(colour.invert), rgb(colour.ink))).toBeGreaterThanOrEqual(4.5);
  });

  it('sets names on the map at 4.5:1 or more on every territory', () => {
    for (const hex of [colour.ink, colour.ink2]) expect(least(hex, [...single, ...double])).toBeGreaterThanOrEqual(4.5);
  });

  it('draws shapes and lines of account at 3:1 or more on canvas and territories', () => {
    for (const hex of [colour.node, colour.selRing, ...Object.values(colour.audience)])
      expect(least(hex, single)).toBeGreaterThanOrEqual(3);
  });

  it('keeps the quiet ink at 4.5:1 on canvas and 3:1 where two territories overlap', () => {
    expect(least(colour.nodeQuiet, [rgb(colour.canvas)])).toBeGreaterThanOrEqual(4.5);
    expect(least(colour.nodeQuiet, double)).toBeGreaterThanOrEqual(3);
  });
});

describe.skipIf(!existsSync(tokensFile))(
  'the palettes beside the design tokens (skipped where those are not at hand)',
  () => {
    const tokens = existsSync(tokensFile)
      ? (JSON.parse(readFileSync(tokensFile, 'utf8')) as { color: Record<string, Record<string, unknown>> })
      : { color: {} };

    it.each(themes)('agree in the $name theme', ({ name, colour }) => {
      const { aud, audText, model, ...plain } = tokens.color[name] ?? {};
      expect(colour.audience).toEqual(aud);
      expect(colour.audienceText).toEqual(audText);
      expect(colour.model).toEqual(model);
      const named = Object.entries(plain).filter(([key]) => key in colour);
      expect(named.length).toBeGreaterThan(10);
      for (const [key, value] of named) expect(colour[key as keyof Palette]).toBe(value);
    });
  },
);
