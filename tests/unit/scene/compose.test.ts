import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network, Positions } from '../../../src/domain/network.ts';
import { isInside } from '../../../src/scene/geometry.ts';
import { linkCurve, targetGap } from '../../../src/scene/linkCurve.ts';
import type { Bounds, Scene } from '../../../src/scene/marks.ts';
import { rimReach } from '../../../src/scene/rim.ts';
import { shapeScale } from '../../../src/scene/viewport.ts';
import { aCollaboration, aNetwork, anAccountability, anOrganisation, organisationId } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { aScene, aViewport, places, somePositions } from './aScene.ts';

const boundsOf = ({ minX, minY, maxX, maxY }: Bounds): readonly number[] => [minX, minY, maxX, maxY];

const numbersOf = (scene: Scene): readonly number[] => [
  ...scene.positions,
  ...scene.links.bend,
  ...scene.links.arrival,
  ...scene.nodes.radius,
  ...scene.hulls.flatMap(({ points }) => points.flatMap(([x, y]) => [x, y])),
  ...scene.territoryNames.flatMap(({ x, y }) => [x, y]),
  ...boundsOf(scene.bounds),
];

const curvesOf = (scene: Scene, zoom = 1) => {
  const viewport = aViewport(scene, zoom);
  const scale = shapeScale(viewport);
  return [...scene.links.ref.keys()].map((row) => linkCurve(scene, viewport, row, scale));
};

const someMap: fc.Arbitrary<readonly [Network, Positions]> = someNetwork().chain((network) =>
  fc.tuple(fc.constant(network), somePositions(network)),
);

/** Places as no arrangement would give them. */
const wildPositions = (network: Network): fc.Arbitrary<Positions> => {
  const ids = [...network.organisations.keys()];
  const coordinate = fc.constantFrom(0, 0, 1e-9, 5, -1e9, 1e300, Infinity, -Infinity, NaN);
  return fc
    .tuple(...ids.map(() => fc.option(fc.tuple(coordinate, coordinate), { nil: null })))
    .map(
      (points) =>
        new Map(points.flatMap((point, row) => (point === null ? [] : [[ids[row] ?? organisationId(''), point]]))),
    );
};

