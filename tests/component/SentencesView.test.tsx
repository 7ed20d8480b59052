import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import SentencesView from '../../src/features/explore/sentences/SentencesView.tsx';
import { sayRemark } from '../../src/features/present/room/sayRemark.ts';
import { presentOf, selectionOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf, onView } from '../../src/store/snapshot.ts';
import { toggleTerm } from '../../src/view/changes.ts';
import {
  aCollaboration,
  aFunding,
  aMember,
  aNetwork,
  anAccountability,
  anOrganisation,
  evidence,
} from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  about: { title: 'Sentences: a map', asOf: '2024-05' },
  organisations: [
    anOrganisation({ id: 'path', name: 'Path' }),
    anOrganisation({ id: 'alliance', name: 'The Alliance', kind: 'partnership-body' }),
    anOrganisation({ id: 'alone', name: 'Ward 10', kind: null }),
  ],
  collaborations: [aCollaboration({ id: 'deal', name: 'The Deal', members: [aMember('path'), aMember('alliance')] })],
  relationships: [
    anAccountability({
      id: 'r1',
      from: 'path',
      to: 'alliance',
      mechanism: 'Shared outcomes',
      start: '2014',
      collaborations: ['deal'],
    }),
    aFunding({ id: 'r2', from: 'alliance', to: 'path', collaborations: ['deal'], evidence: evidence('classified') }),
  ],
});

const heading = (name: string | RegExp) => screen.getByRole('heading', { level: 3, name });
const fold = (name: string | RegExp) => within(heading(name)).getByRole('button');
const sentence = (name: string | RegExp) => screen.getByRole('button', { name });

function open(shown = network) {
  const explorer = anExplorer(shown);
  const user = userEvent.setup();
  const view = showIn(explorer, <SentencesView />);
  return { explorer, user, ...view };
}

