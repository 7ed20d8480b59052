import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { EntityRef } from '../../src/domain/ids.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../../src/domain/ids.ts';
import { DetailsPanel, preloadDetails } from '../../src/features/explore/details/DetailsPanel.tsx';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf, selectionOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf, onView } from '../../src/store/snapshot.ts';
import { useHover } from '../../src/ui/HoverProvider.tsx';
import { pin, select, toggleSelected, toggleTerm } from '../../src/view/changes.ts';
import {
  aCollaboration,
  aFunding,
  aMember,
  anAccountability,
  anOrganisation,
  aNetwork,
  aSource,
  collaborationId,
  evidence,
  organisationId,
  relationshipId,
} from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const peers = ['ash', 'birch', 'cedar', 'elm', 'fir', 'gorse', 'hazel'];

const network = aNetwork({
  sources: [
    aSource({
      id: 's1',
      title: 'Alliance agreement',
      publisher: 'City Press',
      year: 2019,
      url: 'https://www.example.org/a',
    }),
    aSource({ id: 's2', title: 'A note', url: 'javascript:alert(1)' }),
    aSource({ id: 's3', title: 'A paper', url: 'doi:10.1000/182' }),
  ],
  organisations: [
    anOrganisation({
      id: 'alliance',
      name: 'The Alliance',
      kind: 'partnership-body',
      place: 'Plymouth',
      evidence: evidence('classified', ['s1', 's2', 's3'], 'Read from the agreement.'),
    }),
    anOrganisation({ id: 'council', name: 'City Council', kind: 'local-authority' }),
    anOrganisation({ id: 'people', name: 'جيران المدينة', kind: 'service-users-or-citizens' }),
  ],
  collaborations: [
    aCollaboration({
      id: 'contract',
      name: 'Alliance Contract',
      model: 'collaborative-market',
      start: '2019',
      members: [aMember('alliance', { role: 'host', start: '2020' })],
    }),
  ],
  relationships: [
    anAccountability({
      id: 'up',
      from: 'alliance',
      to: 'council',
      audience: 'commissioner-or-funder',
      mechanism: 'alliance contract',
      start: '2019',
      collaborations: ['contract'],
      evidence: evidence(),
    }),
    anAccountability({
      id: 'to-people',
      from: 'alliance',
      to: 'people',
      audience: 'service-users-or-citizens',
      status: 'unknown',
    }),
    ...peers.map((from) => anAccountability({ id: `${from}-up`, from, to: 'alliance' })),
    aFunding({ id: 'money', from: 'council', to: 'alliance' }),
  ],
});

const alliance = organisationRef(organisationId('alliance'));
const paneOf = (explorer: ExplorerStore) => firstPaneOf(presentOf(explorer.getState()));

function Hovered() {
  return <output>{useHover((hover) => hover?.ref.id ?? 'nothing')}</output>;
}

function show(...refs: readonly EntityRef[]): ExplorerStore {
  const explorer = anExplorer(network);
  const [first, ...others] = refs;
  if (first !== undefined) explorer.getState().commit(onView(select(first)));
  for (const ref of others) explorer.getState().commit(onView(toggleSelected(ref)));
  showIn(
    explorer,
    <>
      <button type="button" data-organisation="alliance">
        On the map
      </button>
      <DetailsPanel />
      <Hovered />
    </>,
  );
  return explorer;
}
const title = () => screen.getByRole('heading', { level: 2 });
const part = (name: string) => within(screen.getByRole('group', { name }));
const rowsIn = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem');

