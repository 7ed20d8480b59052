import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../../src/domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../../../src/domain/ids.ts';
import { linkKinds, rings, tiers } from '../../../src/scene/marks.ts';
import type { Scene } from '../../../src/scene/marks.ts';
import { isDrawn } from '../../../src/scene/linkCurve.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  collaborationId,
  organisationId,
  relationshipId,
} from '../../fixtures/aNetwork.ts';
import { aScene, places } from './aScene.ts';

const network = aNetwork({
  organisations: [anOrganisation({ id: 'far' })],
  collaborations: [
    aCollaboration({
      id: 'deal',
      model: 'collaborative-market',
      members: ['alpha', 'beta', 'gamma'],
      backbone: 'alpha',
    }),
    aCollaboration({ id: 'empty', model: 'system-connector' }),
  ],
  relationships: [
    anAccountability({ id: 'answers', from: 'alpha', to: 'beta', audience: 'regulator' }),
    aFunding({ id: 'funds', from: 'alpha', to: 'beta' }),
    aRelationship({ id: 'partners', from: 'alpha', to: 'beta' }),
    aRelationship({ id: 'knows', from: 'beta', to: 'gamma', type: 'leads' }),
  ],
});
const positions = places({ alpha: [0, 0], beta: [160, 0], gamma: [80, 120], far: [400, 300] });
const alpha = organisationRef(organisationId('alpha'));

const nodeOf = (scene: Scene, id: string): number => scene.organisationRefs.findIndex((ref) => ref.id === id);
const inkOf = (scene: Scene, id: string) => scene.looks[scene.nodes.look[nodeOf(scene, id)] ?? 0];
/** What is drawn of each relationship at a zoom: id, strokes it stands for, and its look. */
const strokes = (scene: Scene, zoom: number) =>
  [...scene.links.ref.keys()]
    .filter((row) => isDrawn(scene.links.tier[row] ?? 0, zoom))
    .map((row) => ({
      id: scene.relationshipRefs[scene.links.ref[row] ?? 0]?.id,
      count: scene.links.count[row],
      look: scene.looks[scene.links.look[row] ?? 0],
      bend: scene.links.bend[row],
    }));

describe('the map at rest', () => {
  const scene = aScene(network, positions);

  it('inks fully who gives or takes account or leads, and quietly the rest', () => {
    expect(inkOf(scene, 'alpha')?.fill).toBe(lightTheme.colour.node);
    expect(inkOf(scene, 'beta')?.fill).toBe(lightTheme.colour.node);
    expect(inkOf(scene, 'gamma')?.fill).toBe(lightTheme.colour.nodeQuiet);
  });

  it('draws a line of account in full, and the other ties of a pair as one grey stroke without head', () => {
    const drawn = strokes(scene, 1);
    expect(drawn.map(({ id, count }) => [id, count])).toEqual([
      ['answers', 1],
      ['funds', 2],
      ['knows', 1],
    ]);
    expect(drawn[0]?.look).toMatchObject({
      stroke: lightTheme.colour.audience.regulator,
      opacity: 1,
      head: 'barred-triangle',
    });
    expect(drawn[1]?.look).toMatchObject({ stroke: lightTheme.colour.tie, opacity: 0.32, head: null });
    expect(drawn[1]?.look?.strokeWidth).toBeGreaterThan(drawn[2]?.look?.strokeWidth ?? 9);
  });

  it('draws each of them apart, with heads where directed, from a zoom of 1.6', () => {
    const drawn = strokes(scene, 1.6);
    expect(drawn.map(({ id }) => id).sort()).toEqual(['answers', 'funds', 'knows', 'partners']);
    const bends = drawn.filter(({ id }) => id !== 'knows').map(({ bend }) => bend);
    expect(new Set(bends.map((bend) => bend?.toFixed(3))).size).toBe(3);
    const headOf = (id: string) => drawn.find((stroke) => stroke.id === id)?.look?.head;
    expect([headOf('funds'), headOf('partners')]).toEqual(['small-triangle', null]);
  });

  it('paints lines of account above other ties', () => {
    const [account, other] = strokes(scene, 1).map(({ look }) => (look ? scene.looks.indexOf(look) : -1));
    expect(account).toBeGreaterThan(other ?? Infinity);
  });

  it('says why a territory is empty', () => {
    const empty = scene.hulls.find(({ ref }) => ref.id === 'empty');
    expect(empty?.caption?.join(' ')).toBe('no members recorded yet');
    expect(empty?.look.dash.length).toBeGreaterThan(0);
    expect(empty?.look.fill).toBeNull();
  });
});

