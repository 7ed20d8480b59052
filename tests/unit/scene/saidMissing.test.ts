import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganisationId } from '../../../src/domain/ids.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import type { Network } from '../../../src/domain/network.ts';
import { paintSvg } from '../../../src/paint/paintSvg.ts';
import { compose } from '../../../src/scene/compose.ts';
import { encode } from '../../../src/scene/encode.ts';
import { hoverScene } from '../../../src/scene/hoverScene.ts';
import type { Scene } from '../../../src/scene/marks.ts';
import { rings } from '../../../src/scene/marks.ts';
import type { Said } from '../../../src/scene/said/markSaid.ts';
import { markSaid } from '../../../src/scene/said/markSaid.ts';
import { saidPlaces } from '../../../src/scene/said/saidPlaces.ts';
import { missingLines } from '../../../src/scene/said/missingLines.ts';
import { darkTheme, lightTheme, projectorTheme } from '../../../src/scene/theme.ts';
import { viewportOf } from '../../../src/scene/viewport.ts';
import { firstPane } from '../../../src/view/viewState.ts';
import { aFunding, aNetwork, anAccountability, anOrganisation, organisationId } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

const pair = aNetwork({
  organisations: [anOrganisation({ id: 'alpha' }), anOrganisation({ id: 'beta' })],
  relationships: [
    anAccountability({ id: 'account', from: 'alpha', to: 'beta' }),
    aFunding({ id: 'money', from: 'beta', to: 'alpha' }),
  ],
});
const apart = new Map<OrganisationId, readonly [x: number, y: number]>([
  [organisationId('alpha'), [0, 0] as const],
  [organisationId('beta'), [300, 0] as const],
]);
const sceneOf = (network: Network, positions: Parameters<typeof compose>[1] = new Map(), theme = lightTheme): Scene =>
  compose(encode(network, network, firstPane, theme), positions);
const size = { width: 800, height: 600 };
const insets = { top: 0, right: 0, bottom: 0, left: 0 };
const viewportFor = (scene: Scene) => viewportOf('fit', scene.bounds, size, insets);
const said = (disputed: readonly string[], dots: Said['dots'] = new Map(), missing: Said['missing'] = []): Said => ({
  disputed: new Set(disputed),
  dots,
  missing,
});
const between = (...ids: readonly [string, string]) => [organisationId(ids[0]), organisationId(ids[1])] as const;
const words = { title: 'A map', description: 'Two organisations' };