describe('DetailsPanel', () => {
  beforeAll(preloadDetails);

  it('is the region "Details", and says what an organisation is', () => {
    show(alliance);
    expect(screen.getByRole('region', { name: 'Details' })).toHaveTextContent('Partnership body · Plymouth');
    expect(title()).toHaveTextContent('The Alliance');
    expect(screen.getByText(/^Answers to two forums\. Seven organisations answer to it/)).toBeInTheDocument();
  });

  it('says to whom it answers, with audience, mechanism, dates and status', () => {
    show(alliance);
    const rows = rowsIn('Answers to');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent('City CouncilCommissioner or funder · since 2019 · alliance contract');
    expect(rows[1]).toHaveTextContent('جيران المدينةService users & citizens · not established');
    expect(part('Answers to').getByText('No line to a regulator recorded')).toBeInTheDocument();
  });

  it('shows the first rows of a long list, and the rest on request', async () => {
    show(alliance);
    expect(rowsIn('Is answered to by')).toHaveLength(4);
    await userEvent.click(part('Is answered to by').getByRole('button', { name: 'Show 3 more' }));
    expect(rowsIn('Is answered to by')).toHaveLength(7);
  });

  it('groups other relationships by type and direction, and names roles and years in collaborations', () => {
    show(alliance);
    expect(rowsIn('Is funded by')).toHaveLength(1);
    expect(rowsIn('Collaborations')[0]).toHaveTextContent('Alliance ContractCollaborative market · host · since 2020');
  });

  it('names the basis of what it says, with the note, and links only to what may be opened', () => {
    show(alliance);
    const sources = part('How do we know?');
    expect(sources.getByRole('button', { name: 'Classified: what it means' })).toBeInTheDocument();
    expect(sources.getByText(/, sources 1, 2 and 3\. Read from the agreement\./)).toBeInTheDocument();
    const [page, paper, ...others] = sources.getAllByRole('link');
    expect(others).toEqual([]);
    expect(page).toHaveAccessibleName('Alliance agreement: open www.example.org in a new tab');
    expect(page).toHaveAttribute('href', 'https://www.example.org/a');
    expect(page).toHaveAttribute('target', '_blank');
    expect(page).toHaveAttribute('rel', 'noopener noreferrer');
    expect(paper).toHaveAttribute('href', 'https://doi.org/10.1000/182');
    expect(sources.getByText('javascript:alert(1)')).toBeInTheDocument();
  });

  it('lights a line while the pointer or the focus is on its row', async () => {
    show(alliance);
    const row = part('Answers to').getByRole('button', { name: 'City Council' });
    await userEvent.hover(row);
    expect(screen.getByRole('status')).toHaveTextContent('up');
    await userEvent.unhover(row);
    expect(screen.getByRole('status')).toHaveTextContent('nothing');
    act(() => {
      row.focus();
    });
    expect(screen.getByRole('status')).toHaveTextContent('up');
  });

  it('goes to who is named, gives the heading the focus, and finds the way back and forward', async () => {
    const explorer = show(alliance);
    await userEvent.click(part('Answers to').getByRole('button', { name: 'City Council' }));
    expect(title()).toHaveTextContent('City Council');
    expect(title()).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('nothing');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(title()).toHaveTextContent('The Alliance');
    expect(screen.getByRole('button', { name: 'Back' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Back' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Forward' }));
    expect(selectionOf(explorer.getState())).toEqual([organisationRef(organisationId('council'))]);
  });

  it('keeps back and forward in step with undo', async () => {
    const explorer = show(alliance);
    await userEvent.click(part('Answers to').getByRole('button', { name: 'City Council' }));
    act(() => {
      explorer.getState().undo();
    });
    expect(title()).toHaveTextContent('The Alliance');
    await userEvent.click(screen.getByRole('button', { name: 'Forward' }));
    expect(title()).toHaveTextContent('City Council');
  });

  it('opens the line itself', async () => {
    show(alliance);
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Open the line: The Alliance answers to City Council, commissioner or funder',
      }),
    );
    expect(title()).toHaveTextContent('The Alliance answers to City Council');
    expect(screen.getByText('alliance contract')).toBeInTheDocument();
    expect(rowsIn('From and to').map((row) => row.textContent)).toEqual([
      'The Alliancegives account · Partnership body',
      'City Councilholds to account · Local authority',
    ]);
  });

  it('says of a line that the filters hide that it is not on the map', () => {
    const explorer = show(alliance);
    act(() => {
      explorer.getState().commit(onView(toggleTerm('audience', 'commissioner-or-funder')));
    });
    expect(rowsIn('Answers to')[0]).toHaveTextContent('Not on the map now');
    expect(rowsIn('Answers to')[1]).not.toHaveTextContent('Not on the map now');
  });

  it('brings into focus, so many steps out, along incoming lines', async () => {
    const explorer = show(alliance);
    const focus = screen.getByRole('button', { name: 'Focus' });
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    await userEvent.click(focus);
    await userEvent.click(screen.getByRole('radio', { name: '3 steps out' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Incoming' }));
    expect(paneOf(explorer).focus).toEqual({ on: alliance, degrees: 3, direction: 'in' });
    expect(focus).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(focus);
    expect(paneOf(explorer).focus).toBeNull();
  });

  it('unpins what is held in place, and closes with the focus back on the map', async () => {
    const explorer = show(alliance);
    expect(screen.queryByRole('button', { name: 'Unpin' })).not.toBeInTheDocument();
    act(() => {
      explorer.getState().commit(onView(pin(organisationId('alliance'), [1, 2])));
    });
    await userEvent.click(screen.getByRole('button', { name: 'Unpin' }));
    expect(paneOf(explorer).pins.size).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Close details' }));
    expect(screen.queryByRole('region', { name: 'Details' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'On the map' })).toHaveFocus();
  });

  it('tells recorded members of a collaboration from those only involved', () => {
    show(collaborationRef(collaborationId('contract')));
    expect(title()).toHaveTextContent('Alliance Contract');
    expect(rowsIn('Recorded members')).toHaveLength(1);
    expect(rowsIn('Also involved').map((row) => row.textContent)).toEqual(['City CouncilLocal authority']);
    expect(rowsIn('Lines of accountability')).toHaveLength(1);
    expect(part('Not recorded').getByText(/No governance form recorded/)).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'How do we know?' })).toHaveTextContent('Unsourced: none recorded.');
  });

  it('lists several things selected together, each to open or to take out', async () => {
    const line = relationshipRef(relationshipId('up'));
    const explorer = show(alliance, line, collaborationRef(collaborationId('contract')));
    expect(title()).toHaveTextContent('3 selected');
    await userEvent.click(screen.getByRole('button', { name: 'Take out The Alliance' }));
    expect(selectionOf(explorer.getState())).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'The Alliance answers to City Council' }));
    expect(selectionOf(explorer.getState())).toEqual([line]);
  });

  it('is one tab stop a list, with the line one step to the right of the name', async () => {
    show(alliance);
    const list = screen.getByRole('list', { name: 'Is answered to by' });
    const names = within(list).getAllByRole('button', { name: /^(?!Open)/ });
    expect(
      within(list)
        .getAllByRole('button')
        .filter((button) => button.tabIndex === 0),
    ).toHaveLength(1);
    act(() => {
      names[0]?.focus();
    });
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^Open the line: Birch answers to The Alliance/);
  });
});
