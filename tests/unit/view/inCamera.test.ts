import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCamera } from '../../../src/view/inCamera.ts';
import { titleOfView } from '../../../src/view/viewTitle.ts';
import { firstPane, firstView } from '../../../src/view/viewState.ts';
import { aCollaboration, aNetwork, organisationId } from '../../fixtures/aNetwork.ts';

const network = aNetwork({
  organisations: ['far'],
  collaborations: [aCollaboration({ id: 'deal', name: 'The Deal', members: ['near', 'beside'] })],
});
const positions = new Map([
  [organisationId('near'), [0, 0] as const],
  [organisationId('beside'), [70, 0] as const],
  [organisationId('far'), [900, 900] as const],
]);
const camera = { cx: 0, cy: 0, span: 100 };
const seen = (pane: Partial<typeof firstPane>, aspect = 1) =>
  inCamera(network, positions, { ...firstPane, ...pane }, aspect).map(({ id }) => id as string);

describe('what a reader has zoomed in on', () => {
  it('is what stands inside what the pane shows, which is wider than the span on a wide screen', () => {
    expect(seen({ camera })).toEqual(['near']);
    expect(seen({ camera }, 16 / 9)).toEqual(['beside', 'near']);
    expect(seen({ camera: { ...camera, cy: 60 } }, 9 / 16)).toEqual(['near']);
  });

  it('is nothing while the whole map is in view, or when something else says what the view is about', () => {
    expect(seen({})).toEqual([]);
    expect(seen({ camera: { ...camera, span: 5000 } })).toEqual([]);
    const ref = { kind: 'organisation', id: organisationId('far') } as const;
    expect(seen({ camera, selection: [ref] })).toEqual([]);
    expect(seen({ camera, trace: { from: organisationId('far'), to: null, route: 0 } })).toEqual([]);
    expect(seen({ camera, focus: { on: ref, degrees: 1, direction: 'both' } })).toEqual([]);
  });

  it('never names anybody without a place', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e4, max: 1e4 }),
        fc.double({ noNaN: true, min: 1, max: 1e5 }),
        (at, span) => {
          const found = inCamera(network, new Map(), { ...firstPane, camera: { cx: at, cy: at, span } }, 1);
          expect(found).toEqual([]);
        },
      ),
    );
  });

  it('gives the step the name of the collaboration that most of it takes part in', () => {
    const inView = inCamera(network, positions, { ...firstPane, camera }, 16 / 9);
    expect(titleOfView(network, firstView, inView)).toBe('The Deal');
    expect(titleOfView(network, firstView, [])).toBe('The whole map');
  });
});
