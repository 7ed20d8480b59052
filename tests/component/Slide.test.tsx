import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../../src/domain/document.ts';
import { relationshipRef } from '../../src/domain/ids.ts';
import { Slide } from '../../src/features/present/stage/Slide.tsx';
import type { SlideProps } from '../../src/features/present/stage/slideProps.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { createExplorerStore } from '../../src/store/explorerStore.ts';
import { comparing } from '../../src/view/comparisonChanges.ts';
import { viewText } from '../../src/view/savedViews.ts';
import type { ComparisonWay, PaneView, ViewState } from '../../src/view/viewState.ts';
import { firstComparison, firstPane, firstView } from '../../src/view/viewState.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  anOrganisation,
  collaborationId,
  relationshipId,
} from '../fixtures/aNetwork.ts';
import { twoSides } from '../fixtures/twoSides.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  organisations: [
    anOrganisation({ id: 'hub', name: 'The Hub' }),
    anOrganisation({ id: 'payer', name: 'The Payer' }),
    anOrganisation({ id: 'people', name: 'The People' }),
    anOrganisation({ id: 'stranger', name: 'The Stranger' }),
  ],
  collaborations: [
    aCollaboration({ id: 'deal', name: 'The Deal', model: 'system-connector', members: ['hub', 'payer', 'people'] }),
  ],
  relationships: [
    anAccountability({ id: 'to-payer', from: 'hub', to: 'payer', audience: 'commissioner-or-funder' }),
    anAccountability({ id: 'to-people', from: 'hub', to: 'people', audience: 'service-users-or-citizens' }),
  ],
});
const [toPayer, toPeople] = ['to-payer', 'to-people'].map((id) => relationshipRef(relationshipId(id)));

const viewOf = (pane: Partial<PaneView>): string => viewText({ ...firstView, panes: [{ ...firstPane, ...pane }] });
const steps: readonly StoryStep[] = [
  { id: 's1', title: 'Everybody', view: viewOf({}) },
  {
    id: 's2',
    title: 'One payer. One line to the people.',
    text: 'Who pays is told more than who is served.',
    view: viewOf({ spotlight: [toPayer, toPeople].flatMap((ref) => ref ?? []) }),
    reveals: [{ on: [toPeople], text: 'And the people?' }],
  },
];

function show(props: Partial<SlideProps> = {}) {
  const placed = new Map([...network.organisations.keys()].map((id, place) => [id, [60 * place, 0] as const]));
  const explorer = createExplorerStore({ ...presentOf(anExplorer(network).getState()), positions: placed });
  showIn(explorer, <Slide steps={steps} at={1} revealed={0} {...props} />);
  return explorer;
}

function showPair(way: ComparisonWay, ids: readonly string[] = ['north', 'south'], props: Partial<SlideProps> = {}) {
  const targets = ids.map((id) => ({ kind: 'collaboration', id: collaborationId(id) }) as const);
  const view: ViewState = {
    ...comparing(targets)(firstView),
    mode: 'compare',
    comparison: { ...firstComparison, way },
  };
  showIn(
    anExplorer(twoSides),
    <Slide steps={[{ id: 'p', title: 'Two', view: viewText(view) }]} at={0} revealed={0} {...props} />,
  );
}