describe('many lines between two organisations', () => {
  const many = aNetwork({
    relationships: [
      anAccountability({ id: 'a1', from: 'x', to: 'y' }),
      ...[1, 2, 3, 4, 5].map((number) => aFunding({ id: `f${String(number)}`, from: 'x', to: 'y' })),
    ],
  });
  const twoPlaces = places({ x: [0, 0], y: [200, 0] });

  it('are bundled with their number past four, the line of account apart', () => {
    const scene = aScene(many, twoPlaces);
    const near = strokes(scene, 2);
    expect(near.map(({ id, count }) => [id, count])).toEqual([
      ['a1', 1],
      ['f1', 5],
    ]);
    expect([...scene.links.kind]).toContain(linkKinds.bundle);
  });

  it('give up one of a bundle when it is selected', () => {
    const selection = [relationshipRef(relationshipId('f3'))];
    const drawn = strokes(aScene(many, twoPlaces, { selection }), 1);
    expect(drawn.find(({ id }) => id === 'f3')?.look).toMatchObject({ opacity: 1 });
  });
});

describe('a selection', () => {
  it('of an organisation lights it, its neighbours and their lines, and dims the others', () => {
    const scene = aScene(network, positions, { selection: [alpha] });
    expect(scene.nodes.ring[nodeOf(scene, 'alpha')]).toBe(rings.selected);
    expect(inkOf(scene, 'beta')?.opacity).toBe(1);
    expect(inkOf(scene, 'gamma')?.opacity).toBe(0.26);
    const drawn = strokes(scene, 1);
    expect(drawn.find(({ id }) => id === 'answers')?.look?.strokeWidth).toBe(2.1);
    expect(drawn.find(({ id }) => id === 'funds')?.look).toMatchObject({ opacity: 1, strokeWidth: 1.3 });
    expect(drawn.find(({ id }) => id === 'knows')?.look?.opacity).toBe(0.13);
    const names = scene.names.map((name) => name?.kind);
    expect(names[nodeOf(scene, 'gamma')]).toBe('dimmed');
    expect(scene.names[nodeOf(scene, 'alpha')]).toMatchObject({ kind: 'selected', pill: lightTheme.colour.ink });
  });

  it('puts the names of a few on pills, and none of many, because pills cover what they must', () => {
    const many = aNetwork({ organisations: ['a', 'b', 'c', 'd', 'e'] });
    const ids = ['a', 'b', 'c', 'd'].map((id) => organisationRef(organisationId(id)));
    const pills = (selection: readonly EntityRef[]) =>
      aScene(many, positions, { selection }).names.filter((name) => name !== null && name.pill !== null).length;
    expect(pills(ids.slice(0, 3))).toBe(3);
    expect(pills(ids)).toBe(0);
  });

  it('keeps the territories it takes part in and dims the others', () => {
    const scene = aScene(network, positions, { selection: [alpha] });
    const hull = (id: string) => scene.hulls.find(({ ref }) => ref.id === id);
    expect(hull('deal')?.look.opacity).toBe(0.6);
    expect(hull('empty')?.look.opacity).toBe(0.22);
    expect(scene.territoryNames.find(({ ref }) => ref.id === 'empty')?.opacity).toBe(0.5);
  });

  it('of a relationship lights its ends, of a collaboration all that take part', () => {
    const knows = aScene(network, positions, { selection: [relationshipRef(relationshipId('knows'))] });
    expect(inkOf(knows, 'gamma')?.opacity).toBe(1);
    expect(inkOf(knows, 'alpha')?.opacity).toBe(0.26);
    const deal = aScene(network, positions, { selection: [collaborationRef(collaborationId('deal'))] });
    expect(inkOf(deal, 'gamma')?.opacity).toBe(1);
    expect(inkOf(deal, 'far')?.opacity).toBe(0.26);
  });

  it('of something that cannot be seen leaves the map at rest', () => {
    const gone = organisationRef(organisationId('nobody'));
    const rest = aScene(network, positions);
    expect(aScene(network, positions, { selection: [gone] }).looks).toEqual(rest.looks);
  });

  it('moves nothing', () => {
    const rest = aScene(network, positions);
    const lit = aScene(network, positions, { selection: [alpha] });
    expect(lit.positions).toEqual(rest.positions);
    expect(lit.bounds).toEqual(rest.bounds);
    expect(lit.hulls.map(({ points }) => points)).toEqual(rest.hulls.map(({ points }) => points));
  });
});

