import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapDocument } from '../../src/domain/document.ts';
import { buildNetwork } from '../../src/domain/buildNetwork.ts';
import { remarksOf } from '../../src/domain/remarks.ts';
import { DisputeDialog } from '../../src/features/present/room/DisputeDialog.tsx';
import { QuestionDialog } from '../../src/features/present/room/QuestionDialog.tsx';
import { SessionLog } from '../../src/features/present/room/SessionLog.tsx';
import { shownStore } from '../../src/features/present/room/shownStore.ts';
import { vote } from '../../src/features/present/room/votes.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { createExplorerStore, presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { roomStore } from '../../src/ui/room/roomStore.ts';
import { select, toggleSelected } from '../../src/view/changes.ts';
import { firstView } from '../../src/view/viewState.ts';
import { organisationId, relationshipId } from '../fixtures/aNetwork.ts';
import { showIn } from './listsExplorer.tsx';

const document: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: ['Alpha Council', 'Beta Trust', 'Gamma Board'].map((name) => ({
    id: name.split(' ')[0]?.toLowerCase() ?? '',
    name,
  })),
  relationships: [
    { id: 'money', from: 'alpha', to: 'beta', type: 'funds' },
    { id: 'seat', from: 'beta', to: 'gamma', type: 'member-of' },
  ],
  story: { title: 'Story', steps: [{ id: 'a', title: 'First', view: 'v=1' }] },
};

/** What was handed over, by file name. */
const files = new Map<string, string>();
vi.mock('../../src/ui/download.ts', () => ({
  download: (name: string, content: string) => files.set(name, content),
}));

const anExplorer = (): ExplorerStore =>
  createExplorerStore({
    map: { document, network: buildNetwork(document), origin: { kind: 'file', name: 'a' }, problems: [], setAside: [] },
    positions: new Map(),
    view: firstView,
  });
const said = (explorer: ExplorerStore) =>
  remarksOf(presentOf(explorer.getState()).map.document).map(({ id: _id, at: _at, ...rest }) => rest);
const close = vi.fn();

beforeEach(() => {
  files.clear();
  close.mockClear();
  roomStore.setState({ initials: '' });
  shownStore.setState({ explorer: null });
});

describe('saying what is disputed or missing', () => {
  it('takes the relationship that is selected, with a line of words and initials that are remembered', async () => {
    const explorer = anExplorer();
    explorer.getState().commit(onView(select({ kind: 'relationship', id: relationshipId('money') })));
    showIn(explorer, <DisputeDialog onClose={close} />);
    expect(screen.getByText('Alpha Council funds Beta Trust')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /^Disputed/ })).toBeChecked();
    await userEvent.keyboard('It ended');
    expect(screen.getByLabelText('What is said, in one line')).toHaveValue('It ended');
    await userEvent.type(screen.getByLabelText('Initials'), 'AB');
    await userEvent.click(screen.getByRole('button', { name: 'Mark as disputed' }));
    expect(said(explorer)).toEqual([
      { on: { kind: 'relationship', id: 'money' }, kind: 'challenge', text: 'It ended', by: 'AB' },
    ]);
    expect(explorer.getState().announcement).toBe('Marked as disputed: Alpha Council funds Beta Trust.');
    expect(roomStore.getState().initials).toBe('AB');
    expect(close).toHaveBeenCalled();
    explorer.getState().undo();
    expect(said(explorer)).toEqual([]);
  });

  it('takes two organisations that are selected for a relationship that is missing between them', async () => {
    const explorer = anExplorer();
    explorer.getState().commit(onView(select({ kind: 'organisation', id: organisationId('alpha') })));
    explorer.getState().commit(onView(toggleSelected({ kind: 'organisation', id: organisationId('gamma') })));
    showIn(explorer, <DisputeDialog onClose={close} />);
    await userEvent.click(screen.getByRole('button', { name: 'Mark as missing' }));
    expect(said(explorer)).toEqual([
      { on: { kind: 'organisation', id: 'alpha' }, to: { kind: 'organisation', id: 'gamma' }, kind: 'challenge' },
    ]);
  });

  it('offers all relationships where nothing is selected, found by letters, and asks again for one that is not chosen', async () => {
    const explorer = anExplorer();
    showIn(explorer, <DisputeDialog onClose={close} />);
    await userEvent.click(screen.getByRole('button', { name: 'Mark as disputed' }));
    expect(screen.getByText('Choose the relationship that is disputed.')).toBeInTheDocument();
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(said(explorer)).toEqual([]);
    await userEvent.type(screen.getByRole('searchbox'), 'gam bet');
    expect(within(screen.getByRole('group')).getAllByRole('radio')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Mark as disputed' }));
    expect(said(explorer)).toEqual([{ on: { kind: 'relationship', id: 'seat' }, kind: 'challenge' }]);
  });

  it('lists the relationships of an organisation that is selected, and takes it for what is missing as well', async () => {
    const explorer = anExplorer();
    explorer.getState().commit(onView(select({ kind: 'organisation', id: organisationId('alpha') })));
    showIn(explorer, <DisputeDialog onClose={close} />);
    expect(screen.getByRole('radio', { name: /^Disputed/ })).toBeChecked();
    expect(screen.getByRole('searchbox')).toHaveFocus();
    const things = () => within(screen.getByRole('group')).getAllByRole('radio');
    expect(things()).toEqual([screen.getByRole('radio', { name: 'Alpha Council funds Beta Trust' })]);
    expect(screen.getByText('1 more: type letters of a name to find them.')).toBeInTheDocument();
    await userEvent.keyboard('gam');
    expect(things()).toEqual([screen.getByRole('radio', { name: 'Beta Trust is a member of Gamma Board' })]);
    await userEvent.click(screen.getByRole('radio', { name: /^Missing/ }));
    expect(screen.getByText('Alpha Council')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: /^Disputed/ }));
    await userEvent.type(screen.getByRole('searchbox'), 'bet{Enter}{Enter}');
    expect(said(explorer)).toHaveLength(1);
  });

  it('looks at the step that is shown, and keeps what is said in the map that is open', async () => {
    const [page, step] = [anExplorer(), anExplorer()];
    step.getState().commit(onView(select({ kind: 'relationship', id: relationshipId('seat') })));
    shownStore.setState({ explorer: step });
    showIn(page, <DisputeDialog onClose={close} />);
    await userEvent.click(screen.getByRole('button', { name: 'Mark as disputed' }));
    expect(said(page)).toHaveLength(1);
    expect(said(step)).toEqual([]);
  });
});

