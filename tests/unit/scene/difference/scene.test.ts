import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Difference, Standing } from '../../../../src/analysis/compare/pair/difference.ts';
import { differenceOf } from '../../../../src/analysis/compare/pair/difference.ts';
import type { EntityRef } from '../../../../src/domain/ids.ts';
import { organisationRef, relationshipRef } from '../../../../src/domain/ids.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { standingColour, standingStrokes } from '../../../../src/scene/difference/differenceLooks.ts';
import { differenceScene } from '../../../../src/scene/difference/differenceScene.ts';
import { drawnClasses } from '../../../../src/scene/difference/drawnClasses.ts';
import { placeTagged } from '../../../../src/scene/difference/placeTags.ts';
import { refKey } from '../../../../src/scene/emphasis.ts';
import { footprintOf } from '../../../../src/scene/fillField.ts';
import { hoverScene } from '../../../../src/scene/hoverScene.ts';
import { labelBox } from '../../../../src/scene/labelBox.ts';
import type { LabelMark, Look, Scene } from '../../../../src/scene/marks.ts';
import { linkKinds } from '../../../../src/scene/marks.ts';
import { lightTheme } from '../../../../src/scene/theme.ts';
import { shapeScale, viewportOf } from '../../../../src/scene/viewport.ts';
import { organisationId, relationshipId } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { northSide, southSide, twoSides, twoSidesSeats } from '../../../fixtures/twoSides.ts';
import { evenLetters, somePositions } from '../aScene.ts';

const bounds = { minX: -800, minY: -800, maxX: 800, maxY: 800 };

interface Means {
  readonly way?: 'overlay' | 'difference';
  readonly selection?: readonly EntityRef[];
}

const sceneOf = (difference: Difference, { way = 'overlay', selection = [] }: Means = {}): Scene =>
  differenceScene({ network: twoSides, difference, way, selection, lit: null }, twoSidesSeats, lightTheme);
const northSouth = differenceOf(northSide, southSide);

const size = { width: 640, height: 560 };
const viewport = viewportOf('fit', twoSidesSeats.bounds, size);
const letters = new Set(['A', 'B', '≠A', '≠B']);
const isLetter = ({ lines }: LabelMark): boolean => lines.length === 1 && letters.has(lines[0] ?? '');
/** From near everything shows its letter. */
const near = { ...viewport, zoom: 2 };
const letterOf = (scene: Scene, ref: EntityRef, view = viewport): string | undefined =>
  placeTagged(scene, view, evenLetters).find((label) => isLetter(label) && refKey(label.ref) === refKey(ref))?.lines[0];

const shapeLook = (scene: Scene, id: string): Look | undefined => {
  const row = scene.nodes.ref.findIndex((index) => scene.organisationRefs[index]?.id === id);
  return scene.looks[scene.nodes.look[row] ?? -1];
};
const lineLook = (scene: Scene, id: string): Look | undefined => {
  const row = scene.links.ref.findIndex((index) => scene.relationshipRefs[index]?.id === id);
  return scene.looks[scene.links.look[row] ?? -1];
};

/** A network and two parts of it, each closed over the ends of its relationships. */
const someSides = someNetwork().chain((network) =>
  fc
    .record({
      a: fc.subarray([...network.relationships.keys()]),
      b: fc.subarray([...network.relationships.keys()]),
      aAlone: fc.subarray([...network.organisations.keys()]),
      positions: somePositions(network),
    })
    .map(({ a, b, aAlone, positions }) => ({
      network,
      positions,
      a: partOf(network, new Set(a), new Set(aAlone)),
      b: partOf(network, new Set(b), new Set()),
    })),
);

function partOf(network: Network, ties: ReadonlySet<string>, also: ReadonlySet<string>): Network {
  const relationships = new Map([...network.relationships].filter(([id]) => ties.has(id)));
  const ends = new Set<string>([...also, ...[...relationships.values()].flatMap(({ from, to }) => [from, to])]);
  return {
    ...network,
    relationships,
    organisations: new Map([...network.organisations].filter(([id]) => ends.has(id))),
  };
}

