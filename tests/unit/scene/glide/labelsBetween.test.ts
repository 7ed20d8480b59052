import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../../../src/domain/ids.ts';
import { labelsBetween } from '../../../../src/scene/glide/labelsBetween.ts';
import { sceneBetween } from '../../../../src/scene/glide/sceneBetween.ts';
import { placeLabels } from '../../../../src/scene/labels.ts';
import type { LabelMark } from '../../../../src/scene/marks.ts';
import { aNetwork, anOrganisation, organisationId } from '../../../fixtures/aNetwork.ts';
import { aScene, aViewport, evenLetters, places } from '../aScene.ts';

const names = { hub: 'The Hub', payer: 'The Payer', people: 'The People' } as const;
type Name = keyof typeof names;
const ids = Object.keys(names) as Name[];

/** Some of the three, each with its name. */
function named(
  points: Partial<Record<Name, readonly [number, number]>>,
  words: Readonly<Record<Name, string>> = names,
) {
  const shown = ids.filter((id) => points[id] !== undefined);
  const network = aNetwork({ organisations: shown.map((id) => anOrganisation({ id, name: words[id] })) });
  const scene = aScene(network, places(points));
  return { scene, labels: placeLabels(scene, aViewport(scene), evenLetters, []) };
}

const of = (labels: readonly LabelMark[], id: Name): readonly LabelMark[] =>
  labels.filter(({ ref }) => ref.id === organisationRef(organisationId(id)).id);

const point = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }));
const all = fc.record({ hub: point, payer: point, people: point });
const some = fc.record({ hub: point, payer: point, people: point }, { requiredKeys: ['hub'] });
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('names on their way', () => {
  it('are those of the first picture at its beginning, and of the second at its end', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const [from, to] = [named(before), named(after)];
        const at = labelsBetween(from, to);
        expect(at(0)).toBe(from.labels);
        expect(at(1)).toBe(to.labels);
      }),
    );
  });

  it('stand once for each shape that has one in both, and are as strong as ever', () => {
    fc.assert(
      fc.property(some, some, share, (before, after, middle) => {
        const [from, to] = [named(before), named(after)];
        const now = labelsBetween(from, to)(middle);
        for (const id of ids) {
          const [was, will] = [of(from.labels, id), of(to.labels, id)];
          if (was.length === 0 || will.length === 0 || was[0]?.align !== will[0]?.align) continue;
          expect(of(now, id).map(({ opacity }) => opacity)).toEqual([1]);
        }
      }),
    );
  });

  it('keep to the shape that they name', () => {
    fc.assert(
      fc.property(all, all, share, (before, after, middle) => {
        const [from, to] = [named(before), named(after)];
        const scene = sceneBetween(from.scene, to.scene)(middle);
        for (const { ref, x, y } of labelsBetween(from, to)(middle)) {
          const row = [...scene.nodes.ref].findIndex((refRow) => scene.organisationRefs[refRow]?.id === ref.id);
          expect(Math.abs((scene.positions[2 * row] ?? NaN) - x)).toBeLessThan(0.1);
          expect(Math.abs((scene.positions[2 * row + 1] ?? NaN) - y)).toBeLessThan(0.1);
        }
      }),
    );
  });

  it('keep to a shape that glides out of sight', () => {
    const from = named({ hub: [0, 0], payer: [300, 0] });
    const { scene } = named({ hub: [400, 500], payer: [300, 0] });
    const unseen = { ...scene, looks: scene.looks.map((look) => ({ ...look, opacity: 0 })) };
    const [label] = of(labelsBetween(from, { scene: unseen, labels: [] })(0.25), 'hub');
    expect([label?.x, label?.y]).toEqual([100, 125]);
  });

  it('fade into each other where the words are others', () => {
    const where = { hub: [0, 0], payer: [300, 0], people: [0, 300] } as const;
    const [from, to] = [named(where), named(where, { ...names, hub: 'A Hub' })];
    const at = labelsBetween(from, to);
    const strengths = (middle: number) =>
      of(at(middle), 'hub').map(({ lines, opacity }) => `${lines.join(' ')} ${String(Math.round(100 * opacity))}`);
    expect(strengths(0.25)).toEqual(['The Hub 50', 'A Hub 0']);
    expect(strengths(0.75)).toEqual(['The Hub 0', 'A Hub 50']);
  });
});
