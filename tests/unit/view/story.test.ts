import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../../../src/domain/buildNetwork.ts';
import type { MapDocument, StoryStep } from '../../../src/domain/document.ts';
import type { OrganisationId } from '../../../src/domain/ids.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { heldBack, mostReveals, revealsOf } from '../../../src/view/reveals.ts';
import {
  addStep,
  changeStep,
  duplicateStep,
  moveStep,
  openStep,
  placeOfStep,
  removeStep,
  renameStory,
  showInStep,
  stepsOf,
  stepView,
  transitionOf,
} from '../../../src/view/story.ts';
import type { StepId } from '../../../src/view/viewState.ts';
import { firstPane, firstView } from '../../../src/view/viewState.ts';
import { someView } from '../../fixtures/someView.ts';

const aDocument: MapDocument = {
  format: 'polycentric/1',
  id: 'm',
  title: 'Made up',
  organisations: [
    { id: 'a', name: 'Alder Trust' },
    { id: 'b', name: 'Birch Council' },
  ],
  relationships: [{ id: 'r', from: 'a', to: 'b', type: 'funds' }],
};
const network = buildNetwork(aDocument);
const titles = (document: MapDocument) => stepsOf(document).map(({ title }) => title);
const storyOf = (...names: readonly string[]): MapDocument =>
  names.reduce((document, title) => addStep(document, { title }, firstView), aDocument);
const stepAt = (document: MapDocument, place: number): StoryStep => {
  const step = stepsOf(document)[place];
  if (step === undefined) throw new Error(`There is no step ${String(place)}.`);
  return step;
};

