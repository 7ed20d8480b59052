import { act, screen } from '@testing-library/react';
import { buildNetwork } from '../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../src/domain/document.ts';
import { presenterStore } from '../../src/features/present/presenter/presenterStore.ts';
import type { DetourProps } from '../../src/features/present/presenting/DetourStage.tsx';
import { beginPresentation } from '../../src/features/present/presenting/presentation.ts';
import { PresentingPage } from '../../src/features/present/presenting/PresentingPage.tsx';
import { presentingStore } from '../../src/features/present/presenting/presentingStore.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { createExplorerStore } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { roomStore } from '../../src/ui/room/roomStore.ts';
import { select, setMode } from '../../src/view/changes.ts';
import { addStep } from '../../src/view/story.ts';
import { firstView } from '../../src/view/viewState.ts';
import { organisationId } from '../fixtures/aNetwork.ts';
import { showIn } from './listsExplorer.tsx';

export const bare: MapDocument = {
  format: 'polycentric/1',
  id: 'm',
  title: 'Made up',
  organisations: [
    { id: 'a', name: 'Alder Trust' },
    { id: 'b', name: 'Birch Council' },
  ],
  relationships: [{ id: 'r', from: 'a', to: 'b', type: 'funds' }],
};
export const reveal = { on: [], text: 'It was asked twice.' };
const steps = [
  { title: 'One', text: 'First words.', note: 'Greet the room.' },
  { title: 'Two', reveals: [reveal] },
  { title: 'Three' },
];
export const threeSteps = steps.reduce((document, words) => addStep(document, words, firstView), bare);

export function present(document = threeSteps): ExplorerStore {
  const explorer = createExplorerStore({
    map: {
      document,
      network: buildNetwork(document),
      origin: { kind: 'file', name: 'made-up.json' },
      problems: [],
      setAside: [],
    },
    positions: new Map([
      [organisationId('a'), [0, 0] as const],
      [organisationId('b'), [100, 0] as const],
    ]),
    view: setMode('present')(firstView),
  });
  beginPresentation(explorer);
  showIn(explorer, <PresentingPage Detour={ADetour} />);
  return explorer;
}

/** Selects something in the explorer of the detour, as a reader would. */
function ADetour({ explorer, onReturn }: DetourProps) {
  return (
    <>
      <button
        type="button"
        onClick={() => {
          explorer.getState().commit(onView(select({ kind: 'organisation', id: organisationId('a') })));
        }}
      >
        Try something
      </button>
      <label>
        Find <input type="search" />
      </label>
      <button type="button" onClick={onReturn}>
        Step out
      </button>
    </>
  );
}

export const region = () => screen.getByRole('region', { name: /^Step \d of \d$/ });
export const presenting = () => presentingStore.getState().presenting;

/** After each test: what is presented is kept for the whole page. */
export function leavePresentation() {
  act(() => {
    presentingStore.setState({ presenting: null });
    presenterStore.setState({ isThere: false, refusal: null });
    roomStore.setState({ open: null });
  });
}
