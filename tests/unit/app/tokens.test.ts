import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Palette } from '../../../src/scene/palettes.ts';
import { themeNames, themeOf } from '../../../src/scene/theme.ts';

const stylesOf = (name: string): string =>
  readFileSync(new URL(`../../../src/app/styles/${name}.css`, import.meta.url), 'utf8');
const tokensCss = stylesOf('tokens');
const tokensFile = new URL('../../../../shared/design/tokens.json', import.meta.url);

/** The custom properties that hold when the page has this theme. */
function propertiesOf(theme: string): ReadonlyMap<string, string> {
  const rules = [...tokensCss.matchAll(/(?<selectors>[^{};]+)\{(?<body>[^{}]*)\}/gu)];
  const rule = rules.find(({ groups }) => groups?.['selectors']?.includes(`[data-theme='${theme}']`));
  const body = rule?.groups?.['body'] ?? '';
  return new Map(
    [...body.matchAll(/--(?<name>[\w-]+):\s*(?<value>[^;]+);/gu)].map(({ groups }) => [
      groups?.['name'] ?? '',
      groups?.['value'] ?? '',
    ]),
  );
}

const kebab = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
const flat = (colours: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] =>
  Object.entries(colours).flatMap(([key, value]): readonly (readonly [string, string])[] => {
    const name = { audience: 'aud', audienceText: 'aud-text', audText: 'aud-text' }[key] ?? kebab(key);
    return typeof value === 'string'
      ? [[name, value.toLowerCase()]]
      : Object.entries(value as Readonly<Record<string, string>>).map(([part, hex]) => [
          `${name}-${part}`,
          hex.toLowerCase(),
        ]);
  });
/** Ours alone, and only on the map. */
const isOnMapOnly = (name: string): boolean => name === 'node-quiet';

describe.each(themeNames)('style sheet and map in the theme %s', (name) => {
  const properties = propertiesOf(name);

  it('share every colour', () => {
    const colours = flat(themeOf(name).colour as unknown as Readonly<Record<keyof Palette, unknown>>);
    for (const [key, hex] of colours.filter(([key]) => !isOnMapOnly(key)))
      expect([key, properties.get(`color-${key}`)]).toEqual([key, hex]);
  });

  it.skipIf(!existsSync(tokensFile))('hold the design tokens (skipped where those are not at hand)', () => {
    const tokens = JSON.parse(readFileSync(tokensFile, 'utf8')) as { color: Record<string, Record<string, unknown>> };
    const colours = flat(tokens.color[name === 'projector' ? 'contrast' : name] ?? {});
    expect(colours.length).toBeGreaterThan(30);
    for (const [key, hex] of colours) expect([key, properties.get(`color-${key}`)]).toEqual([key, hex]);
  });
});

describe('forced colours', () => {
  it('stand in for every colour of the style sheet, so that drawings follow them too', () => {
    const forced = new Set([...stylesOf('forced').matchAll(/--([\w-]+):/gu)].map(([, name]) => name));
    const named = [...propertiesOf('light').keys()];
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !forced.has(name))).toEqual([]);
  });
});
