import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../../src/domain/network.ts';
import {
  addPane,
  comparedPanes,
  comparing,
  fewestCompared,
  firstTargets,
  inLinkedPanes,
  mostCompared,
  movePane,
  openComparison,
  pairOf,
  removePane,
  setLinked,
  showInPane,
  showWithdrawn,
  showYear,
  swapPanes,
  targetOf,
  toggleAllLinks,
} from '../../../src/view/comparisonChanges.ts';
import type { Target } from '../../../src/view/comparisonChanges.ts';
import type { ViewChange } from '../../../src/view/changes.ts';
import { clearSelection, select, setCamera, setYears, toggleTerm } from '../../../src/view/changes.ts';
import { decodeLink, encodeLink } from '../../../src/view/link.ts';
import type { PaneId, ViewState } from '../../../src/view/viewState.ts';
import { firstView, paneLinks } from '../../../src/view/viewState.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { aCollaboration, aNetwork, collaborationId, organisationId, termId } from '../../fixtures/aNetwork.ts';

const model = (id: string): Target => ({ kind: 'model', id: termId(id) });
const collaboration = (id: string): Target => ({ kind: 'collaboration', id: collaborationId(id) });
const alpha = organisationRef(organisationId('alpha'));

/** Two models with two collaborations each, and one of no recorded model. */
const network: Network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'red', model: 'collaborative-council', members: ['alpha', 'beta'] }),
    aCollaboration({ id: 'rose', model: 'collaborative-council', members: ['beta'] }),
    aCollaboration({ id: 'blue', model: 'collaborative-market', members: ['gamma'] }),
    aCollaboration({ id: 'sky', model: 'collaborative-market', members: ['delta'] }),
    aCollaboration({ id: 'plain', members: ['alpha'] }),
  ],
});
const opened = openComparison(network)(firstView);
const idAt = (view: ViewState, place: number): PaneId => {
  const pane = comparedPanes(view)[place];
  if (pane === undefined) throw new Error(`No pane stands at ${String(place)}.`);
  return pane.id;
};
const idsOf = (view: ViewState): readonly string[] => view.panes.map(({ id }) => id);

const someTarget: fc.Arbitrary<Target> = fc.constantFrom(
  model('collaborative-council'),
  model('collaborative-market'),
  collaboration('red'),
  collaboration('plain'),
  { kind: 'map' },
);
const place = fc.nat({ max: mostCompared });

/** Anything that the page of comparing does to the view. */
const someChange: fc.Arbitrary<ViewChange> = fc.oneof(
  someTarget.map(addPane),
  place.map(
    (at): ViewChange =>
      (view) =>
        removePane(comparedPanes(view)[at]?.id ?? ('' as PaneId))(view),
  ),
  fc.tuple(place, place).map(
    ([from, to]): ViewChange =>
      (view) =>
        movePane(comparedPanes(view)[from]?.id ?? ('' as PaneId), to)(view),
  ),
  fc.constant(swapPanes),
  fc.constant(toggleAllLinks),
  fc.tuple(fc.constantFrom(...paneLinks), fc.boolean()).map(([link, isLinked]) => setLinked(link, isLinked)),
  fc.tuple(place, someTarget).map(
    ([at, target]): ViewChange =>
      (view) =>
        showInPane(comparedPanes(view)[at]?.id ?? ('' as PaneId), target)(view),
  ),
  fc.tuple(place, fc.option(fc.integer({ min: 2005, max: 2028 }), { nil: null })).map(
    ([at, year]): ViewChange =>
      (view) =>
        showYear(comparedPanes(view)[at]?.id ?? ('' as PaneId), year)(view),
  ),
  fc
    .tuple(place, fc.constantFrom(...paneLinks), fc.constantFrom(select(alpha), toggleTerm('audience', 'regulator')))
    .map(
      ([at, link, change]): ViewChange =>
        (view) =>
          inLinkedPanes(comparedPanes(view)[at]?.id ?? ('' as PaneId), link, change)(view),
    ),
);
const someWay = fc.array(someChange, { maxLength: 12 });
const goneBy = (changes: readonly ViewChange[]): ViewState => changes.reduce((view, change) => change(view), opened);

