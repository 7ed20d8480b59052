import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../../../src/domain/ids.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { refKey } from '../../../../src/scene/emphasis.ts';
import { sceneBetween } from '../../../../src/scene/glide/sceneBetween.ts';
import type { Scene } from '../../../../src/scene/marks.ts';
import { darkTheme, lightTheme } from '../../../../src/scene/theme.ts';
import { turnBetween } from '../../../../src/scene/spreadAngles.ts';
import { aNetwork } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { aScene, somePositions } from '../aScene.ts';
import { shapesOf, looksLike } from './seenShapes.ts';

/** Three pictures of one map, or of a part of it: at other places, in other inks, with others in the light. */
const someScenes = fc
  .tuple(someNetwork({ organisations: 8, relationships: 12 }), fc.array(fc.nat(7), { maxLength: 3 }))
  .chain(([network, away]) => {
    const ids = [...network.organisations.keys()];
    const gone = new Set(away.map((place) => ids[place]));
    const part = aNetwork({
      organisations: [...network.organisations.values()].filter(({ id }) => !gone.has(id)),
      collaborations: [],
      relationships: [...network.relationships.values()].filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    });
    const someSceneOf = (one: Network): fc.Arbitrary<Scene> =>
      fc
        .record({
          positions: somePositions(one),
          theme: fc.constantFrom(lightTheme, darkTheme),
          selection: fc.subarray([...one.organisations.keys()].map(organisationRef)),
        })
        .map(({ positions, theme, selection }) => aScene(one, positions, { theme, selection: selection.slice(0, 2) }));
    const [whole, less] = [someSceneOf(network), someSceneOf(part)];
    return fc.oneof(fc.tuple(whole, less, whole), fc.tuple(less, whole, less), fc.tuple(whole, whole, less));
  });

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const tiny = 1e-5;

