import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { focusOn, pin, select, setCamera, toggleSelected, toggleTerm } from '../../../src/view/changes.ts';
import { restore } from '../../../src/view/restore.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aFunding, aNetwork, organisationId } from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { someView } from '../../fixtures/someView.ts';

const network = aNetwork({ relationships: [aFunding()] });
const alpha = organisationRef(organisationId('alpha'));
const ghost = organisationRef(organisationId('ghost'));
const codes = (view: typeof firstView) => restore(view, network).problems.map(({ code }) => code);

describe('restore', () => {
  it('gives back the very view that fits the map', () => {
    const view = focusOn(alpha)(select(alpha)(toggleTerm('type', 'funds')(firstView)));
    expect(restore(view, network)).toEqual({ view, problems: [] });
    expect(restore(view, network).view).toBe(view);
  });

  it('leaves out what the map lacks, and says so once for each', () => {
    const view = focusOn(ghost)(
      pin(ghost.id as ReturnType<typeof organisationId>, [1, 2])(toggleSelected(ghost)(select(alpha)(firstView))),
    );
    const { view: restored } = restore(view, network);
    expect(codes(view)).toEqual(['W_DANGLING_REF']);
    expect(restored.panes[0]).toMatchObject({ selection: [alpha], focus: null });
    expect(restored.panes[0].pins.size).toBe(0);
  });

  it('leaves out filters of terms that the map lacks, and keeps those of its vocabulary', () => {
    const view = toggleTerm('model', 'ghost')(toggleTerm('model', 'agent-of-change')(firstView));
    expect(codes(view)).toEqual(['W_UNKNOWN_FILTER']);
    expect(restore(view, network).view.panes[0].filter.off).toEqual({ model: ['agent-of-change'] });
  });

  it('brings a camera that looks at nothing back to the map', () => {
    const cameraFrom = (cx: number, cy: number, span: number) =>
      restore(setCamera({ cx, cy, span })(firstView), network).view.panes[0].camera;
    expect(cameraFrom(1e308, 1e308, 1)).toBe('fit');
    expect(cameraFrom(NaN, 0, 1)).toBe('fit');
    expect(cameraFrom(3, 4, 0)).toEqual({ cx: 3, cy: 4, span: 1 });
    expect(cameraFrom(3, 4, Infinity)).toBe('fit');
    expect(cameraFrom(3, 4, 500)).toEqual({ cx: 3, cy: 4, span: 500 });
  });

  it('fits any view to any map at once, so that a second time changes nothing', () => {
    fc.assert(
      fc.property(someView, someNetwork(), (view, map) => {
        const once = restore(view, map).view;
        expect(restore(once, map)).toEqual({ view: once, problems: [] });
        const [{ scope, filter }] = once.panes;
        expect(filterNetwork(map, scope, filter).organisations.size).toBeLessThanOrEqual(map.organisations.size);
      }),
      { numRuns: 300 },
    );
  });
});
