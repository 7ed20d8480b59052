import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { collaborationRef, sourceRef } from '../../src/domain/ids.ts';
import { DetailsPanel, preloadDetails } from '../../src/features/explore/details/DetailsPanel.tsx';
import { OverviewPanel } from '../../src/features/explore/overview/OverviewPanel.tsx';
import { selectionOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { Glossary } from '../../src/ui/glossary/Glossary.tsx';
import { openGlossary } from '../../src/ui/glossary/glossaryHandle.ts';
import { select } from '../../src/view/changes.ts';
import {
  aCollaboration,
  aMember,
  anAccountability,
  aNetwork,
  anOrganisation,
  aSource,
  collaborationId,
  evidence,
  sourceId,
} from '../fixtures/aNetwork.ts';
import { readingGrade } from '../unit/domain/readability.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  sources: [
    aSource({ id: 's1', title: 'Annual review', publisher: 'Outcomes Lab', url: 'https://www.example.org/review' }),
    aSource({ id: 's2', title: 'Minutes of May' }),
  ],
  organisations: [
    anOrganisation({ id: 'alpha', name: 'Alpha Trust', evidence: evidence('stated', ['s1']) }),
    anOrganisation({ id: 'beta', name: 'Beta Board' }),
  ],
  collaborations: [
    aCollaboration({
      id: 'deal',
      name: 'The Deal',
      governanceForm: 'self-organised',
      backbone: 'alpha',
      evidence: evidence('stated', ['s2']),
      attributeEvidence: {
        governanceForm: { ...evidence('stated', ['s1']), basis: 'classified', note: 'By its rules.' },
      },
      members: [aMember('alpha', { role: 'lead', evidence: evidence('stated', ['s1']) }), aMember('beta')],
    }),
  ],
  relationships: [anAccountability({ id: 'r1', from: 'alpha', to: 'beta', evidence: evidence('stated', ['s1']) })],
});

const show = (ref: Parameters<typeof select>[0]) => {
  const explorer = anExplorer(network);
  explorer.getState().commit(onView(select(ref)));
  showIn(
    explorer,
    <>
      <DetailsPanel />
      <Glossary />
    </>,
  );
  return explorer;
};
const deal = collaborationRef(collaborationId('deal'));

describe('words explained where they stand', () => {
  beforeAll(preloadDetails);
  // What comes late is fetched before: how long that takes is no matter of these tests.
  beforeAll(() =>
    Promise.all([import('../../src/ui/glossary/TermPopover.tsx'), import('../../src/ui/glossary/GlossaryDialog.tsx')]),
  );

  it('open by key with the meaning of the word and of its value, and their works; Escape gives the focus back', async () => {
    const user = userEvent.setup();
    show(deal);
    const button = screen.getByRole('button', { name: 'Governance form: what it means' });
    expect(button).toHaveTextContent(/^Governance form$/);
    button.focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Governance form: what it means' });
    expect(dialog).toHaveTextContent(
      /Self-organisedThe members run the network together\. No one body leads it\.Provan/,
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await waitFor(() => {
      expect(button).toHaveFocus();
    });
  });

  it('lead to all words, which can be searched', async () => {
    const user = userEvent.setup();
    show(deal);
    await user.click(screen.getByRole('button', { name: 'At the centre: what it means' }));
    await user.click(await screen.findByRole('button', { name: 'All words explained' }));
    const dialog = await screen.findByRole('dialog', { name: 'Glossary' });
    const whole = dialog.textContent.length;
    await user.type(within(dialog).getByRole('searchbox', { name: 'Find a word' }), 'commons');
    expect(within(dialog).getByText(/middle ground of the map/)).toBeInTheDocument();
    expect(dialog.textContent.length).toBeLessThan(whole / 10);
    await user.keyboard('{Escape}{Escape}');
    expect(screen.queryByRole('dialog', { name: 'Glossary' })).not.toBeInTheDocument();
  });

  it('opens as a command does, with every term of the vocabulary', async () => {
    show(deal);
    openGlossary();
    const dialog = await screen.findByRole('dialog', { name: 'Glossary' });
    for (const { label } of network.vocabulary.relationshipTypes.values())
      expect(within(dialog).getByText(label)).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
  });
});

describe('how we know', () => {
  beforeAll(preloadDetails);

  it('lists the sources with what rests on each, stated or classified, with the note', () => {
    show(deal);
    const part = within(screen.getByRole('group', { name: 'How do we know?' }));
    const rows = within(part.getByRole('list', { name: 'Sources' })).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Minutes of MayStated: the collaboration.1',
      'Annual reviewOutcomes LabStated: that Alpha Trust is a member. Classified: governance form.www.example.org2',
    ]);
    expect(part.getByText(/By its rules\./)).toBeInTheDocument();
    expect(
      within(screen.getByRole('list', { name: 'Recorded members' })).getAllByRole('listitem')[0],
    ).toHaveTextContent('lead · Stated, source 2');
  });

  it('opens a source’s own page, with all that rests on it, each a way on, and undo back', async () => {
    const user = userEvent.setup();
    const explorer = show(deal);
    await user.click(screen.getByRole('button', { name: 'Annual review' }));
    expect(selectionOf(explorer.getState())).toEqual([sourceRef(sourceId('s1'))]);
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Annual review');
    expect(
      screen.getByText(/^Four facts about one relationship, one collaboration and one organisation rest on it\./),
    ).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Annual review: open www.example.org in a new tab' });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    const rows = (name: string) =>
      within(screen.getByRole('list', { name }))
        .getAllByRole('listitem')
        .map((row) => row.textContent);
    expect(rows('Relationships that rest on it')).toEqual(['Alpha Trust answers to Beta BoardStated: the record']);
    expect(rows('Collaborations that rest on it')).toEqual([
      'The DealStated: Alpha Trust as a member · Classified: governance form',
    ]);
    await user.click(screen.getByRole('button', { name: 'Alpha Trust answers to Beta Board' }));
    expect(selectionOf(explorer.getState())).toEqual([{ kind: 'relationship', id: 'r1' }]);
    explorer.getState().undo();
    expect(selectionOf(explorer.getState())).toEqual([sourceRef(sourceId('s1'))]);
  });
});

describe('the words of the overview', () => {
  it('are read with ease at eleven', () => {
    const { container } = showIn(anExplorer(network), <OverviewPanel />);
    const sentences = [...container.querySelectorAll('p, li')]
      .map((part) => part.textContent.trim())
      .filter((text) => text !== '');
    expect(sentences.length).toBeGreaterThan(4);
    // Each part is a sentence of its own, though headings of cards end without a full stop.
    expect(readingGrade(sentences.map((text) => text.replace(/([^.?!])$/, '$1.')).join(' '))).toBeLessThanOrEqual(8);
  });
});
