import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapDocument, StoryStep } from '../../../src/domain/document.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { changeStory } from '../../../src/features/present/changeStory.ts';
import { deleteStep, duplicate, moveTo, retitle } from '../../../src/features/present/editor/storyActions.ts';
import { changeDocument } from '../../../src/store/changeDocument.ts';
import type { ExplorerStore } from '../../../src/store/explorerStore.ts';
import { createExplorerStore, presentOf } from '../../../src/store/explorerStore.ts';
import { changeStepView, inShownPanes } from '../../../src/view/stepChanges.ts';
import { addStep, changeStep, renameStory, showInStep, stepsOf, stepView } from '../../../src/view/story.ts';
import { firstView, rests } from '../../../src/view/viewState.ts';
import { aNetwork, organisationId } from '../../fixtures/aNetwork.ts';
import { aDocument, aStep } from '../../fixtures/aStory.ts';
import { someView } from '../../fixtures/someView.ts';

type Edit = (explorer: ExplorerStore) => void;

/** An edit of the step that stands at some place by then; nothing where the story is empty. */
const onAStep = (at: number, edit: (explorer: ExplorerStore, step: StoryStep) => void): Edit =>
  function onAStepOf(explorer) {
    const steps = stepsOf(presentOf(explorer.getState()).map.document);
    const step = steps[at % Math.max(1, steps.length)];
    if (step !== undefined) edit(explorer, step);
  };
const rewrites = (at: number, rewrite: (document: MapDocument, step: StoryStep) => MapDocument): Edit =>
  onAStep(at, (explorer, step) => {
    changeDocument(explorer, (document) => rewrite(document, step));
  });

const refs = fc
  .subarray(['ash', 'elm', 'oak', 'not in the map'])
  .map((ids) => ids.map((id) => organisationRef(organisationId(id))));
const reveals = fc.array(fc.record({ on: refs, text: fc.string() }), { maxLength: 4 });
const at = fc.nat(7);
const words = fc.record(
  { title: fc.string(), text: fc.string(), note: fc.string(), transition: fc.constantFrom('glide' as const, 'cut') },
  { requiredKeys: [] },
);

/** Everything that an author can do to a story, by its name so that a failure can be read. */
const someEdits: fc.Arbitrary<readonly (readonly [name: string, edit: Edit])[]> = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constant('duplicate'),
      at.map((place) => onAStep(place, duplicate)),
    ),
    fc.tuple(
      fc.constant('delete'),
      at.map((place) => onAStep(place, deleteStep)),
    ),
    fc.tuple(
      fc.constant('move'),
      fc.tuple(at, fc.integer({ min: -1, max: 8 })).map(([from, to]) =>
        onAStep(from, (explorer, step) => {
          moveTo(explorer, step, to);
        }),
      ),
    ),
    fc.tuple(
      fc.constant('call'),
      fc.tuple(at, fc.string()).map(([place, title]) =>
        onAStep(place, (explorer, step) => {
          retitle(explorer, step, title);
        }),
      ),
    ),
    fc.tuple(
      fc.constant('words'),
      fc.tuple(at, words).map(([place, own]) => rewrites(place, (document, step) => changeStep(document, step, own))),
    ),
    fc.tuple(
      fc.constant('reveals'),
      fc
        .tuple(at, reveals)
        .map(([place, own]) => rewrites(place, (document, step) => changeStep(document, step, { reveals: own }))),
    ),
    fc.tuple(
      fc.constant('order of reveals'),
      at.map((place) =>
        rewrites(place, (document, step) =>
          changeStep(document, step, { reveals: ((step['reveals'] ?? []) as []).toReversed() }),
        ),
      ),
    ),
    fc.tuple(
      fc.constant('light and rest'),
      fc.tuple(at, refs, fc.constantFrom(...rests)).map(([place, spotlight, rest]) =>
        rewrites(place, (document, step) =>
          changeStepView(
            document,
            step,
            inShownPanes((pane) => ({ ...pane, spotlight, rest })),
          ),
        ),
      ),
    ),
    fc.tuple(
      fc.constant('another view'),
      fc
        .tuple(at, someView)
        .map(([place, view]) => rewrites(place, (document, step) => showInStep(document, step, stepView(view)))),
    ),
    fc.tuple(
      fc.constant('add'),
      fc.tuple(at, someView).map(([place, view]): Edit => (explorer) => {
        changeStory(explorer, (document) => addStep(document, { title: 'New' }, stepView(view), place), place);
      }),
    ),
    fc.tuple(
      fc.constant('rename the story'),
      fc.string().map((title): Edit => (explorer) => {
        changeDocument(explorer, (document) => renameStory(document, title));
      }),
    ),
    fc.tuple(
      fc.constant('put back what was deleted'),
      fc.constant<Edit>((explorer) => {
        const { notices, dismiss } = explorer.getState();
        const [notice] = notices;
        notice?.actions?.[0]?.run();
        if (notice !== undefined) dismiss(notice);
      }),
    ),
  ),
  { maxLength: 30 },
);

const anExplorer = () =>
  createExplorerStore({
    map: {
      document: aDocument([aStep({ id: 'one' }), aStep({ id: 'two', reveals: [{ on: [], text: 'First' }] })]),
      network: aNetwork({ organisations: ['ash', 'elm', 'oak'] }),
      origin: { kind: 'file', name: 'a.json' },
      problems: [],
      setAside: [],
    },
    positions: new Map(),
    view: { ...firstView, mode: 'present' },
  });

/** The whole of what an author sees and keeps, copied so that nothing can change in it afterwards. */
const written = (explorer: ExplorerStore) => {
  const { map, view } = presentOf(explorer.getState());
  return structuredClone({ document: map.document, view });
};
type Written = ReturnType<typeof written>;

describe('edits of a story', () => {
  it('are taken back one by one to the start and done again one by one to the end, whatever they are', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const explorer = anExplorer();
        const states: Written[] = [written(explorer)];
        let undone: Written[] = [];
        for (const [name, edit] of edits) {
          const { past } = explorer.getState().history;
          edit(explorer);
          const grown = explorer.getState().history.past.length - past.length;
          if (grown === 1) {
            states.push(written(explorer));
            undone = [];
          } else if (grown === -1 && name === 'put back what was deleted') {
            // It is undo itself, where nothing has happened since.
            undone = [...states.splice(-1), ...undone];
          } else expect(grown, `${name} is one step, or none where it changes nothing`).toBe(0);
          expect(written(explorer), name).toEqual(states.at(-1));
        }
        const { undo, redo } = explorer.getState();
        for (const state of states.slice(0, -1).toReversed()) {
          undo();
          expect(written(explorer)).toEqual(state);
        }
        expect(explorer.getState().history.past).toEqual([]);
        for (const state of [...states.slice(1), ...undone]) {
          redo();
          expect(written(explorer)).toEqual(state);
        }
        expect(explorer.getState().history.future).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