describe('entering a comparison', () => {
  it('opens one pane for each model that collaborations declare, and leaves what is explored alone', () => {
    expect(comparedPanes(opened).map(targetOf)).toEqual([
      model('collaborative-council'),
      model('collaborative-market'),
    ]);
    expect(opened.panes[0]).toBe(firstView.panes[0]);
  });

  it('opens the collaborations themselves where fewer than two models are declared', () => {
    const plain = aNetwork({ collaborations: [aCollaboration({ id: 'one' }), aCollaboration({ id: 'two' })] });
    expect(firstTargets(plain)).toEqual([collaboration('one'), collaboration('two')]);
  });

  it('sets the only collaboration beside itself, and a map without any beside itself', () => {
    const only = aNetwork({ collaborations: [aCollaboration({ id: 'one' })] });
    expect(firstTargets(only)).toEqual([collaboration('one'), collaboration('one')]);
    expect(firstTargets(aNetwork())).toEqual([{ kind: 'map' }, { kind: 'map' }]);
  });

  it('changes nothing where panes stand already', () => {
    const own = comparing([collaboration('red'), collaboration('blue')])(firstView);
    expect(openComparison(network)(own)).toBe(own);
  });

  it('keeps one pane that stands alone, and adds another of its sort', () => {
    const [first, , last] = opened.panes;
    if (last === undefined) throw new Error('Fewer than two panes stand.');
    const alone = openComparison(network)({ ...opened, panes: [first, last] });
    expect(comparedPanes(alone)).toHaveLength(2);
    expect(comparedPanes(alone)[0]).toBe(last);
    expect(comparedPanes(alone)[1]?.model).not.toBe(last.model);
  });
});

describe('whatever is done to compared panes', () => {
  it('leaves two to four of them, each with an id of its own', () => {
    fc.assert(
      fc.property(someWay, (changes) => {
        const view = goneBy(changes);
        expect(comparedPanes(view).length).toBeGreaterThanOrEqual(fewestCompared);
        expect(comparedPanes(view).length).toBeLessThanOrEqual(mostCompared);
        expect(new Set(idsOf(view)).size).toBe(view.panes.length);
      }),
    );
  });

  it('leaves the pane that is explored as it was', () => {
    fc.assert(
      fc.property(someWay, (changes) => {
        expect(goneBy(changes).panes[0]).toBe(firstView.panes[0]);
      }),
    );
  });

  it('is in the link: reading what was written gives the view back', () => {
    fc.assert(
      fc.property(someWay, (changes) => {
        const view: ViewState = { ...goneBy(changes), mode: 'compare' };
        const { view: read, problems } = decodeLink(encodeLink({ map: null, view }));
        expect(problems).toEqual([]);
        expect(read).toEqual(view);
      }),
    );
  });
});

describe('swapping', () => {
  it('twice gives the first order back', () => {
    fc.assert(
      fc.property(someWay, (changes) => {
        const view = goneBy(changes);
        expect(swapPanes(swapPanes(view))).toEqual(view);
      }),
    );
  });

  it('puts the first two each in the place of the other, and no others', () => {
    fc.assert(
      fc.property(someWay, (changes) => {
        const [a, b, ...others] = comparedPanes(goneBy(changes));
        expect(comparedPanes(swapPanes(goneBy(changes)))).toEqual([b, a, ...others]);
      }),
    );
  });

  it('turns a picked pair round', () => {
    const three = addPane(collaboration('plain'))(opened);
    const picked: ViewState = {
      ...three,
      comparison: { ...three.comparison, pair: [idAt(three, 0), idAt(three, 2)] },
    };
    const swapped = swapPanes(picked);
    expect(comparedPanes(swapped).map(targetOf)).toEqual([
      collaboration('plain'),
      model('collaborative-market'),
      model('collaborative-council'),
    ]);
    expect(pairOf(swapped)?.map(targetOf)).toEqual(pairOf(picked)?.map(targetOf));
  });
});