describe('two invented sides laid over each other', () => {
  const overlay = sceneOf(northSouth);

  it.each([
    ['hub', 'only-a', 'A'],
    ['choir', 'only-a', 'A'],
    ['shelter', 'only-b', 'B'],
    ['exchange', 'only-b', 'B'],
    ['fund', 'both', undefined],
  ] as const)('show %s as %s, with the letter %s', (id, standing, letter) => {
    const look = shapeLook(overlay, id);
    const colour = standingColour(lightTheme, standing);
    expect(standing === 'only-b' ? look?.stroke : look?.fill).toBe(colour);
    expect(letterOf(overlay, organisationRef(organisationId(id)))).toBe(letter);
  });

  it.each([
    ['north-hub', 'only-a', 'A'],
    ['south-residents', 'only-b', 'B'],
    ['both-money', 'both', undefined],
    ['north-account', 'changed', '≠A'],
    ['south-commission', 'changed', '≠B'],
  ] as const)('show the relationship %s as %s, with the letter %s', (id, standing, letter) => {
    expect(lineLook(overlay, id)).toMatchObject({
      stroke: standingColour(lightTheme, standing),
      dash: standingStrokes[standing].dash,
    });
    expect(letterOf(overlay, relationshipRef(relationshipId(id)), near)).toBe(letter);
  });

  it.each([
    ['overlay', ['only-a', 'only-b', 'changed', 'both']],
    ['difference', ['only-a', 'only-b', 'changed', 'both']],
  ] as const)('have in the legend of their %s each class that is drawn', (way, expected) => {
    const classes = drawnClasses(twoSides, northSouth, way);
    expect(classes.map(({ standing }) => standing)).toEqual(expected);
    expect(classes.filter(({ isSeat }) => isSeat)).toHaveLength(way === 'difference' ? 1 : 0);
  });

  it('have no class in the legend of which nothing is drawn', () => {
    const alike = differenceOf(northSide, northSide);
    expect(drawnClasses(twoSides, alike, 'overlay')).toEqual([{ standing: 'both', isSeat: false }]);
    expect(drawnClasses(twoSides, alike, 'difference')).toEqual([]);
  });

  it('leave away, from afar, the letter of a line that the letter of an end says already', () => {
    const letters = (scene: Scene, id: string) => letterOf(scene, relationshipRef(relationshipId(id)));
    for (const id of ['south-residents', 'south-exchange', 'north-hub']) expect(letters(overlay, id)).toBeUndefined();
    for (const [id, letter] of [
      ['north-account', '≠A'],
      ['south-commission', '≠B'],
    ] as const)
      expect(letters(overlay, id)).toBe(letter);
    // As where no letter of a shape finds room.
    const untold = { ...overlay, tags: (overlay.tags ?? []).filter(({ ref }) => ref.kind === 'relationship') };
    expect(letters(untold, 'south-exchange')).toBe('B');
    expect(letters(untold, 'north-hub')).toBe('A');
  });

  it('keep the arrow of a line of account at whoever holds to account', () => {
    expect(lineLook(overlay, 'south-residents')?.head).toBe('filled-circle');
  });

  it('leave out of the difference what is in both, and keep a seat for whoever a line ends at', () => {
    const difference = sceneOf(northSouth, { way: 'difference' });
    expect(difference.relationshipRefs.map(({ id }) => id)).not.toContain('both-money');
    expect(shapeLook(difference, 'fund')).toMatchObject({ fill: lightTheme.colour.canvas });
    expect(shapeLook(difference, 'fund')?.dash).not.toEqual([]);
    expect(shapeLook(difference, 'hub')?.fill).toBe(standingColour(lightTheme, 'only-a'));
  });

  it('light the neighbourhood of what is selected, and always show its letter', () => {
    const selection = [organisationRef(organisationId('hub'))];
    const scene = sceneOf(northSouth, { selection });
    expect(shapeLook(scene, 'choir')?.opacity).toBe(1);
    expect(shapeLook(scene, 'shelter')?.opacity).toBe(lightTheme.opacity.dimNode);
    // So small a pane that no letter finds room.
    const tiny = viewportOf('fit', twoSidesSeats.bounds, { width: 60, height: 60 });
    const marked = placeTagged(scene, tiny, evenLetters).filter(isLetter);
    expect(marked.map(({ ref }) => ref.id)).toContain('hub');
  });

  it('show the letter of what is pointed at', () => {
    const ref = relationshipRef(relationshipId('south-shelter'));
    const raised = hoverScene(overlay, ref, lightTheme);
    const tiny = viewportOf('fit', twoSidesSeats.bounds, { width: 90, height: 90 });
    expect(
      placeTagged(raised, tiny, evenLetters)
        .filter(isLetter)
        .map(({ ref: { id } }) => id),
    ).toContain(ref.id);
  });
});

