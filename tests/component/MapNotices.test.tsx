import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useStore } from 'zustand';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeeping } from '../../src/app/keeping.ts';
import { MapNotices } from '../../src/app/MapNotices.tsx';
import { buildNetwork } from '../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../src/domain/document.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { beginPresentation, leavePresentation } from '../../src/features/present/presenting/presentation.ts';
import { PresentingPage } from '../../src/features/present/presenting/PresentingPage.tsx';
import { presentingStore } from '../../src/features/present/presenting/presentingStore.ts';
import { sayRemark } from '../../src/features/present/room/sayRemark.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { createExplorerStore } from '../../src/store/explorerStore.ts';
import { createKeepingStore } from '../../src/store/keepingStore.ts';
import { KeepingProvider } from '../../src/ui/KeepingProvider.tsx';
import { setMode } from '../../src/view/changes.ts';
import { firstView } from '../../src/view/viewState.ts';
import { aDocument, aStep } from '../fixtures/aStory.ts';
import { showIn } from './listsExplorer.tsx';

/** What was handed over, by file name. */
const files = new Map<string, string>();
vi.mock('../../src/ui/download.ts', () => ({
  download: (name: string, content: string) => files.set(name, content),
}));

const problem: Problem = {
  code: 'W_UNKNOWN_FIELD',
  severity: 'warning',
  file: 'a.json',
  place: '',
  value: null,
  message: 'A field was not known.',
  remedy: '',
};

function anExplorer(): ExplorerStore {
  const document = aDocument([aStep({ id: 'one', title: 'One' }), aStep({ id: 'two', title: 'Two' })]);
  return createExplorerStore({
    map: {
      document,
      network: buildNetwork(document),
      origin: { kind: 'file', name: 'a.json' },
      problems: [problem],
      setAside: [],
    },
    positions: new Map(),
    view: setMode('present')(firstView),
  });
}

function show(explorer: ExplorerStore, keeping = createKeeping()) {
  const Page = () => {
    const isPresenting = useStore(presentingStore, ({ presenting }) => presenting !== null);
    return (
      <>
        {isPresenting && <PresentingPage Detour={() => null} />}
        <MapNotices session={{ keeping, showFound: () => undefined }} explorer={explorer} isPresenting={isPresenting} />
      </>
    );
  };
  showIn(
    explorer,
    <KeepingProvider value={keeping.store}>
      <Page />
    </KeepingProvider>,
  );
  return keeping;
}

beforeEach(() => {
  files.clear();
});
afterEach(() => {
  act(leavePresentation);
});

describe('what has to be known of the open map while its story is presented', () => {
  it('is that a remark was not saved, with the way to a file, while the keys go on with the story', async () => {
    const user = userEvent.setup();
    const explorer = anExplorer();
    beginPresentation(explorer);
    const keeping = show(explorer);
    const stop = keeping.watch(explorer);
    expect(screen.queryByRole('alert')).toBeNull();
    // Nothing can be kept here: there is no database.
    act(() => {
      sayRemark(explorer, { on: { kind: 'step', id: 'one' }, kind: 'question', text: 'Who pays?', by: '' });
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/^Not saved\. .*Your changes are safe as long as this window is open\./);
    const story = screen.getByRole('region', { name: 'Step 1 of 2' });
    expect(story).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('heading', { level: 1, name: 'Two' })).toBeInTheDocument();

    await user.click(within(alert).getByRole('button', { name: 'Save a copy' }));
    const saved = JSON.parse(files.get('A map.json') ?? '{}') as MapDocument;
    expect(saved.remarks).toMatchObject([{ text: 'Who pays?' }]);
    // The button was pressed with a pointer, so the keys are still the story's.
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('heading', { level: 1, name: 'One' })).toBeInTheDocument();

    // It may be put away for as long as the story is presented.
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Close this notice' }));
    expect(screen.queryByRole('alert')).toBeNull();
    act(leavePresentation);
    expect(screen.getByRole('alert')).toBeInTheDocument();
    stop();
  });

  it('is no reminder and no warning, and what was put away before stays away after', async () => {
    const user = userEvent.setup();
    const explorer = anExplorer();
    const store = createKeepingStore();
    store.setState({ status: { kind: 'unkept' } });
    show(explorer, { ...createKeeping(), store });
    const notes = () => within(screen.getByRole('list', { name: 'Notices' })).queryAllByRole('listitem');
    expect(notes()).toHaveLength(2);
    act(() => {
      beginPresentation(explorer);
    });
    expect(notes()).toHaveLength(0);
    act(leavePresentation);
    expect(notes()).toHaveLength(2);
    for (const note of notes()) await user.click(within(note).getByRole('button', { name: 'Close this notice' }));
    act(() => {
      beginPresentation(explorer);
    });
    act(leavePresentation);
    expect(notes()).toHaveLength(0);
  });
});