describe('the sentences', () => {
  it('tell after all of them what the room says is missing, as soon as it is said', () => {
    const { explorer } = open();
    act(() => {
      sayRemark(explorer, {
        on: { kind: 'organisation', id: 'path' },
        to: { kind: 'organisation', id: 'alone' },
        kind: 'challenge',
        text: 'They meet weekly',
      });
    });
    const headings = screen.getAllByRole('heading', { level: 3 });
    expect(headings.at(-1)).toHaveTextContent('Said to be missing said in the room, not on record');
    expect(screen.getByText('A relationship between Path and Ward 10: They meet weekly.')).toBeInTheDocument();
    act(explorer.getState().undo);
    expect(screen.queryByText(/They meet weekly/)).toBeNull();
  });

  it('tell each relationship under headings, with how it works and how we know', () => {
    open();
    expect(screen.getAllByRole('heading').map((item) => item.textContent)).toEqual([
      'In sentences',
      'The Deal 2 relationships',
      'Answers to internal peers',
      'Funds',
      'No relationship shown 1 organisation',
    ]);
    const row = sentence(/^Path answers to The Alliance as internal peers, since 2014\.$/).closest('li');
    expect(row).toHaveTextContent(/Shared outcomes.*No source recorded/);
    expect(sentence(/^The Alliance funds Path/).closest('li')).toHaveTextContent('Classified: Annual report');
    expect(sentence('Ward 10, no relationships shown.')).toBeVisible();
  });

  it('are lists in headings, with one stop for Tab from which the arrows go on', async () => {
    const { user } = open();
    expect(screen.getAllByRole('list')).toHaveLength(3);
    const stops = () =>
      [...document.querySelectorAll<HTMLElement>('[data-row-stop]')].filter((row) => row.tabIndex === 0);
    expect(stops()).toEqual([fold(/^The Deal/)]);
    fold(/^The Deal/).focus();
    await user.keyboard('{ArrowDown}');
    expect(sentence(/^Path answers/)).toHaveFocus();
    expect(stops()).toEqual([sentence(/^Path answers/)]);
    await user.keyboard('{ArrowUp}{ArrowRight}');
    expect(screen.getByRole('button', { name: 'Details of The Deal' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(sentence(/^Ward 10/)).toHaveFocus();
  });

  it('select what they tell, add with Shift, and let go on the second press', async () => {
    const { explorer, user } = open();
    const ids = () => selectionOf(explorer.getState()).map(({ id }) => id);
    await user.click(sentence(/^Path answers/));
    expect(ids()).toEqual(['r1']);
    expect(sentence(/^Path answers/)).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{Shift>}');
    await user.click(sentence(/^The Alliance funds/));
    await user.keyboard('{/Shift}');
    expect(ids()).toEqual(['r1', 'r2']);
    await user.click(sentence(/^Path answers/));
    expect(ids()).toEqual(['r2']);
    await user.click(screen.getByRole('button', { name: 'Details of The Deal' }));
    expect(ids()).toEqual(['deal']);
  });

  it('fold by heading and all at once', async () => {
    const { user } = open();
    await user.click(fold(/^The Deal/));
    expect(fold(/^The Deal/)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('button', { name: /^Path answers/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Unfold all' }));
    expect(sentence(/^Path answers/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fold all' }));
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('are gathered as the reader chooses, and the view keeps the choice', async () => {
    const { explorer, user } = open();
    await user.click(screen.getByRole('radio', { name: 'Organisation' }));
    expect(firstPaneOf(presentOf(explorer.getState())).sentencesBy).toBe('organisation');
    expect(screen.getAllByRole('heading', { level: 3 }).map((item) => item.textContent)).toEqual([
      'Path 2 relationships',
      'The Alliance 2 relationships',
      'Ward 10 no relationships shown',
    ]);
    await user.click(screen.getByRole('radio', { name: 'Audience' }));
    expect(heading(/^Answers to internal peers/)).toBeVisible();
  });

  it('follow the filters, and say so when nothing is left', () => {
    const { explorer } = open();
    act(() => {
      explorer.getState().commit(onView(toggleTerm('type', 'funds')));
    });
    expect(screen.queryByRole('button', { name: /funds Path/ })).toBeNull();
    expect(heading('The Deal 1 relationship')).toBeVisible();
    act(() => {
      explorer.getState().commit(onView(toggleTerm('model', '')));
    });
    expect(screen.getByText('Nothing to tell: the filters leave none.')).toBeVisible();
  });

  it('copy as text, folded ones too, with what is filtered, and say so', async () => {
    const { explorer, user } = open();
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    act(() => {
      explorer.getState().commit(onView(toggleTerm('kind', '')));
    });
    await user.click(screen.getByRole('button', { name: 'Fold all' }));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(copied.mock.calls[0]?.[0]).toMatchInlineSnapshot(`
      "Sentences: a map
      Facts last checked: May 2024
      Shown: 2 of 3 organisations · 2 of 2 relationships
      Filters: Kind: Not recorded off

      THE DEAL
      A collaboration of no recorded model. Two recorded members and two relationships, one of them a line of accountability.
      Recorded members: Path and The Alliance.

      Answers to internal peers
      - Path answers to The Alliance as internal peers, since 2014. Shared outcomes. (No source recorded)

      Funds
      - The Alliance funds Path. (Classified [1])

      SOURCES
      [1] Annual report"
    `);
    expect(explorer.getState().announcement).toBe('Copied 2 sentences as text.');
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
  });

  it('of a large map are folded at first, and a long list comes in steps', async () => {
    const many = aNetwork({
      relationships: Array.from({ length: 1_500 }, (_, index) =>
        aFunding({ id: `r${String(index)}`, from: 'path', to: `o${String(index)}` }),
      ),
    });
    const { user } = open(many);
    expect(screen.queryByRole('list')).toBeNull();
    await user.click(screen.getByText('In no recorded collaboration'));
    expect(document.querySelectorAll('li')).toHaveLength(200);
    await user.click(screen.getByText('Show 200 more of 1,500'));
    expect(document.querySelectorAll('li')).toHaveLength(400);
  });
});
