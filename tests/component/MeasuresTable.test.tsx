import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysis/analysisClient.ts';
import type { ComparisonAnswer } from '../../src/analysis/compare/comparison.ts';
import { DownloadTable } from '../../src/features/compare/measures/DownloadTable.tsx';
import { useLitMeasure } from '../../src/features/compare/measures/litMeasure.ts';
import { litSentence } from '../../src/features/compare/measures/litSentence.ts';
import { MeasuresTable } from '../../src/features/compare/measures/MeasuresTable.tsx';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { comparing } from '../../src/view/comparisonChanges.ts';
import { aComparison, aMeasureCell, aMeasureRow, aTest } from '../fixtures/aComparison.ts';
import { restingOn } from '../fixtures/aFinding.ts';
import { aCollaboration, aNetwork, collaborationId } from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

const ids = ['north', 'south', 'west', 'east'];
const network = aNetwork({ collaborations: ids.map((id) => aCollaboration({ id, name: `The ${id}` })) });

const answering = (answer: ComparisonAnswer): Analyst => ({ ...nothingFound, compare: () => Promise.resolve(answer) });

function show(answer: ComparisonAnswer, analyst = answering(answer), also: ReactNode = null) {
  const explorer = anExplorer(network);
  const count = answer.rows[0]?.cells.length ?? 2;
  const targets = ids.slice(0, count).map((id) => ({ kind: 'collaboration', id: collaborationId(id) }) as const);
  explorer.getState().commit(onView(comparing(targets)));
  showIn(
    explorer,
    <>
      <MeasuresTable />
      {also}
    </>,
    analyst,
  );
  return explorer;
}

const table = () => screen.getByRole('table', { name: 'Measures' });
const row = (name: string) => screen.findByRole('row', { name: new RegExp(`^${name}`) });
const members = aMeasureRow([35, 22]);
const busiest = aMeasureRow([0.6, 0.44], { id: 'busiest', name: 'Busiest', unit: 'share', spread: 0.9 });
const comparisonOf = (explorer: ReturnType<typeof anExplorer>) => presentOf(explorer.getState()).view.comparison;

function Lit() {
  const lit = useLitMeasure();
  return (
    <output>{lit === null ? 'nothing' : lit.map(({ organisations }) => organisations.join(' ')).join(' | ')}</output>
  );
}