describe('what a filter leaves out', () => {
  const visible = aNetwork({
    organisations: ['alpha', 'gamma'],
    collaborations: [aCollaboration({ id: 'deal', model: 'collaborative-market', members: ['alpha', 'gamma'] })],
  });

  it('is hidden, and nothing else moves or changes its size', () => {
    const whole = aScene(network, positions);
    const part = aScene(network, positions, { visible });
    expect(part.organisationRefs.map(({ id }) => id)).toEqual(['alpha', 'gamma']);
    expect(part.hulls.map(({ points }) => points)).toEqual(whole.hulls.map(({ points }) => points));
    expect(part.bounds).toEqual(whole.bounds);
    for (const id of ['alpha', 'gamma']) {
      expect(part.nodes.radius[nodeOf(part, id)]).toBe(whole.nodes.radius[nodeOf(whole, id)]);
      expect(part.positions[2 * nodeOf(part, id)]).toBe(whole.positions[2 * nodeOf(whole, id)]);
    }
  });

  it('or kept as a trace without name or line', () => {
    const scene = aScene(network, positions, { visible, pane: { leftOut: 'fade' } });
    const beta = nodeOf(scene, 'beta');
    expect(scene.nodes.trace[beta]).toBe(1);
    expect(scene.names[beta]).toBeNull();
    expect(inkOf(scene, 'beta')?.opacity).toBe(lightTheme.opacity.faded);
    expect(scene.links.ref).toHaveLength(0);
  });

  it('a territory of which nothing is left fades to its edge', () => {
    const nothing = aNetwork({ organisations: ['far'] });
    const hull = aScene(network, positions, { visible: nothing }).hulls.find(({ ref }) => ref.id === 'deal');
    expect(hull).toMatchObject({ fillOpacity: 0 });
    expect(hull?.look.opacity).toBe(0.22);
  });

  it('a territory outside the scope is not drawn', () => {
    const scene = aScene(network, positions, { pane: { scope: [collaborationId('deal')] } });
    expect(scene.hulls.map(({ ref }) => ref.id)).toEqual(['deal']);
  });

  it('a line stays in its place when a parallel one goes', () => {
    const fewer = { ...network, relationships: new Map([...network.relationships].filter(([id]) => id !== 'funds')) };
    const bendOf = (scene: Scene) => strokes(scene, 2).find(({ id }) => id === 'answers')?.bend;
    expect(bendOf(aScene(network, positions, { visible: fewer }))).toBe(bendOf(aScene(network, positions)));
  });
});

describe('a relationship that is not asserted', () => {
  it('is fainter, and struck through when a source denies it', () => {
    const relationships = (['asserted', 'denied', 'unknown'] as const).map((status) =>
      anAccountability({ id: status, from: 'x', to: status, status }),
    );
    const scene = aScene(
      aNetwork({ relationships }),
      places({ x: [0, 0], asserted: [90, 0], denied: [0, 90], unknown: [90, 90] }),
    );
    const looks = strokes(scene, 1).map(({ id, look }) => [id, look?.opacity]);
    expect(looks).toEqual([
      ['asserted', 1],
      ['denied', 0.45],
      ['unknown', 0.45],
    ]);
    expect([...scene.links.denied].filter((denied) => denied === 1)).toHaveLength(1);
  });
});

describe('a pinned organisation', () => {
  it('is marked', () => {
    const pins = places({ beta: [160, 0] });
    const scene = aScene(network, positions, { pane: { pins } });
    expect([...scene.nodes.pinned]).toEqual(scene.organisationRefs.map(({ id }) => (id === 'beta' ? 1 : 0)));
  });
});

describe('a relationship of an organisation with itself', () => {
  it('is drawn as a loop at any zoom', () => {
    const loop = aNetwork({ relationships: [aRelationship({ id: 'self', from: 'x', to: 'x' })] });
    const scene = aScene(loop, places({ x: [0, 0] }));
    expect(strokes(scene, 1)).toHaveLength(1);
    expect(scene.links.tier[0]).toBe(tiers.always);
  });
});