describe('a scene', () => {
  it('is the same for the same input', () => {
    fc.assert(
      fc.property(someMap, ([network, positions]) => {
        const again = { ...network };
        expect(aScene(again, new Map(positions))).toEqual(aScene(network, positions));
      }),
      { numRuns: 40 },
    );
  });

  it('holds only finite numbers, whatever the places: coincident, huge, missing or not numbers', () => {
    fc.assert(
      fc.property(
        someNetwork().chain((network) => fc.tuple(fc.constant(network), wildPositions(network))),
        ([network, positions]) => {
          const scene = aScene(network, positions);
          expect(numbersOf(scene).every(Number.isFinite)).toBe(true);
          for (const curve of curvesOf(scene))
            if (curve) expect(Object.values(curve).every(Number.isFinite)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('draws every organisation and every visible relationship within its bounds', () => {
    fc.assert(
      fc.property(someMap, ([network, positions]) => {
        const scene = aScene(network, positions);
        expect(scene.nodes.ref).toHaveLength(network.organisations.size);
        const drawn = new Set([...scene.links.ref].map((ref) => scene.relationshipRefs[ref]?.id));
        expect(drawn.size).toBeLessThanOrEqual(network.relationships.size);
        for (const [x, y] of positions.values()) {
          expect(x > scene.bounds.minX && x < scene.bounds.maxX).toBe(true);
          expect(y > scene.bounds.minY && y < scene.bounds.maxY).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is not empty for an empty map', () => {
    const scene = aScene(aNetwork(), new Map());
    expect(scene.bounds.maxX).toBeGreaterThan(scene.bounds.minX);
  });
});

describe('a territory', () => {
  const members = ['a', 'b', 'c', 'd'];
  const network = aNetwork({
    organisations: ['stranger'],
    collaborations: [
      aCollaboration({ id: 'deal', members }),
      aCollaboration({ id: 'pact', members: ['d', 'e', 'f'] }),
      aCollaboration({ id: 'nobody' }),
    ],
  });
  const positions = places({
    a: [0, 0],
    b: [90, 0],
    c: [0, 90],
    d: [150, 60],
    e: [240, 20],
    f: [250, 120],
    stranger: [120, 300],
  });
  const scene = aScene(network, positions);
  const outline = (id: string) => scene.hulls.find(({ ref }) => ref.id === id)?.points ?? [];

  it('holds all who are at home in it, and one that two share stands in both', () => {
    for (const id of members)
      expect(isInside(outline('deal'), ...(positions.get(organisationId(id)) ?? [0, 0]))).toBe(true);
    for (const id of ['d', 'e', 'f'])
      expect(isInside(outline('pact'), ...(positions.get(organisationId(id)) ?? [0, 0]))).toBe(true);
  });

  it('leaves a stranger outside', () => {
    expect(isInside(outline('deal'), 120, 300)).toBe(false);
  });

  it('does not reach over strangers for somebody it shares', () => {
    const far = new Map(positions).set(organisationId('d'), [150, 400]).set(organisationId('stranger'), [100, 160]);
    const apart = aScene(network, far);
    const deal = apart.hulls.find(({ ref }) => ref.id === 'deal')?.points ?? [];
    expect(isInside(deal, 150, 400)).toBe(false);
    expect(isInside(deal, 0, 0)).toBe(true);
  });

  it('keeps ten units or more round its shapes, though its corners are soft', () => {
    const single = aScene(
      aNetwork({ collaborations: [aCollaboration({ id: 'one', members: ['a'] })] }),
      places({ a: [0, 0] }),
    );
    const [x = 0, y = 0] = single.hulls[0]?.points[0] ?? [];
    const radius = single.nodes.radius[0] ?? 0;
    expect(Math.hypot(x, y) - radius).toBeGreaterThan(10);
    expect(Math.hypot(x, y) - radius).toBeLessThan(15);
  });

  it('without anybody is an oval in free ground, clear of territories and shapes', () => {
    const oval = outline('nobody');
    const xs = oval.map(([x]) => x);
    const ys = oval.map(([, y]) => y);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThanOrEqual(88);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThanOrEqual(42);
    for (const [x, y] of oval) for (const id of ['deal', 'pact']) expect(isInside(outline(id), x, y)).toBe(false);
    for (const [x, y] of positions.values()) expect(isInside(oval, x, y)).toBe(false);
  });

  it('without anybody finds a place above the rest when nothing is free', () => {
    const crowd = Array.from({ length: 900 }, (_, index) => `o${String(index)}`);
    const full = aNetwork({ organisations: crowd, collaborations: [aCollaboration({ id: 'nobody' })] });
    const grid = places(
      Object.fromEntries(crowd.map((id, index) => [id, [(index % 30) * 12, Math.floor(index / 30) * 12]])),
    );
    const drawn = aScene(full, grid);
    for (const [, y] of drawn.hulls[0]?.points ?? []) expect(y).toBeLessThan(-10);
    expect(drawn.bounds.minY).toBeLessThan(-40);
  });
});

describe('heads that meet one shape', () => {
  /** Account-givers in a half circle round one forum, as a hub has them. */
  const hub = (givers: number, spread: number, kind: string): readonly [Network, Positions] => {
    const ids = Array.from({ length: givers }, (_, index) => `giver-${String(index)}`);
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'forum', kind })],
      collaborations: [aCollaboration({ id: 'deal', backbone: 'forum', members: ['forum'] })],
      relationships: ids.map((from) => anAccountability({ id: from, from, to: 'forum' })),
    });
    const around = ids.map((id, index): readonly [string, readonly [number, number]] => {
      const angle = (index / givers) * spread;
      return [id, [120 * Math.cos(angle), 120 * Math.sin(angle)]];
    });
    return [network, places({ forum: [0, 0], ...Object.fromEntries(around) })];
  };

  it.each(['local-authority', 'partnership-body', 'charity', 'regulator', 'elected-body'])(
    'stand at least 7 pixels apart round its rim and 2.5 short of it (%s)',
    (kind) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 2, max: 4 }),
          fc.double({ min: 0.5, max: 6.2, noNaN: true }),
          (givers, spread) => {
            const [network, positions] = hub(givers, spread, kind);
            const scene = aScene(network, positions);
            const forum = scene.organisationRefs.findIndex(({ id }) => id === 'forum');
            const viewport = { width: 800, height: 600, k: 1, tx: 400, ty: 300, zoom: 1 };
            const tips = [...scene.links.ref.keys()].map((row) => linkCurve(scene, viewport, row, 1));
            tips.forEach((tip, index) => {
              if (tip === null) throw new Error('A line is not drawn.');
              const angle = Math.atan2(tip.tipY - 300, tip.tipX - 400);
              const rim = (scene.nodes.radius[forum] ?? 0) * rimReach(scene.nodes.shape[forum] ?? 0, angle);
              expect(Math.hypot(tip.tipX - 400, tip.tipY - 300) - rim).toBeCloseTo(targetGap, 3);
              for (const other of tips.slice(index + 1))
                expect(Math.hypot(tip.tipX - (other?.tipX ?? 0), tip.tipY - (other?.tipY ?? 0))).toBeGreaterThan(6.99);
            });
          },
        ),
        { numRuns: 30 },
      );
    },
  );

  it('arrive from the side on which their lines come, even where that brings them closer', () => {
    const [network, positions] = hub(12, 0.6, 'charity');
    const scene = aScene(network, positions);
    for (const arrival of scene.links.arrival) expect(Math.cos(arrival - 0.3)).toBeGreaterThan(-0.35);
  });
});
