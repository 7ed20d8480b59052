import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeMeasure, sizeMeasures } from '../../../src/analysis/sizeMeasures.ts';
import { documentPositions } from '../../../src/domain/positions.ts';
import type { OrganisationId } from '../../../src/domain/ids.ts';
import { compose } from '../../../src/scene/compose.ts';
import { encode } from '../../../src/scene/encode.ts';
import { backboneRadius, leastRadius } from '../../../src/scene/radius.ts';
import { rimReach } from '../../../src/scene/rim.ts';
import { sizeSamples } from '../../../src/scene/sizeLegend.ts';
import { sizedBy, sizeScale, spareRadius } from '../../../src/scene/sizes.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { firstPane } from '../../../src/view/viewState.ts';
import { aFunding, aNetwork, anAccountability, organisationId } from '../../fixtures/aNetwork.ts';
import { exampleDocument, theExample } from '../../fixtures/theExample.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

const example = theExample();
const places = documentPositions(exampleDocument());

describe('sizes', () => {
  it.each(sizeMeasures)('let no two shapes of the shipped map overlap, by %s', (sizeBy) => {
    const scene = compose(encode(example, example, { ...firstPane, sizeBy }, lightTheme), places);
    const { nodes, positions } = scene;
    let least = Infinity;
    for (let a = 0; a < nodes.ref.length; a++)
      for (let b = a + 1; b < nodes.ref.length; b++) {
        const [dx, dy] = [
          (positions[2 * b] ?? 0) - (positions[2 * a] ?? 0),
          (positions[2 * b + 1] ?? 0) - (positions[2 * a + 1] ?? 0),
        ];
        const way = Math.atan2(dy, dx);
        const reachA = (nodes.radius[a] ?? 0) * rimReach(nodes.shape[a] ?? 0, way);
        const reachB = (nodes.radius[b] ?? 0) * rimReach(nodes.shape[b] ?? 0, way + Math.PI);
        least = Math.min(least, Math.hypot(dx, dy) - reachA - reachB);
      }
    expect(least).toBeGreaterThan(3);
  });

  it('never take more than half of the room that the arrangement keeps between shapes sized by their ties', () => {
    fc.assert(
      fc.property(someNetwork(), fc.constantFrom(...sizeMeasures), (network, by) => {
        for (const id of network.organisations.keys()) {
          const { radius } = sizedBy(network, by, id);
          expect(radius).toBeGreaterThanOrEqual(leastRadius);
          expect(radius).toBeLessThanOrEqual(Math.max(backboneRadius, 0));
          expect(radius).toBeLessThanOrEqual(sizedBy(network, 'ties', id).radius + spareRadius + 1e-9);
        }
      }),
    );
  });

  it('are larger for more, and never for less', () => {
    fc.assert(
      fc.property(someNetwork(), fc.constantFrom('account-given', 'account-received', 'money-given'), (network, by) => {
        const values = [...sizeMeasure(network, by).values].filter(([, { known }]) => known !== 'nothing');
        for (const [a, one] of values)
          for (const [b, other] of values)
            if (one.value > other.value)
              expect(sizedBy(network, by, a).radius).toBeGreaterThan(sizedBy(network, by, b).radius);
      }),
    );
  });

  it('stay as they are whatever a filter leaves', () => {
    const part = aNetwork({ organisations: [...example.organisations.values()].slice(0, 40) });
    const all = encode(example, example, { ...firstPane, sizeBy: 'account-given' }, lightTheme);
    const some = encode(example, part, { ...firstPane, sizeBy: 'account-given' }, lightTheme);
    some.organisations.forEach((id, row) => {
      expect(some.nodes.radius[row]).toBe(all.nodes.radius[all.organisations.indexOf(id)]);
    });
  });

  it('draw what is not recorded hollow, and never as nought', () => {
    const network = aNetwork({
      relationships: [
        aFunding({ id: 'f1', from: 'giver', to: 'known', amount: 1000, currency: 'GBP' }),
        aFunding({ id: 'f2', from: 'giver', to: 'partly', amount: 1000, currency: 'GBP' }),
        aFunding({ id: 'f3', from: 'giver', to: 'partly' }),
        aFunding({ id: 'f4', from: 'giver', to: 'unknown' }),
        anAccountability({ id: 'a1', from: 'known', to: 'none' }),
      ],
    });
    const { nodes, looks, organisations } = encode(
      network,
      network,
      { ...firstPane, sizeBy: 'money-received' },
      lightTheme,
    );
    const at = (id: string) => organisations.indexOf(organisationId(id));
    const look = (id: string) => looks[nodes.look[at(id)] ?? 0];
    expect(look('known')).toMatchObject({ fill: lightTheme.colour.node, dash: [] });
    expect(look('partly')).toMatchObject({ fill: lightTheme.colour.canvas, dash: [] });
    expect(look('unknown')?.fill).toBe(lightTheme.colour.canvas);
    expect(look('unknown')?.dash).not.toEqual([]);
    expect(look('none')).toMatchObject({ fill: lightTheme.colour.node, dash: [] });
    expect(nodes.radius[at('unknown')]).toBeGreaterThan(nodes.radius[at('none')] ?? 0);
    expect(nodes.radius[at('none')]).toBeCloseTo(leastRadius, 5);
  });
});

describe('the legend of sizes', () => {
  it('shows up to three sizes from small to large, as large as the map draws them', () => {
    for (const by of sizeMeasures) {
      const samples = sizeSamples(example, by);
      expect(samples.length, by).toBe(by === 'same' ? 0 : 3);
      const radii = samples.map(({ radius }) => radius);
      expect(radii, by).toEqual([...radii].sort((a, b) => a - b));
      if (by === 'ties' || by === 'same') continue;
      for (const { value, radius } of samples) expect(radius).toBe(sizeScale(example, by).radiusAt(value));
    }
    expect(sizeSamples(example, 'money-received').map(({ words }) => words)).toEqual([
      '£10,000',
      '£10 million',
      '£1 billion',
    ]);
    expect(sizeSamples(example, 'account-given').map(({ words }) => words)).toEqual(['1', '5', '9']);
  });

  it('is empty where nothing is recorded', () => {
    expect(sizeSamples(aNetwork({ organisations: ['alpha'] }), 'money-given')).toEqual([]);
    expect(sizedBy(aNetwork({ organisations: ['alpha'] }), 'ties', 'alpha' as OrganisationId).radius).toBe(leastRadius);
  });
});