describe('a story', () => {
  it('takes a step at any place, with an id of its own', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 8 }), { maxLength: 8 }), (places) => {
        const expected: string[] = [];
        const document = places.reduce((now, place, count) => {
          const title = `Step ${String(count)}`;
          const at = Math.min(place, expected.length);
          expected.splice(at, 0, title);
          return addStep(now, { title }, firstView, at);
        }, aDocument);
        expect(titles(document)).toEqual(expected);
        expect(new Set(stepsOf(document).map(({ id }) => id)).size).toBe(expected.length);
      }),
    );
  });

  it('gives a new step no id that the story or a remark knows, so that nothing said of an old step is said of it', () => {
    const ids = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 12 }).map((count) => `step-${String(count)}`),
        fc.constantFrom('step-', 'step-07', 'intro', 'step-999999999999999', `step-${'9'.repeat(40)}`),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(ids, ids, (standing, said) => {
        const document: MapDocument = {
          ...aDocument,
          story: { title: '', steps: standing.map((id) => ({ id, title: id, view: {} })) },
          remarks: said.map((id) => ({ id: 'q', on: { kind: 'step', id }, at: '', kind: 'question' })),
        };
        const added = stepsOf(addStep(document, { title: 'New' }, firstView)).at(-1)?.id;
        expect([...standing, ...said]).not.toContain(added);
      }),
    );
    const question = { id: 'q', on: { kind: 'step', id: 'step-2' }, at: '', kind: 'question' } as const;
    const document = { ...storyOf('One', 'Two'), remarks: [question] };
    const shorter = removeStep(document, stepAt(document, 1));
    expect(stepAt(addStep(shorter, { title: 'Another' }, firstView), 1).id).toBe('step-3');
    const first = storyOf('One', 'Two', 'Three');
    expect(stepsOf(addStep(removeStep(first, stepAt(first, 0)), { title: 'Four' }, firstView)).at(-1)?.id).toBe(
      'step-4',
    );
  });

  it('keeps every step when one is moved, and moving it back restores the order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), fc.integer({ min: -3, max: 12 }), (count, from, to) => {
        const document = storyOf(...Array.from({ length: count }, (_, place) => String(place)));
        const at = from % count;
        const moved = moveStep(document, stepAt(document, at), to);
        expect([...titles(moved)].sort()).toEqual([...titles(document)].sort());
        expect(titles(moved)[Math.min(count - 1, Math.max(0, to))]).toBe(String(at));
        const place = titles(moved).indexOf(String(at));
        expect(titles(moveStep(moved, stepAt(moved, place), at))).toEqual(titles(document));
      }),
    );
  });

  it('puts a copy behind its step, with the same words and view and another id', () => {
    const document = storyOf('One', 'Two');
    const copied = duplicateStep(document, stepAt(document, 0));
    expect(titles(copied)).toEqual(['One', 'One', 'Two']);
    const [first, second] = [stepAt(copied, 0), stepAt(copied, 1)];
    expect({ ...second, id: first.id }).toEqual(first);
    expect(second.id).not.toBe(first.id);
  });

  it('leaves no trace of itself when its only step is removed', () => {
    const document = storyOf('One');
    expect(removeStep(document, stepAt(document, 0))).toEqual(aDocument);
    const named = renameStory(document, 'A story');
    expect(removeStep(named, stepAt(named, 0)).story).toEqual({ title: 'A story', steps: [] });
  });

  it('is left alone by a step of another story', () => {
    const document = storyOf('One');
    const stranger = stepAt(storyOf('One'), 0);
    expect(removeStep(document, stranger)).toBe(document);
    expect(moveStep(document, stranger, 0)).toBe(document);
    expect(duplicateStep(document, stranger)).toBe(document);
    expect(changeStep(document, stranger, { title: 'Other' })).toBe(document);
    expect(showInStep(document, stranger, firstView)).toBe(document);
  });

  it('changes words without touching the view or what others have written into the step', () => {
    const foreign = { ...stepAt(storyOf('One'), 0), mood: 'calm', text: 'Words', note: 'For me' };
    const document: MapDocument = { ...aDocument, story: { title: '', steps: [foreign] } };
    const changed = stepAt(changeStep(document, foreign, { title: 'Two', text: undefined, note: '' }), 0);
    expect(changed).toEqual({ id: foreign.id, title: 'Two', view: foreign.view, mood: 'calm' });
  });

  it('keeps an empty title, for a title may be written later', () => {
    const document = storyOf('One');
    expect(stepAt(changeStep(document, stepAt(document, 0), { title: '' }), 0).title).toBe('');
  });

  it('finds a step by its id, and begins with the first where nobody has that id', () => {
    const steps = stepsOf(storyOf('One', 'Two'));
    expect(placeOfStep(steps, steps[1]?.id ?? '')).toBe(1);
    expect(placeOfStep(steps, 'nobody')).toBe(0);
    expect(placeOfStep(steps, null)).toBe(0);
    expect(placeOfStep([], 'nobody')).toBe(0);
  });

  it('glides from step to step unless it says that it cuts', () => {
    expect(transitionOf({ id: 's', title: '', view: '' })).toBe('glide');
    expect(transitionOf({ id: 's', title: '', view: '', transition: 'cut' })).toBe('cut');
    expect(transitionOf({ id: 's', title: '', view: '', transition: { whirl: 3 } })).toBe('glide');
  });
});

