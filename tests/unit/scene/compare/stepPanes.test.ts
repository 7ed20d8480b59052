import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../../../src/domain/ids.ts';
import { collaborationRef, organisationRef } from '../../../../src/domain/ids.ts';
import { stepPair, stepPanes } from '../../../../src/scene/compare/stepPanes.ts';
import type { PaneView } from '../../../../src/view/viewState.ts';
import { firstPane } from '../../../../src/view/viewState.ts';
import { collaborationId, organisationId } from '../../../fixtures/aNetwork.ts';
import { northSide, southSide, twoSides } from '../../../fixtures/twoSides.ts';

const organisation = (id: string): EntityRef => organisationRef(organisationId(id));
const collaboration = (id: string): EntityRef => collaborationRef(collaborationId(id));

const sides = (change: Partial<PaneView> = {}) => {
  const pane = (id: string): PaneView => ({ ...firstPane, ...change, scope: [collaborationId(id)] });
  return [
    { pane: pane('north'), world: northSide, visible: northSide },
    { pane: pane('south'), world: southSide, visible: southSide },
  ] as const;
};
const shownIn = (
  spotlight: readonly EntityRef[],
  change: Partial<PaneView> = {},
  heldBack: readonly EntityRef[] = [],
) => stepPanes(twoSides, sides({ ...change, spotlight }), heldBack);
const idsOf = (ids: Iterable<string> | undefined) => [...(ids ?? [])].sort();

describe('the spotlight of a step that compares', () => {
  it('lights whoever it names in every pane that holds it', () => {
    const [north, south] = shownIn([organisation('council'), organisation('fund')]);
    expect(idsOf(north?.cast?.organisations)).toEqual(['council', 'fund']);
    expect(idsOf(north?.cast?.relationships)).toEqual(['north-account']);
    expect(idsOf(south?.cast?.organisations)).toEqual(['council', 'fund']);
    expect(idsOf(south?.cast?.relationships)).toEqual(['south-commission']);
  });

  it('lets a pane recede as a whole that holds nobody of it', () => {
    const [north, south] = shownIn([organisation('choir')]);
    expect(idsOf(north?.emphasis?.organisations)).toEqual(['choir']);
    expect(south?.emphasis?.organisations.size).toBe(0);
  });

  it('lights nothing where it names nobody who is there', () => {
    for (const spotlight of [[], [organisation('nobody')]])
      for (const { cast, emphasis } of shownIn(spotlight)) expect([cast, emphasis]).toEqual([null, null]);
  });

  it('leaves the rest out, or as it is, where the step does', () => {
    const [north, south] = shownIn([organisation('choir'), organisation('hub')], { rest: 'hide' });
    expect(idsOf(north?.visible.organisations.keys())).toEqual(['choir', 'hub']);
    expect(south?.visible.organisations.size).toBe(0);
    expect(south?.isHeldBack).toBe(false);
    const [kept] = shownIn([organisation('choir')], { rest: 'keep' });
    expect(kept?.emphasis).toBeNull();
    expect(idsOf(kept?.cast?.organisations)).toEqual(['choir']);
    expect(kept?.visible).toBe(northSide);
  });
});

describe('the reveals of a step that compares', () => {
  it('bring a pane when all of its collaborations have come, and leave the others alone', () => {
    const [north, south] = shownIn([], {}, [collaboration('south')]);
    expect(north?.visible).toEqual(northSide);
    expect([north?.isHeldBack, south?.isHeldBack]).toEqual([false, true]);
    expect(south?.visible.organisations.size).toBe(0);
  });

  it('bring an organisation in every pane that holds it', () => {
    for (const { visible } of shownIn([], {}, [organisation('council')]))
      expect(visible.organisations.has(organisationId('council'))).toBe(false);
  });

  it('change the class of nothing that is drawn, whatever waits', () => {
    const all = [...twoSides.organisations.keys()].map(organisationRef);
    const refs: readonly EntityRef[] = [...all, collaboration('north'), collaboration('south')];
    fc.assert(
      fc.property(fc.subarray([...refs]), (heldBack) => {
        const { whole, difference } = stepPair(twoSides, sides(), heldBack);
        for (const [id, standing] of difference.organisations) expect(whole.organisations.get(id)).toBe(standing);
        for (const [id, { standing }] of difference.relationships)
          expect(whole.relationships.get(id)?.standing).toBe(standing);
        if (heldBack.length === 0) expect(difference).toBe(whole);
      }),
    );
  });

  it('lay the second over the first', () => {
    const { difference } = stepPair(twoSides, sides(), [collaboration('south')]);
    expect(new Set(difference.organisations.values())).toEqual(new Set(['only-a', 'both']));
    expect(idsOf(difference.organisations.keys())).toEqual(idsOf(northSide.organisations.keys()));
  });
});
