import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StoryStep } from '../../src/domain/document.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import { StoryEditor } from '../../src/features/present/editor/StoryEditor.tsx';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { setMode } from '../../src/view/changes.ts';
import { addStep, stepsOf } from '../../src/view/story.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { firstPane, firstView } from '../../src/view/viewState.ts';
import { aCollaboration, aNetwork, anAccountability, evidence, organisationId } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

export const network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'deal', name: 'The Deal', members: ['ash', 'elm', 'oak'] }),
    aCollaboration({ id: 'pact', name: 'The Pact', members: ['elm', 'oak'] }),
  ],
  relationships: [
    anAccountability({ id: 'peers', from: 'ash', to: 'elm', evidence: evidence() }),
    anAccountability({ id: 'money', from: 'ash', to: 'oak', audience: 'commissioner-or-funder', evidence: evidence() }),
  ],
});
export const lit = (...ids: readonly string[]) => ({
  ...firstView,
  panes: [{ ...firstPane, spotlight: ids.map((id) => organisationRef(organisationId(id))) }] as const,
});

export const titlesOf = (explorer: ExplorerStore) => storyOf(explorer).map(({ title }) => title);
export const storyOf = (explorer: ExplorerStore): readonly StoryStep[] =>
  stepsOf(presentOf(explorer.getState()).map.document);
export const lookedAt = (explorer: ExplorerStore) => presentOf(explorer.getState()).view.step;

export function open(titles: readonly string[] = ['One', 'Two', 'Three'], view: ViewState = lit('ash', 'elm')) {
  const explorer = anExplorer(network);
  explorer.getState().amend((snapshot) => ({
    ...onView(setMode('present'))(snapshot),
    map: {
      ...snapshot.map,
      document: titles.reduce((document, title) => addStep(document, { title }, view), snapshot.map.document),
    },
    positions: new Map([...network.organisations.keys()].map((id, place) => [id, [place * 80, 0] as const])),
  }));
  showIn(explorer, <StoryEditor />);
  return { explorer, user: userEvent.setup() };
}

export const rail = () => screen.getByRole('list', { name: 'Steps' });
export const rows = () => within(rail()).getAllByRole('button');
export const row = (title: string) => within(rail()).getByRole('button', { name: new RegExp(`: ${title}`) });
export const undo = (explorer: ExplorerStore) => {
  act(() => {
    explorer.getState().undo();
  });
};
