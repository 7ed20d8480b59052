import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ComparisonAnswer } from '../../src/analysis/compare/comparison.ts';
import { noReason, theMap } from '../../src/analysis/results/result.ts';
import { FingerprintStrips } from '../../src/features/compare/fingerprints/FingerprintStrips.tsx';
import { SummaryOnTop } from '../../src/features/compare/measures/SummaryOnTop.tsx';
import { onView } from '../../src/store/snapshot.ts';
import { comparing } from '../../src/view/comparisonChanges.ts';
import { aComparison, aFingerprint, aMeasureRow, aModelSpread, aTest } from '../fixtures/aComparison.ts';
import { aCollaboration, aNetwork, collaborationId, termId } from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'north', name: 'The north', model: 'collaborative-council' }),
    aCollaboration({ id: 'south', name: 'The south', model: 'agent-of-change' }),
  ],
});
const alike = {
  subject: theMap,
  value: {
    models: [
      aModelSpread('collaborative-council', ['north'], { medians: aFingerprint(0.25) }),
      aModelSpread('agent-of-change', ['south'], { medians: aFingerprint(0.75) }),
    ],
    between: 0.31,
    betweenPairs: 1,
  },
  withheld: null,
  because: noReason,
  needs: [],
  n: 2,
};
const busiest = aMeasureRow([0.9, 0.4], { id: 'busiest', name: 'Ties of the busiest', unit: 'share' });

function show(fields: Partial<ComparisonAnswer>) {
  const explorer = anExplorer(network);
  const targets = [
    { kind: 'collaboration', id: collaborationId('north') },
    { kind: 'model', id: termId('agent-of-change') },
  ] as const;
  explorer.getState().commit(onView(comparing(targets)));
  const answer = aComparison([busiest, aMeasureRow([5, 5])], { alike, ...fields });
  showIn(
    explorer,
    <>
      <SummaryOnTop />
      <FingerprintStrips />
    </>,
    { ...nothingFound, compare: () => Promise.resolve(answer) },
  );
}

describe('what differs, in words', () => {
  it('answers first whether collaborations of one model look alike, and then names the largest difference', async () => {
    show({});
    const region = screen.getByRole('region', { name: 'What differs' });
    await within(region).findByText(/cannot be told: every model here has fewer than three collaborations/);
    expect(within(region).getByRole('heading')).toHaveTextContent(
      'Do collaborations that say they share a model look alike?',
    );
    const said = [...region.querySelectorAll('p')].map((each) => each.textContent);
    expect(said[1]).toContain('90%');
    expect(said.join(' ').split(/\s+/).length).toBeLessThanOrEqual(120);
  });

  it('stands before any figure where panes are not equally well sourced', async () => {
    show({
      coverage: [
        { relationships: 10, sourced: 9, undated: null },
        { relationships: 20, sourced: 7, undated: null },
      ],
    });
    const note = await screen.findByRole('note');
    expect(note).toHaveTextContent(/not equally well sourced: 90% .* 35%/);
    expect(screen.getByRole('region', { name: 'What differs' }).firstElementChild).toBe(note);
  });

  it('says no such thing where they are', async () => {
    show({});
    await screen.findByText(/cannot be told/);
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });
});

describe('the fingerprints of panes', () => {
  const table = () => screen.findByRole('table', { name: 'Fingerprints' });

  it('have fifteen rows in one order, a figure a pane, and the middle values of the models in words', async () => {
    show({ fingerprints: [aFingerprint(0.5, { money: null }), null] });
    const rows = within(await table())
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(15);
    const money = within(await table()).getByRole('row', { name: /^Money from few/ });
    expect(
      within(money)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      'The northnot recorded',
      'Agent of changenot recorded',
      'C Collaborative council 0.25, A Agent of change 0.75',
    ]);
    expect(within(rows[0] as HTMLElement).getAllByRole('cell')[0]).toHaveTextContent('The north0.50');
  });

  it('draw a dot for what is told and none for what is not, a tick and a sign for every model, and a bar to the own one', async () => {
    show({ fingerprints: [aFingerprint(0.5), null] });
    const [north, south] = within((await within(await table()).findAllByRole('row'))[1] as HTMLElement).getAllByRole(
      'cell',
    );
    const placed = (cell: HTMLElement | undefined) =>
      [...(cell?.querySelectorAll<HTMLElement>('[style*="inset-inline-start"]') ?? [])].map(
        (each) => each.style.insetInlineStart,
      );
    expect(placed(north)).toEqual(['25%', '25%', '25%', '75%', '75%', '50%']);
    const bar = north?.querySelector<HTMLElement>('[style*="inline-size"]');
    expect(bar?.style).toMatchObject({ insetInlineStart: '25%', inlineSize: '25%' });
    expect(south?.querySelector('[style*="inline-size"]')).toBeNull();
    expect(placed(south)).toEqual(['25%', '25%', '75%', '75%']);
  });

  it('name who is nearest where a pane shows one collaboration', async () => {
    show({ nearest: [[collaborationId('south')], []] });
    expect(await screen.findByText('Nearest in this dataset: The south')).toBeInTheDocument();
  });

  it('say how far models are apart, and of a model with too few that nobody can tell, and why', async () => {
    show({});
    const region = await screen.findByRole('region', { name: 'Within a model, and between models' });
    expect(region).toHaveTextContent('0.31 of 1 apart on average, over one pair');
    expect(within(region).getAllByText('Cannot tell, because only 1 are recorded.')).toHaveLength(2);
  });

  it('tell what a component means while it has the keyboard, and are one stop for Tab', async () => {
    show({});
    const first = await screen.findByRole('button', { name: 'Members' });
    expect(
      within(await table())
        .getAllByRole('button')
        .filter((each) => each.tabIndex === 0),
    ).toEqual([first]);
    await userEvent.tab();
    first.focus();
    expect(screen.getByRole('tooltip')).toHaveTextContent('1 means more members');
    expect(first).toHaveAccessibleDescription(/1 means more members/);
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('tooltip')).toHaveTextContent('more pairs of members coordinate');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  });

  it('say how far panes are apart as wholes, and whether chance would do as much', async () => {
    const chance = aTest(0.2, { shuffles: 499 });
    show({ structure: [{ sides: [0, 1], measure: 'portrait', distance: 0.4, chance }] });
    const wholes = await screen.findByRole('table', { name: 'As wholes, whoever takes part' });
    expect(within(wholes).getByRole('row', { name: /^The north and Agent of change/ })).toHaveTextContent(
      '0.40 no larger than chance for networks this small (p = 0.2)',
    );
  });
});
