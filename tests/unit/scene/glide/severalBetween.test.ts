import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../../../src/domain/ids.ts';
import { refKey } from '../../../../src/scene/emphasis.ts';
import { joinPictures } from '../../../../src/scene/glide/joinPictures.ts';
import { onPage } from '../../../../src/scene/glide/onPage.ts';
import { sceneBetween } from '../../../../src/scene/glide/sceneBetween.ts';
import type { Scene } from '../../../../src/scene/marks.ts';
import { aCollaboration, aNetwork, anAccountability, organisationId } from '../../../fixtures/aNetwork.ts';
import { aScene, aViewport, places } from '../aScene.ts';
import { shapesOf, looksLike } from './seenShapes.ts';

const tiny = 1e-5;

const network = aNetwork({
  organisations: ['hub', 'payer', 'people'],
  collaborations: [aCollaboration({ id: 'deal', members: ['hub', 'payer', 'people'] })],
  relationships: [anAccountability({ id: 'answers', from: 'hub', to: 'payer' })],
});
const [hub, payer, people] = ['hub', 'payer', 'people'].map((id) => refKey(organisationRef(organisationId(id))));
const whole = aScene(network, places({ hub: [0, 0], payer: [400, 0], people: [0, 300] }));

/** The whole map, and parts of it side by side, on one page. */
function onOnePage() {
  const parts = [
    aNetwork({ organisations: ['hub', 'payer'], relationships: [...network.relationships.values()] }),
    aNetwork({ organisations: ['hub'] }),
  ].map((part) => aScene(part, places({ hub: [0, 0], payer: [0, 90] })));
  const pictures = parts.map((scene, place) =>
    onPage({ scene, labels: [], viewport: aViewport(scene) }, { x: 400 * place, y: 0, width: 400, height: 300 }),
  );
  const page = { x: 0, y: 0, width: 800, height: 600 };
  return {
    one: onPage({ scene: whole, labels: [], viewport: aViewport(whole) }, page).scene,
    several: joinPictures(pictures).scene,
  };
}

describe('who stands in several panes', () => {
  it('comes out of its one place, and is in each pane at the end', () => {
    const { one, several } = onOnePage();
    const at = sceneBetween(one, several);
    const start = shapesOf(one).find(({ key }) => key === hub);
    const early = shapesOf(at(0.01)).filter(({ key }) => key === hub);
    expect(early).toHaveLength(2);
    for (const { x, y } of early) expect(Math.hypot(x - (start?.x ?? NaN), y - (start?.y ?? NaN))).toBeLessThan(8);
    expect(early.map(({ opacity }) => opacity).sort((a, b) => a - b)[0]).toBeLessThan(0.02);
    looksLike(at(1 - tiny), several, 1.5);
  });

  it('goes back into it, and lines go with their shapes', () => {
    const { one, several } = onOnePage();
    const at = sceneBetween(several, one);
    looksLike(several, at(tiny), 1.5);
    const late = shapesOf(at(0.99)).filter(({ key }) => key === hub);
    expect(late.map(({ opacity }) => opacity > 0.5).filter(Boolean)).toHaveLength(1);
    const { links } = at(0.5);
    expect(links.ref).toHaveLength(1);
    expect([links.from[0], links.to[0]].map((row) => shapesOf(at(0.5))[row ?? 0]?.key)).toEqual([hub, payer]);
  });

  it('fades away in the first half of the way where it is nowhere else, and in during the second where it is new', () => {
    const { one, several } = onOnePage();
    const strength = (from: Scene, to: Scene, middle: number) =>
      shapesOf(sceneBetween(from, to)(middle)).find(({ key }) => key === people)?.opacity ?? NaN;
    expect(strength(one, several, 0.25)).toBeCloseTo(0.5);
    expect(strength(one, several, 0.6)).toBe(0);
    expect(strength(several, one, 0.4)).toBe(0);
    expect(strength(several, one, 0.75)).toBeCloseTo(0.5);
  });
});

describe('what a room said', () => {
  it('goes with its shapes and lines, once each, whichever of the two pictures says it', () => {
    const said = { disputes: [[0]], dots: [{ node: 2, links: [], count: 3 }], missing: [{ from: 2, to: 0, bend: 0 }] };
    const moved = aScene(network, places({ hub: [300, 0], payer: [0, 0], people: [0, 100] }));
    const keyAt = (scene: Scene, row: number | null | undefined) => {
      const ref = scene.organisationRefs[scene.nodes.ref[row ?? -1] ?? -1];
      return ref === undefined ? '' : refKey(ref);
    };
    const [first, second] = [
      { ...whole, said },
      { ...moved, said },
    ];
    for (const [from, to] of [
      [first, moved],
      [whole, second],
      [first, second],
    ] as const) {
      const now = sceneBetween(from, to)(0.5);
      const row = now.said?.disputes.flat()[0] ?? -1;
      expect(now.relationshipRefs[now.links.ref[row] ?? -1]?.id).toBe('answers');
      expect(now.said?.dots.map(({ node, count }) => [keyAt(now, node), count])).toEqual([[keyAt(whole, 2), 3]]);
      expect(now.said?.missing.map((line) => [keyAt(now, line.from), keyAt(now, line.to)])).toEqual([
        [keyAt(whole, 2), keyAt(whole, 0)],
      ]);
    }
    expect(keyAt(whole, 2)).not.toBe('');
  });
});
