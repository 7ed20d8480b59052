import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { EmbeddedStory } from '../../src/app/embed/EmbeddedStory.tsx';
import type { MapDocument } from '../../src/domain/document.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { setMode } from '../../src/view/changes.ts';
import { addStep, stepsOf } from '../../src/view/story.ts';
import type { StepId } from '../../src/view/viewState.ts';
import { firstView } from '../../src/view/viewState.ts';
import { aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

function open(...titles: readonly string[]) {
  const explorer = anExplorer(aNetwork({ organisations: ['a'] }));
  const tell = (names: readonly string[]) => {
    explorer.getState().amend((snapshot) => {
      const bare: MapDocument = { ...snapshot.map.document, story: { title: '', steps: [] } };
      const document = names.reduce<MapDocument>((story, title) => addStep(story, { title }, firstView), bare);
      return { ...snapshot, map: { ...snapshot.map, document } };
    });
  };
  explorer.getState().commit(onView(setMode('present')));
  tell(titles);
  showIn(explorer, <EmbeddedStory />);
  const ask = (place: number) => {
    const id = stepsOf(presentOf(explorer.getState()).map.document)[place]?.id ?? null;
    explorer.getState().amend(onView((view) => ({ ...view, step: id as StepId | null })));
  };
  return { explorer, tell, ask };
}
const region = () => screen.getByRole('region', { name: /^Step \d of \d/ });

it('goes to the step that the page round it asks for', () => {
  const { ask } = open('One', 'Two', 'Three');
  expect(region()).toHaveAccessibleName('Step 1 of 3: One');
  act(() => {
    ask(2);
  });
  expect(region()).toHaveAccessibleName('Step 3 of 3: Three');
  act(() => {
    ask(1);
  });
  expect(region()).toHaveAccessibleName('Step 2 of 3: Two');
});

it('stays within a story that has become shorter', async () => {
  const { tell } = open('One', 'Two', 'Three');
  region().focus();
  await userEvent.keyboard('{End}');
  expect(region()).toHaveAccessibleName('Step 3 of 3: Three');
  act(() => {
    tell(['One']);
  });
  expect(region()).toHaveAccessibleName('Step 1 of 1: One');
});

it('has the keys and the words of a presentation from the first press on', async () => {
  const { explorer } = open('One', 'Two', 'Three');
  await userEvent.click(screen.getByRole('heading', { name: 'One' }));
  expect(region()).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(explorer.getState().announcement).toBe('Step 2 of 3. Two.');
  await userEvent.keyboard('{Home}');
  expect(region()).toHaveAccessibleName('Step 1 of 3: One');
  await userEvent.keyboard('{PageDown}{ArrowLeft}{End}');
  expect(region()).toHaveAccessibleName('Step 3 of 3: Three');
});
