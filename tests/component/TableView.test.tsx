import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import TableView from '../../src/features/explore/table/TableView.tsx';
import { presentOf, selectionOf } from '../../src/store/explorerStore.ts';
import { countsOf } from '../../src/store/selectors.ts';
import { onView } from '../../src/store/snapshot.ts';
import { toggleTerm } from '../../src/view/changes.ts';
import {
  aCollaboration,
  aFunding,
  aMember,
  anAccountability,
  anOrganisation,
  aNetwork,
  evidence,
} from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  about: { title: 'Tables: a map' },
  organisations: [
    anOrganisation({ id: 'path', name: 'Path', place: 'Plymouth' }),
    anOrganisation({ id: 'alliance', name: 'The Alliance', kind: 'partnership-body', evidence: evidence() }),
    anOrganisation({ id: 'ward-10', name: 'Ward 10', kind: null }),
    anOrganisation({ id: 'ward-2', name: 'Ward 2' }),
    anOrganisation({ id: 'sums', name: '=SUM(A1)' }),
  ],
  collaborations: [aCollaboration({ id: 'deal', name: 'The Deal', members: [aMember('path'), aMember('alliance')] })],
  relationships: [
    anAccountability({ id: 'r1', from: 'path', to: 'alliance', mechanism: 'Shared outcomes', start: '2014-04' }),
    anAccountability({ id: 'r2', from: 'ward-2', to: 'alliance', audience: null, status: 'denied' }),
    aFunding({ id: 'r3', from: 'alliance', to: 'path', collaborations: ['deal'], evidence: evidence('classified') }),
  ],
});

const table = (name: string) => screen.getByRole('table', { name });
const namesIn = (name: string) =>
  within(table(name))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
