import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../../../src/domain/ids.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { refKey } from '../../../../src/scene/emphasis.ts';
import { joinPictures } from '../../../../src/scene/glide/joinPictures.ts';
import { onPage } from '../../../../src/scene/glide/onPage.ts';
import { sceneBetween } from '../../../../src/scene/glide/sceneBetween.ts';
import type { Scene } from '../../../../src/scene/marks.ts';
import { darkTheme, lightTheme } from '../../../../src/scene/theme.ts';
import { turnBetween } from '../../../../src/scene/spreadAngles.ts';
import { aCollaboration, aNetwork, anAccountability, organisationId } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { aScene, aViewport, places, somePositions } from '../aScene.ts';

/** A shape as an eye sees it. */
interface Seen {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: readonly number[];
  readonly opacity: number;
}

function shapesOf({ nodes, organisationRefs, positions, looks }: Scene): readonly Seen[] {
  return [...nodes.ref.keys()].flatMap((row) => {
    const ref = organisationRefs[nodes.ref[row] ?? 0];
    const look = looks[nodes.look[row] ?? 0];
    // A ring without a shape.
    if (look?.fill === 'transparent') return [];
    return {
      key: ref === undefined ? '' : refKey(ref),
      x: positions[2 * row] ?? NaN,
      y: positions[2 * row + 1] ?? NaN,
      r: nodes.radius[row] ?? NaN,
      fill: channelsOf(look?.fill ?? '#000000'),
      opacity: look?.opacity ?? 0,
    };
  });
}

/** Red, green and blue of `#rrggbb` or `rgba(…)`. */
function channelsOf(colour: string): readonly number[] {
  if (colour.startsWith('#')) return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return (/\((.*)\)/.exec(colour)?.[1] ?? '').split(',').slice(0, 3).map(Number);
}

const farness = (a: Seen, b: Seen): number =>
  Math.abs(a.x - b.x) +
  Math.abs(a.y - b.y) +
  Math.abs(a.r - b.r) +
  100 * Math.abs(a.opacity - b.opacity) +
  a.fill.reduce((sum, channel, at) => sum + Math.abs(channel - (b.fill[at] ?? NaN)), 0);

/** Whether an eye could take the two pictures for the same: each shape of one is there in the other, as much as it can be seen. */
function looksLike(a: Scene, b: Scene, tolerance: number): void {
  for (const [one, other] of [
    [shapesOf(a), shapesOf(b)],
    [shapesOf(b), shapesOf(a)],
  ] as const)
    for (const shape of one) {
      if (100 * shape.opacity <= tolerance) continue;
      const nearest = Math.min(
        ...other.filter(({ key }) => key === shape.key).map((candidate) => farness(shape, candidate)),
      );
      expect(nearest, JSON.stringify(shape)).toBeLessThanOrEqual(tolerance);
    }
}

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