describe('the view of a step', () => {
  it('plays again as it was kept, on the ground that the map has now', () => {
    fc.assert(
      fc.property(someView, (view) => {
        const kept = stepView(view);
        const document = addStep(aDocument, { title: 'One' }, kept);
        const pins = new Map([['a' as OrganisationId, [3, 4] as const]]);
        const { view: opened } = openStep(stepAt(document, 0), network, { frame: 'wide', pins });
        if (opened === null) throw new Error('The step did not open.');
        expect(opened.mode).toBe(view.mode === 'compare' ? 'compare' : 'explore');
        expect(opened.panes.map(({ id }) => id)).toEqual(kept.panes.map(({ id }) => id));
        expect(opened.panes[0]).toMatchObject({ frame: 'wide', pins, camera: 'fit', tab: 'graph' });
        // Kept again, it stays as it is: all that this map has of it came through.
        const again = addStep(aDocument, { title: 'One' }, stepView(opened));
        expect(openStep(stepAt(again, 0), network, { frame: 'wide', pins })).toMatchObject({
          view: opened,
          missing: [],
        });
      }),
    );
  });

  it('holds what a reader has zoomed in on, where nothing else is in the light', () => {
    const inView = [organisationRef('a' as OrganisationId)];
    expect(stepView(firstView, inView).panes[0]).toMatchObject({ spotlight: inView, rest: 'keep' });
    expect(stepView(firstView).panes[0]).toMatchObject({ spotlight: [], rest: 'dim' });
  });

  it('forgets which step was looked at, and the panes that were not compared', () => {
    const looking = { ...firstView, mode: 'present' as const, step: 'step-3' as StepId };
    expect(stepView(looking)).toEqual(firstView);
  });

  it('names what a map lacks, and shows the rest', () => {
    const pane = {
      ...firstPane,
      spotlight: [organisationRef('a' as OrganisationId), organisationRef('z' as OrganisationId)],
    };
    const document = addStep(aDocument, { title: 'One' }, { ...firstView, panes: [pane] });
    const opened = openStep(stepAt(document, 0), network, firstPane);
    expect(opened.missing).toEqual(['z']);
    expect(opened.view?.panes[0].spotlight).toEqual([organisationRef('a' as OrganisationId)]);
  });

  it('that nobody can read is none', () => {
    expect(openStep({ view: { another: 'format' } }, network, firstPane)).toEqual({
      view: null,
      missing: [],
      isDamaged: true,
    });
  });
});

describe('reveals', () => {
  it('are held back until they are asked for, in their order', () => {
    const reveals = ['a', 'b', 'c'].map((id) => ({ on: [organisationRef(id as OrganisationId)], text: '' }));
    expect(heldBack(reveals, 0).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(heldBack(reveals, 2).map(({ id }) => id)).toEqual(['c']);
    expect(heldBack(reveals, 3)).toEqual([]);
  });

  it('of any document are read without complaint', () => {
    fc.assert(
      fc.property(fc.anything(), (reveals) => {
        const read = revealsOf({ reveals });
        expect(read.length).toBeLessThanOrEqual(mostReveals);
        for (const { on, text } of read) expect(on.length > 0 || text !== '').toBe(true);
      }),
    );
    const ref = fc.oneof(fc.anything(), fc.record({ kind: fc.constantFrom('organisation', 'bogus'), id: fc.string() }));
    const reveal = fc.record({
      on: fc.oneof(fc.anything(), fc.array(ref)),
      text: fc.oneof(fc.anything(), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), reveal)), fc.string({ minLength: 1 }), (some, text) => {
        const read = revealsOf({ reveals: [...some, { on: [], text }] });
        for (const { on, text: words } of read) {
          expect(on.length > 0 || words !== '').toBe(true);
          for (const { kind, id } of on) expect([kind, typeof id]).toEqual(['organisation', 'string']);
        }
        // What cannot be read takes nothing of what can.
        if (some.length < mostReveals) expect(read.at(-1)).toEqual({ on: [], text });
      }),
    );
    const many = Array.from({ length: mostReveals + 5 }, (_, place) => ({ on: [], text: String(place) }));
    expect(revealsOf({ reveals: many })).toEqual(many.slice(0, mostReveals));
  });

  it('come back from a document as they were written', () => {
    const reveals = [
      { on: [organisationRef('a' as OrganisationId)], text: 'One' },
      { on: [], text: 'Only words' },
    ];
    const document = addStep(aDocument, { title: 'One', reveals }, firstView);
    expect(revealsOf(stepAt(JSON.parse(JSON.stringify(document)) as MapDocument, 0))).toEqual(reveals);
  });
});