const rowsOf = (name: string): readonly (string | null)[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    // The sign before the words is drawn, and may hold a letter.
    .map(({ lastElementChild }) => lastElementChild?.textContent ?? null);

describe('a slide', () => {
  it('has its title as a heading, its text, its model, and how far the story has come', () => {
    show();
    expect(screen.getByRole('heading', { level: 2, name: 'One payer. One line to the people.' })).toBeVisible();
    expect(screen.getByText('Who pays is told more than who is served.')).toBeVisible();
    expect(screen.getByText('System connector')).toBeVisible();
    expect(screen.getByText('2 of 2')).toBeVisible();
  });

  it('counts in its legend what is in the light by now, and says it to those who listen', () => {
    show();
    const legend = screen.getByRole('list', { name: 'Lines in the light' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['1 line to commissioners or funders']);
    expect(screen.getByText(/^In the light: .*The Hub answers to The Payer\.$/)).toBeInTheDocument();
    expect(screen.queryByText('And the people?')).not.toBeInTheDocument();
  });

  it('says and draws what is revealed', () => {
    show({ revealed: 1 });
    expect(screen.getByText('And the people?')).toBeVisible();
    expect(screen.getByText('1 line to service users & citizens')).toBeVisible();
    expect(screen.getByText(/The Hub answers to The People/)).toBeInTheDocument();
  });

  it('can be walked where it has the screen, and is a picture elsewhere', () => {
    show({ isLive: true });
    expect(screen.getByRole('list', { name: 'Organisations on the map' })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^The / })).toHaveLength(4);
  });

  it('holds nothing that can be gone to where it is a picture', () => {
    show();
    expect(screen.queryByRole('button', { name: /^The / })).not.toBeInTheDocument();
  });

  it('says no name where names are hidden', () => {
    show({ areNamesHidden: true, isLive: true });
    expect(screen.queryByText(/The (Hub|Payer|People|Stranger|Deal)/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /The (Hub|Payer|People|Stranger)/ })).not.toBeInTheDocument();
    expect(screen.getByText(/Organisation 1 answers to Organisation 2/)).toBeInTheDocument();
  });

  it('shows what shapes mean when the legend is asked for', () => {
    show({ isLegendShown: true });
    expect(within(screen.getByRole('region', { name: 'Legend' })).getByText('Charity: 2')).toBeVisible();
  });

  it('says whom the lines of compared panes lead to, and with the legend what their shapes mean', () => {
    const view = viewText({
      ...comparing([{ kind: 'map' }, { kind: 'collaboration', id: collaborationId('deal') }])(firstView),
      mode: 'compare',
    });
    show({ steps: [{ id: 'c', title: 'Side by side', view }], at: 0, isLegendShown: true });
    const [besideText] = screen.getAllByRole('list', { name: 'Lines' });
    expect(
      within(besideText as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['To commissioners or funders', 'To service users & citizens']);
    expect(within(screen.getByRole('region', { name: 'Legend' })).getByText('Charity')).toBeVisible();
  });

  describe('of two sides taken together', () => {
    it('says how what is where is drawn: in one, in the other, in both, and what was changed', () => {
      showPair('overlay');
      expect(rowsOf('A and B')).toEqual([
        'Only in North Together',
        'Only in South Alliance',
        'In both, different type',
        'In both',
      ]);
    });

    it('says of a difference that what is in both only marks where a line ends', () => {
      showPair('difference');
      expect(rowsOf('A and B').at(-1)).toBe('In both: where a line ends');
    });

    it('has no row for what it does not draw', () => {
      showPair('overlay', ['north', 'north']);
      expect(rowsOf('A and B')).toEqual(['In both']);
    });

    it('says which bar and which tint of a table is whose', () => {
      showPair('matrix');
      expect(rowsOf('A and B')).toEqual([
        'A: North Together',
        'B: South Alliance',
        'The side that has more: the deeper, the more',
      ]);
    });

    it('tells with the legend what shapes mean, and of a table what its numbers count', () => {
      showPair('overlay', undefined, { isLegendShown: true });
      const key = within(screen.getByRole('region', { name: 'Legend' }));
      expect(key.getByText('Funder')).toBeVisible();
      expect(key.queryByText(/in every pane/)).not.toBeInTheDocument();
      cleanup();
      showPair('matrix', undefined, { isLegendShown: true });
      const table = within(screen.getByRole('region', { name: 'Legend' }));
      expect(table.getByText(/A number counts relationships/)).toBeVisible();
      expect(table.queryByText('A shape is an organisation')).not.toBeInTheDocument();
    });
  });

  it('leaves the view of the page as it was', () => {
    const explorer = show();
    const { view } = presentOf(explorer.getState());
    expect(view).toEqual(firstView);
  });

  it('tells of the whole map where a step lights nothing', () => {
    show({ at: 0 });
    expect(screen.getByText(/four organisations/)).toBeInTheDocument();
  });
});
