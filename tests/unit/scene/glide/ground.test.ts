import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineBetween } from '../../../../src/scene/glide/outlineBetween.ts';
import { linesIn, shapesOf, withoutShapes } from '../../../../src/scene/glide/parted.ts';
import { onPage } from '../../../../src/scene/glide/onPage.ts';
import { seatsScene } from '../../../../src/scene/glide/seatsScene.ts';
import { lightTheme } from '../../../../src/scene/theme.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { aCollaboration, aNetwork, anAccountability } from '../../../fixtures/aNetwork.ts';
import { aLinesPlan } from '../lines/someLines.ts';
import { aScene, aViewport, places } from '../aScene.ts';

type Outline = readonly (readonly [number, number])[];

/** A round outline, begun anywhere and walked either way. */
const someOutline: fc.Arbitrary<Outline> = fc
  .record({
    corners: fc.integer({ min: 12, max: 80 }),
    x: fc.integer({ min: -300, max: 300 }),
    y: fc.integer({ min: -300, max: 300 }),
    r: fc.integer({ min: 20, max: 200 }),
    begin: fc.nat(11),
    isTurned: fc.boolean(),
  })
  .map(({ corners, x, y, r, begin, isTurned }) => {
    const round = Array.from({ length: corners }, (_, corner) => {
      const angle = (2 * Math.PI * (corner + begin)) / corners;
      return [x + r * Math.cos(angle), y + r * Math.sin(angle)] as const;
    });
    return isTurned ? round.toReversed() : round;
  });

const boxOf = (outline: Outline): readonly number[] => [
  Math.min(...outline.map(([x]) => x)),
  Math.min(...outline.map(([, y]) => y)),
  Math.max(...outline.map(([x]) => x)),
  Math.max(...outline.map(([, y]) => y)),
];

describe('a territory on its way', () => {
  it('is either outline itself at the ends, and grows from one into the other without turning over', () => {
    fc.assert(
      fc.property(someOutline, someOutline, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const at = outlineBetween(from, to);
        expect(at(0)).toBe(from);
        expect(at(1)).toBe(to);
        const [before, after] = [boxOf(from), boxOf(to)];
        boxOf(at(share)).forEach((side, place) => {
          const wanted = (before[place] ?? NaN) * (1 - share) + (after[place] ?? NaN) * share;
          // Coarse outlines have corners where the other has none.
          expect(Math.abs(side - wanted)).toBeLessThan(25);
        });
      }),
    );
  });
});

describe('the shapes of lines of accountability', () => {
  it('stand where the bands have their seats, as large as those', () => {
    const network = theExample();
    const plan = aLinesPlan(network);
    const ink = { theme: lightTheme, world: network, visible: network, emphasis: null, lens: 'none' as const };
    const { nodes, positions, organisationRefs } = seatsScene(plan, ink);
    const seats = plan.bands.flatMap(({ boxTop, plan: { seats: own, quiet } }) =>
      [...own, ...quiet].map(({ organisation, x, y, r }) => [organisation, x, boxTop + y, r].join(' ')),
    );
    const drawn = [...nodes.ref.keys()].map((row) =>
      [
        organisationRefs[nodes.ref[row] ?? 0]?.id,
        positions[2 * row]?.toFixed(2),
        positions[2 * row + 1]?.toFixed(2),
        nodes.radius[row]?.toFixed(2),
      ].join(' '),
    );
    const rounded = seats.map((seat) =>
      seat
        .split(' ')
        .map((part, place) => (place === 0 ? part : Math.fround(Number(part)).toFixed(2)))
        .join(' '),
    );
    expect(drawn.sort()).toEqual(rounded.sort());
    expect(drawn.length).toBeGreaterThan(50);
  });
});

describe('a picture in two parts', () => {
  it('has all shapes in one and all lines in the other', () => {
    const network = aNetwork({
      organisations: ['hub', 'payer'],
      collaborations: [aCollaboration({ id: 'deal', members: ['hub', 'payer'] })],
      relationships: [anAccountability({ id: 'answers', from: 'hub', to: 'payer' })],
    });
    const scene = aScene(network, places({ hub: [0, 0], payer: [300, 0] }));
    const viewport = aViewport(scene);
    const picture = onPage({ scene, labels: [], viewport }, { x: 0, y: 0, width: 800, height: 600 });
    const [shapes, rest] = [shapesOf(picture), withoutShapes(picture)];
    expect([linesIn(picture), linesIn(shapes), linesIn(rest)]).toEqual([1, 0, 1]);
    const inked = ({ nodes, looks }: typeof scene) =>
      [...nodes.look].filter((look) => (looks[look]?.fill ?? null) !== null).length;
    expect([inked(picture.scene), inked(shapes.scene), inked(rest.scene)]).toEqual([2, 2, 0]);
    expect([shapes.scene.hulls.length, rest.scene.hulls.length]).toEqual([0, 1]);
  });
});