describe('the table of measures', () => {
  it('has a row a measure and a column a pane, and between two panes their difference', async () => {
    show(aComparison([members, busiest]));
    const cells = within(await row('Busiest')).getAllByRole('cell');
    expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual([
      'The north60%highest',
      'The south44%lowest',
      '−16 points',
    ]);
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'MeasureWhat differs most first',
      'The north',
      'The south',
      'Difference, second minus first',
      'Verdict',
      'Caution',
    ]);
  });

  it('says in the cells where their values stand, marks one that is higher than all others, and draws longer bars for more', async () => {
    const value = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null });
    const tables = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 9, maxLength: 9 }),
      );
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        show(
          aComparison(
            rows.map((values, place) => aMeasureRow(values, { id: String(place), name: `Row ${String(place)}` })),
          ),
        );
        await screen.findByRole('button', { name: 'Row 0' });
        for (const [place, values] of rows.entries())
          expectRow([...table().querySelectorAll('tbody tr')][place], values);
        cleanup();
      }),
      { numRuns: 4 },
    );

    function expectRow(shown: Element | undefined, values: readonly (number | null)[]) {
      const cells = [...(shown?.querySelectorAll<HTMLElement>('td') ?? [])];
      const told = values.filter((each) => each !== null);
      const [low, high] = [Math.min(...told), Math.max(...told)];
      const isTold = told.length > 1;
      for (const [place, each] of values.entries()) {
        const cell = cells[place];
        const bar = cell?.querySelector<HTMLElement>('[style*="inline-size"]') ?? null;
        if (each === null) {
          expect(cell).toHaveTextContent('not recorded');
          expect(bar).toBeNull();
          continue;
        }
        const word = !isTold ? '' : low === high ? 'same' : each === high ? 'highest' : each === low ? 'lowest' : '';
        expect(cell?.textContent).toBe(`The ${String(ids[place])}${String(each)}${word}`);
        const isAlone = isTold && each === high && told.filter((other) => other === high).length === 1;
        expect(cell?.dataset['highest']).toBe(isAlone ? 'true' : undefined);
        expect(Number.parseFloat(bar?.style.inlineSize ?? '')).toBeCloseTo(high === 0 ? 0 : (each / high) * 100, 6);
      }
    }
  });

  it('tells a lit measure by letters where the names of the panes are too long to be listened to', () => {
    const row = aMeasureRow([7, null], { name: 'Lines of accountability recorded' });
    const sides = (title: string) =>
      ['north', 'south'].map((where) => ({ short: `${title} of the ${where}`, isWay: false }));
    expect(litSentence(row, sides('Alliance'))).toBe(
      'Lit: Lines of accountability recorded: 7 in Alliance of the north, not recorded in Alliance of the south.',
    );
    expect(litSentence(row, sides('A very long name that somebody gave to the alliance'))).toBe(
      'Lit: Lines of accountability recorded: A 7, B not recorded.',
    );
  });

  it('lights what produced a measure in every pane, says so once, and puts it out again, by Escape as well', async () => {
    const lit = {
      ...members,
      cells: [aMeasureCell({ because: restingOn(['a', 'b']) }), aMeasureCell({ because: restingOn(['c']) })],
    };
    const explorer = show(aComparison([lit, busiest]), undefined, <Lit />);
    const name = await screen.findByRole('button', { name: 'Organisations taking part' });
    expect(name).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(name);
    expect(name).toHaveAttribute('aria-pressed', 'true');
    expect(comparisonOf(explorer).measure).toBe('members');
    expect(screen.getByRole('status')).toHaveTextContent('a b | c');
    expect(explorer.getState().announcement).toBe('Lit: Organisations taking part: 1 in The north, 1 in The south.');
    await userEvent.click(name);
    expect(comparisonOf(explorer).measure).toBeNull();
    await userEvent.click(name);
    await userEvent.keyboard('{Escape}');
    expect(comparisonOf(explorer).measure).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('nothing');
  });

  it('is one stop for Tab, with arrows between its rows, ends, and Right to the method', async () => {
    show(aComparison([members, busiest]));
    const name = await screen.findByRole('button', { name: 'Organisations taking part' });
    await waitFor(() => {
      expect(
        within(table())
          .getAllByRole('button')
          .filter((button) => button.tabIndex === 0),
      ).toEqual([name]);
    });
    name.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Busiest' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: 'How this is measured: Busiest' })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('button', { name: 'What differs most first' })).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('button', { name: 'Busiest' })).toHaveFocus();
  });

  it('puts what differs most first on request, and back', async () => {
    const explorer = show(aComparison([members, busiest]));
    await row('Busiest');
    const names = () => screen.getAllByRole('rowheader').map((head) => head.textContent);
    expect(names()).toEqual(['Organisations taking part', 'Busiest']);
    const turn = screen.getByRole('button', { name: 'What differs most first' });
    await userEvent.click(turn);
    expect(turn).toHaveAttribute('aria-pressed', 'true');
    expect(names()).toEqual(['Busiest', 'Organisations taking part']);
    expect(comparisonOf(explorer).rows).toBe('most-different');
  });

  it('shows how a measure is taken, and gives the keyboard back', async () => {
    show(aComparison([members]));
    const ask = await screen.findByRole('button', { name: 'How this is measured: Organisations taking part' });
    await userEvent.click(ask);
    const dialog = await screen.findByRole('dialog', { name: 'How this is measured' });
    expect(within(dialog).getByText('How many take part.')).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(ask).toHaveFocus();
    });
  });

  it('says of every row whether chance makes networks so small differ, and a caution beside it', async () => {
    const chance = aTest(0.4);
    show(aComparison([aMeasureRow([1, 2], { chance, caution: 'Falls as networks grow.' })]));
    const name = await screen.findByRole('button', { name: 'Organisations taking part' });
    const shown = await row('Organisations');
    expect(within(shown).getByText('no larger than chance for networks this small')).toBeInTheDocument();
    expect(within(shown).getByText(/chance would do/)).toHaveAttribute('aria-hidden', 'true');
    expect(within(shown).getByText('Falls as networks grow.')).toBeInTheDocument();
    expect(within(shown).getByText('Holds')).toBeInTheDocument();
    await userEvent.click(name);
    expect(
      within(shown).getByText(/^No larger than chance for networks this small: p = 0\.4: .* 999 shuffles/),
    ).toBeInTheDocument();
  });

  it('draws the range of a middle value on its bar, and says it to those who listen, and to all once the row is lit', async () => {
    const over = { count: 3, low: 0.25, high: 0.75 };
    const shares = { id: 'busiest', name: 'Busiest', unit: 'share' } as const;
    const cells = [aMeasureCell({ value: 0.5, over }), aMeasureCell({ value: 0.4 })];
    show(aComparison([aMeasureRow([0.5, 0.4], { ...shares, cells })]));
    const [ranged, plain] = within(await row('Busiest')).getAllByRole('cell');
    const rangeIn = (cell: HTMLElement | undefined) =>
      cell?.querySelector<HTMLElement>('[style*="inset-inline-start"]')?.style;
    expect(rangeIn(ranged)).toMatchObject({ insetInlineStart: '25%', insetInlineEnd: '25%' });
    expect(rangeIn(plain)).toBeUndefined();
    const words = screen.getByText('median of 3, from 25% to 75%');
    expect(words).toHaveClass('visually-hidden');
    await userEvent.click(screen.getByRole('button', { name: 'Busiest' }));
    expect(words).not.toHaveClass('visually-hidden');
  });

  it('names the rows while they are awaited, and is busy', () => {
    show(aComparison([members]), { ...nothingFound, compare: () => new Promise(() => undefined) });
    expect(table()).toHaveAttribute('aria-busy', 'true');
    expect(screen.getAllByRole('rowheader').length).toBeGreaterThan(5);
    expect(screen.getByText('Organisations taking part')).toBeInTheDocument();
  });

  it('tells of a failure, says what is safe, and tries again', async () => {
    let fails = true;
    const answer = aComparison([members]);
    const compare = () => (fails ? Promise.reject(new Error('The worker stopped.')) : Promise.resolve(answer));
    show(answer, { ...nothingFound, compare });
    expect(await screen.findByRole('alert')).toHaveTextContent('The worker stopped. The map itself is safe.');
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await row('Organisations');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('hands nothing over before there are measures', async () => {
    let give: (answer: ComparisonAnswer) => void = () => undefined;
    const answer = aComparison([members]);
    const compare = () => new Promise<ComparisonAnswer>((resolve) => (give = resolve));
    show(answer, { ...nothingFound, compare }, <DownloadTable tabIndex={0} />);
    const button = screen.getByRole('button', { name: 'Download table' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await waitFor(() => {
      act(() => {
        give(answer);
      });
      expect(button).not.toHaveAttribute('aria-disabled');
    });
  });
});