describe('a line that a room says is missing', () => {
  const missing = (scene: Scene, ...pairs: Said['missing']) => markSaid(scene, said([], new Map(), pairs));

  it('is drawn between any two that are shown, beside all that is drawn between them, and nothing else changes', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const ids = [...network.organisations.keys()];
        const spread = new Map(ids.map((id, index) => [id, [index * 200, (index % 3) * 150] as const]));
        const scene = sceneOf(network, spread);
        for (const a of ids.slice(0, 4)) {
          for (const b of ids.slice(0, 4)) {
            if (a === b) continue;
            const { said: marks, ...rest } = missing(scene, [a, b]);
            expect(rest).toEqual(scene);
            const { links } = scene;
            const [mark] = marks?.missing ?? [];
            if (mark === undefined) throw new Error('nothing is drawn');
            const rowOf = (id: string) => scene.nodes.ref.findIndex((ref) => scene.organisationRefs[ref]?.id === id);
            expect([mark.from, mark.to]).toEqual([rowOf(a), rowOf(b)]);
            for (const row of links.ref.keys()) {
              const ends = [links.from[row], links.to[row]];
              const side = ends[0] === mark.from && ends[1] === mark.to ? 1 : -1;
              if (ends.includes(mark.from) && ends.includes(mark.to) && ends[0] !== ends[1])
                expect(Math.abs(mark.bend - side * (links.bend[row] ?? 0))).toBeGreaterThan(0.1);
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is straight with a bubble in its middle where nothing is between the two', () => {
    const strangers = aNetwork({ organisations: ['alpha', 'beta'] });
    const scene = missing(sceneOf(strangers, apart), between('alpha', 'beta'));
    const viewport = viewportFor(scene);
    const [place, ...others] = saidPlaces(scene, viewport);
    expect(others).toEqual([]);
    expect(place).toMatchObject({ says: 'missing', opacity: 1 });
    expect(place?.x).toBeCloseTo(150 * viewport.k + viewport.tx, 3);
    expect(place?.y).toBeCloseTo(viewport.ty, 3);
  });

  it('goes round a shape between the two that it does not mean', () => {
    const three = aNetwork({ organisations: ['alpha', 'beta', 'gamma'] });
    const scene = missing(
      sceneOf(three, new Map([...apart, [organisationId('gamma'), [150, 0]]])),
      between('alpha', 'beta'),
    );
    const viewport = viewportFor(scene);
    const [place] = saidPlaces(scene, viewport);
    expect(Math.abs((place?.y ?? 0) - viewport.ty)).toBeGreaterThan(20);
  });

  it('is not drawn where an end is filtered out, unknown or lies in the hand over the map', () => {
    const alone: Network = {
      ...pair,
      organisations: new Map([...pair.organisations].filter(([id]) => id === organisationId('alpha'))),
      relationships: new Map(),
    };
    for (const leftOut of ['fade', 'hide'] as const) {
      const scene = compose(encode(pair, alone, { ...firstPane, leftOut }, lightTheme), apart);
      expect(missing(scene, between('alpha', 'beta'))).toBe(scene);
    }
    const scene = sceneOf(pair, apart);
    expect(missing(scene, between('alpha', 'nobody'))).toBe(scene);
    const marked = missing(scene, between('alpha', 'beta'));
    const raised = hoverScene(marked, organisationRef(organisationId('alpha')), lightTheme);
    expect(saidPlaces(raised, viewportFor(scene))).toEqual([]);
  });

  it('recedes with the fainter of its ends but not from one that is selected, and its bubble can still be seen', () => {
    const scene = missing(sceneOf(pair, apart), between('alpha', 'beta'));
    const row = scene.said?.missing[0]?.to ?? 0;
    const looks = scene.looks.map((look, index) =>
      index === scene.nodes.look[row] ? { ...look, opacity: 0.13 } : look,
    );
    const faint = { ...scene, looks };
    expect(missingLines(faint, viewportFor(faint)).map(({ opacity }) => opacity)).toEqual([0.13]);
    expect(saidPlaces(faint, viewportFor(faint))[0]?.opacity).toBeCloseTo(0.26);

    const ring = scene.nodes.ring.map((_, index) => (index === row ? rings.selected : rings.none));
    const selected = { ...faint, nodes: { ...faint.nodes, ring } };
    expect(missingLines(selected, viewportFor(selected)).map(({ opacity }) => opacity)).toEqual([1]);
  });

  it('is painted as dots far apart in ink without a head, like no line on record, in every theme', () => {
    for (const theme of [lightTheme, darkTheme, projectorTheme]) {
      const plain = sceneOf(pair, apart, theme);
      const scene = missing(plain, between('alpha', 'beta'));
      const before = paintSvg(plain, viewportFor(plain), [], theme, words);
      const added = paintSvg(scene, viewportFor(scene), [], theme, words)
        .split('\n')
        .filter((line) => !before.includes(line));
      expect(added).toHaveLength(2);
      const [line = ''] = added;
      expect(line).toMatch(/^<path d="M[^"Z]*" fill="none"/);
      expect(line).toContain(`stroke="${theme.colour.ink}"`);
      const [, dash = ''] = /stroke-dasharray="([^"]*)"/.exec(line) ?? [];
      expect(before).not.toContain(`stroke-dasharray="${dash}"`);
      const [dot = 0, gap = 0] = dash.split(' ').map(Number);
      expect(gap).toBeGreaterThan(2 * dot + 5);
    }
  });
});