describe('parking a question', () => {
  it('wants its words, and keeps it on the step', async () => {
    const explorer = anExplorer();
    showIn(explorer, <QuestionDialog onClose={close} />);
    expect(screen.getByLabelText('The question')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Park it' }));
    expect(screen.getByText('Write the question first.')).toBeInTheDocument();
    expect(screen.getByLabelText('The question')).toHaveFocus();
    await userEvent.type(screen.getByLabelText('The question'), 'Who pays?{Enter}');
    expect(said(explorer)).toEqual([{ on: { kind: 'step', id: 'a' }, kind: 'question', text: 'Who pays?' }]);
  });
});

describe('the session log', () => {
  const spoken = async () => {
    const explorer = anExplorer();
    const { unmount } = showIn(explorer, <QuestionDialog onClose={close} />);
    await userEvent.type(screen.getByLabelText('The question'), '=1+1{Enter}');
    unmount();
    showIn(explorer, <SessionLog onClose={close} />);
    return explorer;
  };

  it('lists what was said, marks a question as answered, and takes it out again', async () => {
    const explorer = await spoken();
    const row = screen.getAllByRole('row')[1] as HTMLElement;
    expect(within(row).getByText('Step 1: First')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Answered: =1+1' }));
    expect(said(explorer)[0]).toMatchObject({ resolved: true });
    expect(screen.getByRole('button', { name: 'Open again: =1+1' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Question, =1+1' }));
    expect(said(explorer)).toEqual([]);
  });

  it('tells how many dots a thing has in one row, from which one is taken back or all', async () => {
    const explorer = anExplorer();
    const [alpha, beta] = ['alpha', 'beta'].map((id) => ({ kind: 'organisation', id: organisationId(id) }) as const);
    for (const on of [alpha, beta, beta, beta]) if (on !== undefined) vote(explorer, on);
    showIn(explorer, <SessionLog onClose={close} />);
    const rows = () =>
      screen
        .getAllByRole('row')
        .map((row) => [...row.querySelectorAll('td')].slice(2, 4).map((cell) => cell.textContent));
    expect(rows().slice(1)).toEqual([
      ['3 dots', 'Beta Trust'],
      ['1 dot', 'Alpha Council'],
    ]);
    expect(screen.queryByRole('button', { name: 'Take one back: Alpha Council' })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Take one back: Beta Trust' }));
    expect(rows()[1]).toEqual(['2 dots', 'Beta Trust']);
    expect(screen.getByRole('button', { name: 'Take one back: Beta Trust' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Remove: 2 dots, Beta Trust' }));
    expect(rows().slice(1)).toEqual([['1 dot', 'Alpha Council']]);
    act(explorer.getState().undo);
    expect(rows()[1]).toEqual(['2 dots', 'Beta Trust']);
  });

  it('hands over a table without formulas, and the remarks as a part of the document', async () => {
    const explorer = await spoken();
    await userEvent.click(screen.getByRole('button', { name: 'Download as a table (CSV)' }));
    await userEvent.click(screen.getByRole('button', { name: 'Download the remarks (JSON)' }));
    const [csv, json] = [files.get('A map session log.csv'), files.get('A map session log.json')];
    expect(csv).toContain("'=1+1");
    const { remarks } = JSON.parse(json ?? '') as MapDocument;
    expect(remarks).toEqual(presentOf(explorer.getState()).map.document.remarks);
  });
});
