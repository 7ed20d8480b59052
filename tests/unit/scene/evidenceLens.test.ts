import { describe, expect, it } from 'vitest';
import { evidenceStrokes, underLens } from '../../../src/scene/evidenceLooks.ts';
import { accountAtRest } from '../../../src/scene/lineLooks.ts';
import { tiers } from '../../../src/scene/marks.ts';
import type { Scene } from '../../../src/scene/marks.ts';
import { lightTheme, themeNames, themeOf } from '../../../src/scene/theme.ts';
import { aFunding, aNetwork, anAccountability, aRelationship, aSource, evidence } from '../../fixtures/aNetwork.ts';
import { aScene, places } from './aScene.ts';

const network = aNetwork({
  about: { asOf: '2024' },
  sources: [aSource({ id: 's-new', year: 2023 }), aSource({ id: 's-old', year: 2012 }), aSource({ id: 's-undated' })],
  relationships: [
    anAccountability({
      id: 'stated',
      from: 'a',
      to: 'z',
      audience: 'regulator',
      evidence: evidence('stated', ['s-new']),
    }),
    anAccountability({
      id: 'undated',
      from: 'b',
      to: 'z',
      audience: 'regulator',
      evidence: evidence('stated', ['s-undated']),
    }),
    anAccountability({ id: 'old', from: 'c', to: 'z', audience: 'regulator', evidence: evidence('stated', ['s-old']) }),
    anAccountability({
      id: 'renewed',
      from: 'd',
      to: 'z',
      audience: 'regulator',
      evidence: evidence('stated', ['s-old', 's-new']),
    }),
    anAccountability({
      id: 'classified',
      from: 'e',
      to: 'z',
      audience: 'regulator',
      evidence: evidence('classified', ['s-new']),
    }),
    anAccountability({ id: 'unsourced', from: 'f', to: 'z', audience: 'regulator' }),
    anAccountability({
      id: 'named-nothing',
      from: 'g',
      to: 'z',
      audience: 'regulator',
      evidence: evidence('stated', []),
    }),
    aFunding({ id: 'money', from: 'h', to: 'z', evidence: evidence('stated', ['s-new']) }),
    aRelationship({ id: 'partners', from: 'h', to: 'z' }),
  ],
});
const positions = places(
  Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'z'].map((id, index) => [id, [index * 60, index % 2 === 0 ? 0 : 90]]),
  ),
);

const lookOf = (scene: Scene, id: string) => {
  const row = [...scene.links.ref.keys()].find(
    (at) => scene.relationshipRefs[scene.links.ref[at] ?? 0]?.id === id && scene.links.tier[at] !== tiers.near,
  );
  return scene.looks[scene.links.look[row ?? -1] ?? -1];
};
const under = aScene(network, positions, { pane: { lens: 'evidence' } });
const without = aScene(network, positions);

describe('the evidence lens', () => {
  it('draws what is stated solid, what is classified marked and what is unsourced dashed', () => {
    expect(lookOf(under, 'stated')?.dash).toEqual(evidenceStrokes.stated.dash);
    expect(lookOf(under, 'classified')?.dash).toEqual(evidenceStrokes.classified.dash);
    expect(lookOf(under, 'unsourced')?.dash).toEqual(evidenceStrokes.unsourced.dash);
  });

  it('counts as unsourced what has a basis and names no source', () => {
    expect(lookOf(under, 'named-nothing')?.dash).toEqual(evidenceStrokes.unsourced.dash);
  });

  it('fades and thins what rests on old sources alone; a year that is not recorded is not old', () => {
    expect(lookOf(under, 'old')).toMatchObject({ opacity: lightTheme.opacity.old });
    expect(lookOf(under, 'old')?.strokeWidth).toBeLessThan(lightTheme.width.account);
    expect(lookOf(under, 'renewed')).toEqual(lookOf(under, 'stated'));
    expect(lookOf(under, 'undated')).toEqual(lookOf(under, 'stated'));
  });

  it('shows the weakest of several ties that share a stroke', () => {
    expect(lookOf(under, 'money')?.dash).toEqual(evidenceStrokes.unsourced.dash);
  });

  it('leaves hue and head as they are, so that the forum can still be told', () => {
    for (const id of ['stated', 'classified', 'unsourced', 'old'])
      expect(lookOf(under, id)).toMatchObject({
        stroke: lightTheme.colour.audience.regulator,
        head: 'barred-triangle',
      });
  });

  it('changes nothing while it is off', () => {
    expect(lookOf(without, 'unsourced')).toEqual(lookOf(without, 'stated'));
    expect(lookOf(without, 'old')).toEqual(lookOf(without, 'stated'));
  });

  it('moves nothing and draws the same lines in the same order of rows', () => {
    expect(under.positions).toEqual(without.positions);
    expect(under.links.ref).toEqual(without.links.ref);
    expect(under.links.bend).toEqual(without.links.bend);
  });

  it.each(themeNames.map(themeOf))('tells all of them apart by dash, width and strength alone: $name', (theme) => {
    const grey = { ...accountAtRest(theme, null), stroke: '#808080' };
    const looks = (['stated', 'classified', 'unsourced'] as const).flatMap((basis) =>
      [false, true].map((isOld) => underLens(theme, grey, { basis, isOld })),
    );
    const signs = looks.map(({ dash, strokeWidth, opacity }) => JSON.stringify([dash, strokeWidth, opacity]));
    expect(new Set(signs).size).toBe(6);
    expect(new Set(looks.map(({ dash }) => JSON.stringify(dash))).size).toBe(3);
  });
});