describe('adding and removing', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(someWay, someTarget, (changes, target) => {
        const view = goneBy(changes);
        const added = addPane(target)(view);
        if (comparedPanes(view).length === mostCompared) expect(added).toBe(view);
        else expect(removePane(idAt(added, comparedPanes(view).length))(added)).toEqual(view);
      }),
    );
  });

  it('never leaves fewer than two', () => {
    expect(removePane(idAt(opened, 0))(opened)).toBe(opened);
  });

  it('gives a new pane the filters, the selection and the camera of its neighbour while they are linked, and never its year', () => {
    const last = idAt(opened, 1);
    const changed = [
      inLinkedPanes(last, 'filters', toggleTerm('audience', 'regulator')),
      inLinkedPanes(last, 'selection', select(alpha)),
      inLinkedPanes(last, 'cameras', setCamera({ cx: 1, cy: 2, span: 3 })),
      showYear(last, 2015),
    ].reduce((view, change) => change(view), opened);
    const pane = comparedPanes(addPane(collaboration('plain'))(changed))[2];
    expect(pane).toMatchObject({
      filter: { off: { audience: ['regulator'] }, years: { from: null, to: null } },
      selection: [alpha],
      camera: { cx: 1, cy: 2, span: 3 },
    });
    const apart = paneLinks.reduce((view, link) => setLinked(link, false)(view), changed);
    expect(comparedPanes(addPane(collaboration('plain'))(apart))[2]).toMatchObject({
      filter: { off: {} },
      selection: [],
      camera: 'fit',
    });
  });

  it('moving a pane there and back gives the first order back', () => {
    const three = addPane(collaboration('plain'))(opened);
    const first = idAt(three, 0);
    const moved = movePane(first, 2)(three);
    expect(idAt(moved, 2)).toBe(first);
    expect(movePane(first, 0)(moved)).toEqual(three);
    expect(movePane(first, 0)(three)).toBe(three);
  });
});

describe('linking', () => {
  it('makes a change in all panes while they are linked, and in one while they are not', () => {
    const one = idAt(opened, 1);
    const together = inLinkedPanes(one, 'selection', select(alpha))(opened);
    expect(comparedPanes(together).map(({ selection }) => selection)).toEqual([[alpha], [alpha]]);
    const alone = inLinkedPanes(one, 'selection', clearSelection)(setLinked('selection', false)(together));
    expect(comparedPanes(alone).map(({ selection }) => selection)).toEqual([[alpha], []]);
  });

  it('anew follows the first pane in everything but the year', () => {
    const apart = [
      setLinked('filters', false),
      inLinkedPanes(idAt(opened, 0), 'filters', toggleTerm('audience', 'regulator')),
      inLinkedPanes(idAt(opened, 1), 'filters', setYears(2015, 2015)),
    ].reduce((view, change) => change(view), opened);
    const [first, second] = comparedPanes(setLinked('filters', true)(apart));
    expect(first?.filter).toEqual(comparedPanes(apart)[0]?.filter);
    expect(second?.filter).toEqual({ ...first?.filter, years: { from: 2015, to: 2015 } });
  });

  it('all at once unlinks what is linked as a whole, and links what is linked in part', () => {
    const apart = toggleAllLinks(opened);
    expect(Object.values(apart.comparison.linked)).toEqual([false, false, false, false]);
    const partly = setLinked('hover', true)(apart);
    expect(toggleAllLinks(partly).comparison.linked).toEqual(opened.comparison.linked);
  });
});

describe('what a pane shows', () => {
  it('keeps its year when it comes to show something else, and everybody takes part again', () => {
    const id = idAt(opened, 0);
    const before = showWithdrawn(id, [alpha])(showYear(id, 2015)(opened));
    const [pane] = comparedPanes(showInPane(id, collaboration('blue'))(before));
    expect(pane?.filter.years).toEqual({ from: 2015, to: 2015 });
    expect(pane?.withdrawn).toEqual([]);
  });

  it('stays the same value where the same is asked for again', () => {
    const id = idAt(opened, 0);
    expect(showInPane(id, model('collaborative-council'))(opened)).toBe(opened);
    expect(showYear(id, null)(opened)).toBe(opened);
  });
});