describe('the scene on its way to another', () => {
  it('is the first at its beginning, and the second at its end', () => {
    fc.assert(
      fc.property(someScenes, ([from, to]) => {
        const at = sceneBetween(from, to);
        expect(at(0)).toBe(from);
        expect(at(1)).toBe(to);
      }),
    );
  });

  it('begins and ends without a jump, and makes none on the way', () => {
    fc.assert(
      fc.property(someScenes, share, ([from, to], middle) => {
        const at = sceneBetween(from, to);
        looksLike(from, at(tiny), 1.5);
        looksLike(at(1 - tiny), to, 1.5);
        // Colours are whole numbers, so one channel may take a step.
        looksLike(at(middle), at(middle + tiny), 3.5);
      }),
    );
  });

  it('holds who is in either, and nobody else', () => {
    fc.assert(
      fc.property(someScenes, share, ([from, to], middle) => {
        const keys = (scene: Scene) => shapesOf(scene).map(({ key }) => key);
        expect(new Set(keys(sceneBetween(from, to)(middle)))).toEqual(new Set([...keys(from), ...keys(to)]));
      }),
    );
  });

  it('has whoever is in both on the straight way between, as large and as strong as the share says', () => {
    fc.assert(
      fc.property(someScenes, share, ([from, to], middle) => {
        const [before, after] = [shapesOf(from), shapesOf(to)];
        const mixed = (a: number, b: number) => a + (b - a) * middle;
        for (const shape of shapesOf(sceneBetween(from, to)(middle))) {
          const a = before.find(({ key }) => key === shape.key);
          const b = after.find(({ key }) => key === shape.key);
          if (a === undefined || b === undefined) continue;
          expect(shape.x).toBeCloseTo(mixed(a.x, b.x), 2);
          expect(shape.y).toBeCloseTo(mixed(a.y, b.y), 2);
          expect(shape.r).toBeCloseTo(mixed(a.r, b.r), 3);
          expect(shape.opacity).toBeCloseTo(mixed(a.opacity, b.opacity), 6);
        }
      }),
    );
  });

  it('keeps every line to its two shapes, and its head on its side of the way between them', () => {
    fc.assert(
      fc.property(someScenes, share, ([from, to], middle) => {
        const endsIn = (scene: Scene) => {
          const named = (row: number) => {
            const ref = scene.organisationRefs[scene.nodes.ref[row] ?? 0];
            return ref === undefined ? '' : refKey(ref);
          };
          return [...scene.links.ref.keys()].map((row) => {
            const ref = scene.relationshipRefs[scene.links.ref[row] ?? 0];
            const { from: start, to: end, kind } = scene.links;
            return `${ref === undefined ? '' : refKey(ref)} ${String(kind[row])}: ${named(start[row] ?? 0)}, ${named(end[row] ?? 0)}`;
          });
        };
        const at = sceneBetween(from, to);
        expect(new Set(endsIn(at(middle)))).toEqual(new Set([...endsIn(from), ...endsIn(to)]));
        const [before, soon] = [at(middle), at(middle + tiny)];
        before.links.arrival.forEach((angle, row) => {
          const [start, end] = [before.links.from[row] ?? 0, before.links.to[row] ?? 0];
          const apart = Math.hypot(
            (before.positions[2 * start] ?? 0) - (before.positions[2 * end] ?? 0),
            (before.positions[2 * start + 1] ?? 0) - (before.positions[2 * end + 1] ?? 0),
          );
          // Where two shapes pass through each other, the way between them turns round in no time.
          if (apart < 5) return;
          expect(Math.abs(turnBetween(angle, soon.links.arrival[row] ?? NaN))).toBeLessThan(0.05);
        });
      }),
    );
  });

  it('lets a ring fade that only one of the two has, round its shape', () => {
    fc.assert(
      fc.property(someScenes, share, ([from, to], middle) => {
        const ringsOf = (scene: Scene) =>
          [...scene.nodes.ring].flatMap((ring, row) => {
            const ref = scene.organisationRefs[scene.nodes.ref[row] ?? 0];
            const opacity = scene.looks[scene.nodes.look[row] ?? 0]?.opacity ?? 0;
            return ring === 0 || ref === undefined ? [] : [{ key: refKey(ref), opacity }];
          });
        const [before, after] = [ringsOf(from), ringsOf(to)];
        const now = ringsOf(sceneBetween(from, to)(middle));
        const has = (rings: readonly { readonly key: string }[], wanted: string) =>
          rings.some(({ key }) => key === wanted);
        for (const { key } of [...before, ...after]) {
          const strength = Math.max(...now.filter((ring) => ring.key === key).map(({ opacity }) => opacity));
          if (has(before, key) && !has(after, key)) expect(strength).toBeCloseTo(Math.max(0, 1 - 2 * middle), 5);
          if (!has(before, key) && has(after, key)) expect(strength).toBeCloseTo(Math.max(0, 2 * middle - 1), 5);
        }
      }),
    );
  });

  it('goes on from where it is when it is interrupted', () => {
    fc.assert(
      fc.property(someScenes, share, ([from, to, next], middle) => {
        const halted = sceneBetween(from, to)(middle);
        looksLike(halted, sceneBetween(halted, next)(tiny), 1.5);
      }),
    );
  });

  it('does not grow when it is interrupted again and again', () => {
    fc.assert(
      fc.property(someScenes, fc.array(share, { minLength: 6, maxLength: 6 }), ([first, second], shares) => {
        const sizeOf = ({ nodes, links, hulls }: Scene) => nodes.ref.length + links.ref.length + hulls.length;
        let now = first;
        shares.forEach((middle, turn) => {
          now = sceneBetween(now, turn % 2 === 0 ? second : first)(Math.max(0.6, middle));
        });
        // Rings that fade are marks of their own for the time.
        const rings = [...first.nodes.ring, ...second.nodes.ring].filter((ring) => ring > 0).length;
        expect(sizeOf(now)).toBeLessThanOrEqual(2 * (sizeOf(first) + sizeOf(second)) + 2 * rings);
      }),
    );
  });

  it('changes nothing of what it is given', () => {
    fc.assert(
      fc.property(someScenes, ([from, to]) => {
        const kept = JSON.stringify([from, to]);
        sceneBetween(from, to)(0.4);
        expect(JSON.stringify([from, to])).toBe(kept);
      }),
      { numRuns: 20 },
    );
  });
});