describe('laws of a difference drawn', () => {
  const draw = (
    { network, a, b }: { network: Network; a: Network; b: Network },
    seats: Parameters<typeof differenceScene>[1],
    way: 'overlay' | 'difference',
  ) => differenceScene({ network, difference: differenceOf(a, b), way, selection: [], lit: null }, seats, lightTheme);
  const strokesOf = (scene: Scene): ReadonlyMap<string, string> =>
    new Map(
      [...scene.links.ref].map((index, row) => [
        scene.relationshipRefs[index]?.id ?? '',
        scene.looks[scene.links.look[row] ?? -1]?.stroke ?? '',
      ]),
    );
  const colour = (standing: Standing): string => standingColour(lightTheme, standing);

  it('compared with itself, a side shows only what is in both: no letter, and nothing in the difference', () => {
    fc.assert(
      fc.property(someSides, ({ network, a, positions }) => {
        const same = { network, a, b: a };
        const scene = draw(same, { positions, bounds, lanes: [] }, 'overlay');
        expect(scene.tags).toEqual([]);
        for (const stroke of strokesOf(scene).values()) expect(stroke).toBe(colour('both'));
        expect(draw(same, { positions, bounds, lanes: [] }, 'difference').nodes.ref.length).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('swapping the sides swaps hue and letter of everything, and moves nothing', () => {
    fc.assert(
      fc.property(someSides, ({ network, a, b, positions }) => {
        const there = draw({ network, a, b }, { positions, bounds, lanes: [] }, 'overlay');
        const back = draw({ network, a: b, b: a }, { positions, bounds, lanes: [] }, 'overlay');
        expect(back.positions).toEqual(there.positions);
        const swapped = (text: string): string => text.replace(/[AB]/g, (letter) => (letter === 'A' ? 'B' : 'A'));
        const tagsOf = (scene: Scene) => new Map((scene.tags ?? []).map(({ ref, text }) => [refKey(ref), text]));
        expect(tagsOf(back)).toEqual(new Map([...tagsOf(there)].map(([key, text]) => [key, swapped(text)])));
        const other = new Map([
          [colour('only-a'), colour('only-b')],
          [colour('only-b'), colour('only-a')],
        ]);
        const expected = [...strokesOf(there)].map(([id, stroke]) => [id, other.get(stroke) ?? stroke] as const);
        expect(strokesOf(back)).toEqual(new Map(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('every relationship of either side is drawn in the overlay, from near one by one', () => {
    fc.assert(
      fc.property(someSides, ({ network, a, b, positions }) => {
        const scene = draw({ network, a, b }, { positions, bounds, lanes: [] }, 'overlay');
        const single = [...scene.links.ref].filter((_, row) => scene.links.kind[row] === linkKinds.single);
        const drawn = single.map((index) => scene.relationshipRefs[index]?.id).sort();
        expect(drawn).toEqual([...new Set([...a.relationships.keys(), ...b.relationships.keys()])].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('no letter lies on a shape, a name or another letter', () => {
    fc.assert(
      fc.property(someSides, fc.constantFrom('overlay', 'difference'), ({ network, a, b, positions }, way) => {
        const scene = draw({ network, a, b }, { positions, bounds, lanes: [] }, way);
        const view = viewportOf('fit', bounds, size);
        const labels = placeTagged(scene, view, evenLetters);
        const boxes = labels.map((label) => ({ label, box: labelBox(label, view) }));
        const tags = boxes.filter(({ label }) => isLetter(label));
        for (const { label, box } of tags) {
          for (const { label: other, box: otherBox } of boxes)
            expect(other === label || !overlap(box, otherBox), `${label.ref.id} on ${other.lines.join(' ')}`).toBe(
              true,
            );
          scene.nodes.ref.forEach((_, row) => {
            const { x, y, r, left, up, right, down } = footprintOf(scene, row, view, shapeScale(view));
            const room = { x: x - left, y: y - up, w: left + right, h: up + down };
            const away = Math.hypot(
              x - Math.min(box.x + box.w, Math.max(box.x, x)),
              y - Math.min(box.y + box.h, Math.max(box.y, y)),
            );
            expect(overlap(box, room) && away < r - 1e-6, `${label.ref.id} on a shape`).toBe(false);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
const overlap = (p: Area, q: Area): boolean =>
  p.x < q.x + q.w - 1e-6 && q.x < p.x + p.w - 1e-6 && p.y < q.y + q.h - 1e-6 && q.y < p.y + p.h - 1e-6;
