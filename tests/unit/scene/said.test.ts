import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetKey } from '../../../src/domain/remarks.ts';
import type { OrganisationId } from '../../../src/domain/ids.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import type { Network } from '../../../src/domain/network.ts';
import { paintSvg } from '../../../src/paint/paintSvg.ts';
import { compose } from '../../../src/scene/compose.ts';
import { encode } from '../../../src/scene/encode.ts';
import { hoverScene } from '../../../src/scene/hoverScene.ts';
import { relationshipRef } from '../../../src/domain/ids.ts';
import { differenceOf } from '../../../src/analysis/compare/pair/difference.ts';
import { standingColour } from '../../../src/scene/difference/differenceLooks.ts';
import { differenceScene } from '../../../src/scene/difference/differenceScene.ts';
import { placeTagged } from '../../../src/scene/difference/placeTags.ts';
import { labelBox } from '../../../src/scene/labelBox.ts';
import type { Box } from '../../../src/scene/labelField.ts';
import { placeLabels } from '../../../src/scene/labels.ts';
import { isDrawn } from '../../../src/scene/linkCurve.ts';
import type { Scene } from '../../../src/scene/marks.ts';
import type { Said } from '../../../src/scene/said/markSaid.ts';
import { markSaid } from '../../../src/scene/said/markSaid.ts';
import { saidBoxes, saidPlaces } from '../../../src/scene/said/saidPlaces.ts';
import { darkTheme, lightTheme, projectorTheme } from '../../../src/scene/theme.ts';
import { placeCast } from '../../../src/scene/spotlight/placeCast.ts';
import { dimmedTheme } from '../../../src/scene/spotlight/slideTheme.ts';
import { spotlit } from '../../../src/scene/spotlight/spotlit.ts';
import { stepEmphasis } from '../../../src/scene/spotlight/stepEmphasis.ts';
import { stepScene } from '../../../src/scene/spotlight/stepScene.ts';
import { viewportOf } from '../../../src/scene/viewport.ts';
import { firstPane } from '../../../src/view/viewState.ts';
import {
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  organisationId,
  relationshipId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { evenLetters } from './aScene.ts';

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
const overlap = (p: Box, q: Box): boolean => p.x < q.x + q.w && q.x < p.x + p.w && p.y < q.y + q.h && q.y < p.y + p.h;
const words = { title: 'A map', description: 'Two organisations' };

/** Two sides of which each has other ties between the same two: their strokes are merged, one for each class. */
const merged = (() => {
  const organisations = [anOrganisation({ id: 'alpha' }), anOrganisation({ id: 'beta' })];
  const money = (id: string) => aFunding({ id, from: 'alpha', to: 'beta', amount: null });
  const a = aNetwork({ organisations, relationships: [money('one'), money('two'), money('shared')] });
  const b = aNetwork({ organisations, relationships: [money('shared')] });
  const whole = aNetwork({ organisations, relationships: [money('one'), money('two'), money('shared')] });
  const picture = { network: whole, difference: differenceOf(a, b), way: 'overlay', selection: [], lit: null } as const;
  const bounds = { minX: -50, minY: -50, maxX: 350, maxY: 50 };
  return differenceScene(picture, { positions: apart, bounds, lanes: [] }, lightTheme);
})();

describe('what a room said, on the drawing', () => {
  it.each([
    ['one', 'only-a'],
    ['shared', 'both'],
  ] as const)('marks of two sides the stroke that stands for %s, which is %s', (id, standing) => {
    const marked = markSaid(merged, said([id]));
    const [rows = []] = marked.said?.disputes ?? [];
    const drawn = rows.find((row) => isDrawn(marked.links.tier[row] ?? 0, 1)) ?? -1;
    expect(marked.looks[marked.links.look[drawn] ?? -1]?.stroke).toBe(standingColour(lightTheme, standing));
  });

  it('is covered by no name and by no letter', () => {
    for (const [scene, places] of [
      [sceneOf(pair, apart), placeLabels],
      [merged, placeTagged],
    ] as const) {
      const marked = markSaid(scene, said(['account', 'one', 'shared']));
      const viewport = viewportFor(marked);
      const labels = places(marked, { ...viewport, zoom: 2 }, evenLetters);
      const [first, ...others] = saidBoxes(marked, { ...viewport, zoom: 2 });
      expect(first).toBeDefined();
      for (const box of [...(first === undefined ? [] : [first]), ...others])
        for (const label of labels) expect(overlap(labelBox(label, viewport), box)).toBe(false);
    }
  });

  it('stands in the way of no name where its line recedes', () => {
    const network = aNetwork({
      organisations: ['alpha', 'beta', 'gamma', 'delta'].map((id) => anOrganisation({ id })),
      relationships: [
        anAccountability({ id: 'lit', from: 'alpha', to: 'beta' }),
        anAccountability({ id: 'dim', from: 'gamma', to: 'delta' }),
      ],
    });
    const positions = new Map([...network.organisations.keys()].map((id, place) => [id, [90 * place, 0] as const]));
    const lit = spotlit(network, [organisationRef(organisationId('alpha')), organisationRef(organisationId('beta'))]);
    const cast = stepEmphasis(network, network, { found: null, spotlit: lit, selection: [] });
    const picture = { network, visible: network, heldBack: [], cast, wholeCast: cast, areNamesHidden: false };
    const scene = stepScene({ ...picture, pane: firstPane }, dimmedTheme(lightTheme), positions);
    const viewport = viewportFor(scene);
    expect(placeCast(markSaid(scene, said(['dim'])), viewport, evenLetters)).toEqual(
      placeCast(scene, viewport, evenLetters),
    );
  });

  it('leaves the scene as it is where nothing is said, or nothing of it is drawn', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const scene = sceneOf(network);
        expect(markSaid(scene, said([]))).toBe(scene);
        expect(markSaid(scene, said(['nobody’s id']))).toBe(scene);
      }),
      { numRuns: 30 },
    );
  });

  it('marks a disputed line in its middle, and moves nothing else', () => {
    const scene = sceneOf(pair, apart);
    const marked = markSaid(scene, said(['account']));
    const { said: marks, ...rest } = marked;
    expect(rest).toEqual(scene);
    expect(marks?.disputes).toHaveLength(1);
    const viewport = viewportFor(marked);
    const [place, ...others] = saidPlaces(marked, viewport);
    expect(others).toEqual([]);
    const middle = 150 * viewport.k + viewport.tx;
    expect(Math.abs((place?.x ?? 0) - middle)).toBeLessThan(40);
    expect(place?.says).toBe('disputed');
  });

  it('marks a line that is not drawn by itself on the stroke that stands for it, once', () => {
    const scene = markSaid(sceneOf(pair, apart), said(['money']));
    expect(saidPlaces(scene, viewportFor(scene))).toHaveLength(1);
    const near = { ...viewportFor(scene), zoom: 2 };
    expect(saidPlaces(scene, near)).toHaveLength(1);
  });

  it('finds a place for the mark of every relationship whose line has room', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const spread = new Map(
          [...network.organisations.keys()].map((id, index) => [id, [index * 200, (index % 3) * 150] as const]),
        );
        const scene = sceneOf(network, spread);
        for (const tie of network.relationships.values()) {
          if (!network.organisations.has(tie.from) || !network.organisations.has(tie.to)) continue;
          if (tie.from === tie.to) continue;
          const marked = markSaid(scene, said([tie.id]));
          const near = { ...viewportFor(marked), k: 1, tx: 0, ty: 0, zoom: 2 };
          expect(saidPlaces(marked, near)).toHaveLength(1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('counts dots beside a shape, and goes with what is raised', () => {
    const dots = new Map([[targetKey(organisationRef(organisationId('beta'))), 3]]);
    const scene = markSaid(sceneOf(pair, apart), said(['account'], dots));
    const counts = (shown: Scene) => saidPlaces(shown, viewportFor(scene)).map(({ says }) => says);
    expect(counts(scene)).toEqual(['disputed', 3]);
    expect(counts(hoverScene(scene, relationshipRef(relationshipId('account')), lightTheme))).toEqual(['disputed', 3]);
    expect(counts(hoverScene(scene, null, lightTheme))).toEqual([]);
  });

  it('is painted as a bubble with a sign and as a number, in ink on canvas of every theme', () => {
    const dots = new Map([[targetKey(organisationRef(organisationId('beta'))), 1200]]);
    for (const theme of [lightTheme, darkTheme, projectorTheme]) {
      const plain = sceneOf(pair, apart, theme);
      const scene = markSaid(plain, said(['account'], dots));
      const svg = paintSvg(scene, viewportFor(scene), [], theme, words);
      const added = svg
        .split('\n')
        .filter((line) => !paintSvg(plain, viewportFor(plain), [], theme, words).includes(line));
      expect(added).toHaveLength(2);
      for (const line of added) expect(line).toContain(`fill="${theme.colour.ink}"`);
      expect(added[1]).toContain('>999+</text>');
    }
  });
});