const cellsOf = (name: string, row: string) =>
  within(within(table(name)).getByRole('button', { name: row }).closest('tr') as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the tables', () => {
  it('list every organisation with what is recorded of it, and say quietly what is not', () => {
    showIn(anExplorer(network), <TableView />);
    expect(cellsOf('Organisations', 'The Alliance')).toEqual([
      'Partnership body',
      'Partnership body',
      'not recorded',
      'The Deal',
      '0',
      '1',
      '3',
      'Stated, 1 source',
    ]);
    expect(cellsOf('Organisations', 'Ward 10').slice(0, 4)).toEqual(Array(4).fill('not recorded'));
    expect(cellsOf('Organisations', 'Ward 10').at(-1)).toBe('Unsourced');
  });

  it('list every relationship, read from left to right', () => {
    showIn(anExplorer(network), <TableView />);
    expect(cellsOf('Relationships', 'Path answers to The Alliance, internal peers')).toEqual([
      'Accountable toInternal peers',
      'The Alliance',
      'not recorded',
      'Shared outcomes',
      '2014',
      'not recorded',
      'Asserted',
      'Unsourced',
    ]);
    const denied = cellsOf(
      'Relationships',
      'Ward 2 answers to The Alliance, audience not recorded, denied by a source',
    );
    expect(denied[0]).toBe('Accountable toaudience not recorded');
    expect(denied[6]).toBe('Denied by a source');
    expect(cellsOf('Relationships', 'The Alliance funds Path').at(-1)).toBe('Classified, 1 source');
  });

  it('say how many rows they have, headings included, and count them from the first', () => {
    showIn(anExplorer(network), <TableView />);
    expect(table('Organisations')).toHaveAttribute('aria-rowcount', '6');
    expect(
      within(table('Organisations'))
        .getAllByRole('row')
        .map((row) => row.getAttribute('aria-rowindex')),
    ).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('sort names as a reader does, and turn round on the second press', async () => {
    const user = userEvent.setup();
    showIn(anExplorer(network), <TableView />);
    const heading = within(table('Organisations')).getByRole('columnheader', { name: 'Name' });
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    expect(namesIn('Organisations')).toEqual(['=SUM(A1)', 'Path', 'The Alliance', 'Ward 2', 'Ward 10']);
    await user.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(namesIn('Organisations').at(0)).toBe('Ward 10');
  });

  it('sort counts from the highest, and what is not recorded last', async () => {
    const user = userEvent.setup();
    showIn(anExplorer(network), <TableView />);
    const press = (name: string) => user.click(within(table('Organisations')).getByRole('button', { name }));
    await press('Ties');
    expect(namesIn('Organisations').slice(0, 2)).toEqual(['The Alliance', 'Path']);
    await press('Place');
    expect(namesIn('Organisations').at(0)).toBe('Path');
    await press('Place');
    expect(namesIn('Organisations').at(0)).toBe('Path');
  });

  it('select by name, add with Shift, and let go on the second press', async () => {
    const user = userEvent.setup();
    const explorer = anExplorer(network);
    showIn(explorer, <TableView />);
    const path = screen.getByRole('button', { name: 'Path' });
    await user.click(path);
    expect(path).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Shift>}');
    await user.click(screen.getByRole('button', { name: 'The Alliance funds Path' }));
    await user.keyboard('{/Shift}');
    expect(selectionOf(explorer.getState()).map(({ id }) => id)).toEqual(['path', 'r3']);
    await user.click(path);
    expect(selectionOf(explorer.getState()).map(({ id }) => id)).toEqual(['r3']);
  });

  it('show what is selected elsewhere', () => {
    const explorer = anExplorer(network);
    showIn(explorer, <TableView />);
    act(() => {
      explorer.getState().commit(
        onView((view) => ({
          ...view,
          panes: [{ ...view.panes[0], selection: [{ kind: 'organisation', id: 'ward-2' as never }] }],
        })),
      );
    });
    expect(screen.getByRole('button', { name: 'Ward 2' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('have one tab stop each, from which the arrows go on', async () => {
    const user = userEvent.setup();
    showIn(anExplorer(network), <TableView />);
    const rows = within(table('Organisations'))
      .getAllByRole('rowheader')
      .map((cell) => within(cell).getByRole('button'));
    expect(rows.filter((button) => button.tabIndex === 0)).toHaveLength(1);
    rows[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(rows[1]).toHaveFocus();
    await user.keyboard('{End}');
    expect(rows.at(-1)).toHaveFocus();
    await user.keyboard('{ArrowDown}{Home}');
    expect(rows[0]).toHaveFocus();
    expect(rows.filter((button) => button.tabIndex === 0)).toEqual([rows[0]]);
  });

  it('agree with the status line under every filter', () => {
    const explorer = anExplorer(network);
    showIn(explorer, <TableView />);
    for (const kind of ['charity', 'partnership-body', '']) {
      act(() => {
        explorer.getState().commit(onView(toggleTerm('kind', kind)));
      });
      const { organisations, relationships } = countsOf(presentOf(explorer.getState()));
      const shown = (name: string) => screen.queryByRole('table', { name })?.querySelectorAll('tbody tr').length ?? 0;
      expect([shown('Organisations'), shown('Relationships')]).toEqual([organisations.shown, relationships.shown]);
    }
    expect(screen.getAllByText('Nothing to list: the filters leave none.')).toHaveLength(2);
  });

  it('draw some of a long list and say how long it is', () => {
    const many = aNetwork({
      organisations: Array.from({ length: 3000 }, (_, index) => `organisation-${String(index)}`),
    });
    // jsdom lays nothing out: an area of 800 pixels, and rows of 40.
    const area = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
    const row = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40);
    showIn(anExplorer(many), <TableView />);
    const drawn = within(table('Organisations')).getAllByRole('rowheader');
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.length).toBeLessThan(200);
    expect(table('Organisations')).toHaveAttribute('aria-rowcount', '3001');
    area.mockRestore();
    row.mockRestore();
  });
});

describe('Download CSV', () => {
  const files: { name: string; text: Promise<string> }[] = [];
  beforeEach(() => {
    files.length = 0;
    let blob = new Blob();
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (made: Blob) => ((blob = made), 'blob:x'), revokeObjectURL: () => {} }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push({ name: this.download, text: blob.text() });
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('gives each table as it is sorted, named after the map, with no cell that a spreadsheet would run', async () => {
    const user = userEvent.setup();
    showIn(anExplorer(network), <TableView />);
    const [organisations, relationships] = screen.getAllByRole('button', { name: 'Download CSV' });
    await user.click(organisations as HTMLElement);
    await user.click(relationships as HTMLElement);
    expect(files.map(({ name }) => name)).toEqual(['Tables a map organisations.csv', 'Tables a map relationships.csv']);
    const lines = ((await files[0]?.text) ?? '').split('\r\n');
    expect(lines[0]).toContain('Name,Kind,Sector,Place,Collaborations,Answers to,Is answered to by,Ties,Evidence,Id');
    expect(lines[1]).toMatch(/^'=SUM\(A1\),/);
    expect(lines[2]).toBe('Path,Charity,Charity,Plymouth,The Deal,1,0,2,Unsourced,path');
    expect((await files[1]?.text) ?? '').toContain(
      'Path,Accountable to: Internal peers,The Alliance,,Shared outcomes,2014,,Asserted',
    );
  });
});
