import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TermId } from '../../../src/domain/ids.ts';
import type { Palette } from '../../../src/scene/palettes.ts';
import type { Theme } from '../../../src/scene/theme.ts';
import { contrastTheme, projectorTheme, themeNames, themeOf } from '../../../src/scene/theme.ts';
import { modelTextColour } from '../../../src/scene/vocabularyLooks.ts';
import { contrast, mixed, rgb } from './colour.ts';
import type { Rgb } from './colour.ts';

const tokensFile = new URL('../../../../shared/design/tokens.json', import.meta.url);
const themes: readonly Theme[] = themeNames.map(themeOf);
/** Contrast of words and of graphics: more where the room is bright or sight is low. */
const needed = (theme: Theme) => (theme.inksModelNames ? { words: 7, graphics: 4.5 } : { words: 4.5, graphics: 3 });

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

  const { words, graphics } = needed(theme);

  it(`sets words at ${String(words)}:1 or more`, () => {
    for (const hex of [colour.ink, colour.ink2, colour.ink3, ...Object.values(colour.audienceText)])
      expect(least(hex, floors)).toBeGreaterThanOrEqual(words);
    for (const hue of ['council', 'market', 'agent', 'connector'] as const) {
      const term = { id: hue as TermId, label: hue, look: { hue } };
      expect(least(modelTextColour(theme, term), floors)).toBeGreaterThanOrEqual(words);
    }
    expect(contrast(rgb(colour.invert), rgb(colour.ink))).toBeGreaterThanOrEqual(words);
  });

  it(`sets names on the map at ${String(words)}:1 or more on every territory`, () => {
    for (const hex of [colour.ink, colour.ink2])
      expect(least(hex, [...single, ...double])).toBeGreaterThanOrEqual(words);
  });

  it(`draws shapes and lines of account at ${String(graphics)}:1 or more on canvas and territories`, () => {
    for (const hex of [colour.node, colour.selRing, ...Object.values(colour.audience)])
      expect(least(hex, single)).toBeGreaterThanOrEqual(graphics);
  });

  it(`draws glyphs and full edges in a model's hue at ${String(graphics)}:1 or more`, () => {
    for (const hex of Object.values(colour.model)) expect(least(hex, floors)).toBeGreaterThanOrEqual(graphics);
  });

  it('keeps the quiet ink at 4.5:1 on canvas and 3:1 where two territories overlap', () => {
    expect(least(colour.nodeQuiet, [rgb(colour.canvas)])).toBeGreaterThanOrEqual(4.5);
    expect(least(colour.nodeQuiet, double)).toBeGreaterThanOrEqual(3);
  });
});

describe.each([contrastTheme, projectorTheme])('the $name theme', ({ colour, hull, opacity }) => {
  it('shows edges of territories at full strength, two pixels wide, and other ties at 4.5:1', () => {
    expect(hull).toMatchObject({ edge: 1, edgeWidth: 2 });
    const canvas = rgb(colour.canvas);
    for (const share of [opacity.tieInside, opacity.tieOutside])
      expect(contrast(mixed(rgb(colour.tie), canvas, share), canvas)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.skipIf(!existsSync(tokensFile))(
  'the palettes beside the design tokens (skipped where those are not at hand)',
  () => {
    const tokens = existsSync(tokensFile)
      ? (JSON.parse(readFileSync(tokensFile, 'utf8')) as { color: Record<string, Record<string, unknown>> })
      : { color: {} };

    it.each(themes)('agree in the $name theme', ({ name, colour }) => {
      const { aud, audText, model, ...plain } = tokens.color[name === 'projector' ? 'contrast' : name] ?? {};
      expect(colour.audience).toEqual(aud);
      expect(colour.audienceText).toEqual(audText);
      expect(colour.model).toEqual(model);
      const named = Object.entries(plain).filter(([key]) => key in colour);
      expect(named.length).toBeGreaterThan(10);
      for (const [key, value] of named) expect(colour[key as keyof Palette]).toBe(value);
    });
  },
);
