import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import type { Reveal } from '../../../src/view/reveals.ts';
import { revealsOf } from '../../../src/view/reveals.ts';
import {
  brokenItems,
  changeStepView,
  inShownPanes,
  keptView,
  lookAtStep,
  shownPanes,
  withoutMissing,
} from '../../../src/view/stepChanges.ts';
import { addStep, stepsOf, stepView } from '../../../src/view/story.ts';
import type { ViewState } from '../../../src/view/viewState.ts';
import { firstPane, firstView } from '../../../src/view/viewState.ts';
import { aNetwork, organisationId } from '../../fixtures/aNetwork.ts';
import { someView } from '../../fixtures/someView.ts';

const emptyDocument: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: [],
  relationships: [],
};
const network = aNetwork({ organisations: ['ash', 'elm', 'oak'] });
const refs = (...ids: readonly string[]) => ids.map((id) => organisationRef(organisationId(id)));

function storyWith(view: ViewState, reveals: readonly Reveal[] = []) {
  const document = addStep(emptyDocument, { title: 'One', reveals }, stepView(view));
  const [step] = stepsOf(document);
  if (step === undefined) throw new Error('The story has no step.');
  return { document, step };
}
const lightOn = (...ids: readonly string[]): ViewState => ({
  ...firstView,
  panes: [{ ...firstPane, spotlight: refs(...ids) }],
});

describe('a step', () => {
  it('keeps its view as it was written', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const kept = stepView(view);
        const { step } = storyWith(view);
        const read = keptView(step);
        if (read !== null) expect(shownPanes(read).length).toBe(shownPanes(kept).length);
      }),
    );
  });

  it('is changed without losing what the map lacks at present', () => {
    const { document, step } = storyWith(lightOn('ash', 'gone'));
    const changed = changeStepView(
      document,
      step,
      inShownPanes((pane) => ({ ...pane, rest: 'hide' })),
    );
    const [after] = stepsOf(changed);
    expect(after && keptView(after)?.panes[0]).toEqual({
      ...firstPane,
      rest: 'hide',
      spotlight: refs('ash', 'gone'),
    });
  });

  it('is the same document where a change changes nothing', () => {
    const { document, step } = storyWith(lightOn('ash'));
    expect(changeStepView(document, step, (view) => view)).toBe(document);
  });

  it('that was written in a way nobody knows is left alone', () => {
    const { document, step } = storyWith(firstView);
    const strange = { ...step, view: { of: 'another hand' } };
    expect(keptView(strange)).toBeNull();
    expect(
      changeStepView(
        document,
        strange,
        inShownPanes((pane) => ({ ...pane, rest: 'hide' })),
      ),
    ).toBe(document);
  });
});

describe('what no longer exists', () => {
  it('is counted among all that a step names, in its view and in its reveals, each once', () => {
    const reveals = [
      { on: refs('oak', 'lost'), text: '' },
      { on: refs('gone'), text: 'Both' },
    ];
    const { step } = storyWith(lightOn('ash', 'elm', 'gone'), reveals);
    expect(brokenItems(step, network)).toEqual({ missing: ['gone', 'lost'], of: 5 });
  });

  it('is nothing where all of it is there', () => {
    expect(brokenItems(storyWith(lightOn('ash', 'elm')).step, network)).toEqual({ missing: [], of: 2 });
  });

  it('can be taken out, and the rest stays', () => {
    const reveals = [
      { on: refs('gone'), text: '' },
      { on: refs('oak', 'lost'), text: 'Oak comes in' },
      { on: refs('lost'), text: 'Only words are left' },
    ];
    const { document, step } = storyWith(lightOn('ash', 'gone'), reveals);
    const [after] = stepsOf(withoutMissing(document, step, network));
    expect(after && keptView(after)?.panes[0].spotlight).toEqual(refs('ash'));
    expect(after && revealsOf(after)).toEqual([
      { on: refs('oak'), text: 'Oak comes in' },
      { on: [], text: 'Only words are left' },
    ]);
    expect(after && brokenItems(after, network).missing).toEqual([]);
    expect(after?.title).toBe('One');
  });
});

describe('looking at a step', () => {
  it('changes nothing else, and nothing at all where it is looked at already', () => {
    fc.assert(
      fc.property(someView, fc.string(), (view, id) => {
        const looked = lookAtStep(id)(view);
        expect({ ...looked, step: view.step }).toEqual(view);
        expect(looked.step).toBe(id);
        expect(lookAtStep(id)(looked)).toBe(looked);
      }),
    );
  });
});
