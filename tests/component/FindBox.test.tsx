import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { openFindBox } from '../../src/features/explore/find/findBoxHandle.ts';
import { FindBox } from '../../src/features/explore/find/FindBox.tsx';
import { selectionOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import type { Command } from '../../src/ui/command.ts';
import { toggleTerm } from '../../src/view/changes.ts';
import {
  aCollaboration,
  aMember,
  anAccountability,
  anOrganisation,
  aNetwork,
  aSource,
  evidence,
} from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  sources: [aSource({ id: 's1', title: 'Annual review', publisher: 'Outcomes Lab', year: 2019 })],
  organisations: [
    anOrganisation({ id: 'mon', name: 'Cyngor Môn', place: 'Llangefni', kind: 'local-authority' }),
    anOrganisation({ id: 'harbour', name: 'Harbour', aliases: ['Harbour Centre'], place: 'Plymouth' }),
    anOrganisation({ id: 'alliance', name: 'The Plymouth Alliance', kind: 'partnership-body', place: 'Plymouth' }),
  ],
  collaborations: [
    aCollaboration({
      id: 'deal',
      name: 'Alliance Contract',
      policyArea: 'Homelessness',
      members: [aMember('harbour')],
    }),
  ],
  relationships: [
    anAccountability({ id: 'r1', from: 'harbour', to: 'alliance', mechanism: 'Shared outcomes', evidence: evidence() }),
  ],
});

function commandsFor(run: (id: string) => void = () => {}): readonly Command[] {
  return [
    {
      id: 'fit',
      label: 'Fit the map',
      keys: null,
      group: 'show',
      isEnabled: () => true,
      run: () => {
        run('fit');
      },
    },
    {
      id: 'undo',
      label: 'Undo',
      keys: 'Mod+Z',
      group: 'undo',
      isEnabled: () => true,
      run: () => {
        run('undo');
      },
    },
    {
      id: 'redo',
      label: 'Redo',
      keys: 'Shift+Mod+Z',
      group: 'undo',
      whyNot: 'Nothing was undone',
      isEnabled: () => false,
      run: () => {
        run('redo');
      },
    },
  ];
}

const box = () => screen.getByRole('combobox', { name: 'Find or do anything' });
const group = async (name: string) => within(await screen.findByRole('group', { name }));
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('the search box', () => {
  it('finds an organisation in spite of a typing error, and selects it with Enter', async () => {
    const user = userEvent.setup();
    const explorer = anExplorer(network);
    showIn(explorer, <FindBox commands={commandsFor()} />);
    await user.type(box(), 'harbuor');
    expect(await screen.findByRole('option', { name: /^Harbour/, selected: true })).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(selectionOf(explorer.getState())).toEqual([{ kind: 'organisation', id: 'harbour' }]);
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(box()).toHaveValue('');
  });

  it('finds without accents, by alias, place, mechanism, policy area and publisher, each among its kind', async () => {
    const user = userEvent.setup();
    showIn(anExplorer(network), <FindBox commands={commandsFor()} />);
    const ask = async (question: string) => {
      await user.clear(box());
      await user.type(box(), question);
    };
    await ask('mon');
    (await group('Organisations')).getByRole('option', { name: /Cyngor Môn/ });
    await ask('harbour centre');
    (await group('Organisations')).getByRole('option', { name: /^Harbour/ });
    await ask('llangefni');
    (await group('Organisations')).getByRole('option', { name: /Cyngor Môn/ });
    await ask('shared outcomes');
    (await group('Relationships')).getByRole('option', { name: /Harbour answers to The Plymouth Alliance/ });
    await ask('homeless');
    (await group('Collaborations')).getByRole('option', { name: /Alliance Contract/ });
    await ask('outcomes lab');
    (await group('Sources')).getByRole('option', { name: /Annual review.*Outcomes Lab · 2019 · 1 record rests on it/ });
  });

  it('goes through the answers with the arrows, round at the ends, and says which one is active', async () => {
    const user = userEvent.setup();
    showIn(anExplorer(network), <FindBox commands={commandsFor()} />);
    await user.type(box(), 'alliance');
    await screen.findByRole('listbox', { name: 'Answers' });
    const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;
    const all = options();
    expect(all.length).toBeGreaterThan(2);
    expect(active()).toBe(all[0]);
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(all[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(active()).toBe(all.at(-1));
    expect(box()).toHaveFocus();
    expect(box()).toHaveAttribute('aria-expanded', 'true');
  });

  it('opens the page of a source', async () => {
    const user = userEvent.setup();
    const explorer = anExplorer(network);
    showIn(explorer, <FindBox commands={commandsFor()} />);
    await user.type(box(), 'annual review');
    await user.click(await screen.findByRole('option', { name: /^Annual review/ }));
    expect(selectionOf(explorer.getState())).toEqual([{ kind: 'source', id: 's1' }]);
  });

  it('says so when an answer is not on the map now', async () => {
    const user = userEvent.setup();
    const explorer = anExplorer(network);
    act(() => {
      explorer.getState().commit(onView(toggleTerm('kind', 'local-authority')));
    });
    showIn(explorer, <FindBox commands={commandsFor()} />);
    await user.type(box(), 'cyngor');
    expect(await screen.findByRole('option', { name: /not on the map now/ })).toHaveTextContent('Cyngor Môn');
  });

  it('runs a command by its words, shows its keys, and says why something cannot be done now', async () => {
    const user = userEvent.setup();
    const run = vi.fn();
    const explorer = anExplorer(network);
    showIn(explorer, <FindBox commands={commandsFor(run)} />);
    await user.click(box());
    expect(options()).toEqual(['Fit the map', 'UndoCtrl Z', 'RedoShift Ctrl ZNothing was undone']);
    expect((await group('Undo and redo')).getAllByRole('option')).toHaveLength(2);
    const redo = screen.getByRole('option', { name: /^Redo/ });
    expect(redo).toHaveAttribute('aria-disabled', 'true');
    await user.click(redo);
    expect(run).not.toHaveBeenCalled();
    expect(explorer.getState().announcement).toBe('Redo: Nothing was undone.');
    await user.type(box(), 'fit map');
    await user.click(await screen.findByRole('option', { name: 'Fit the map' }));
    expect(run).toHaveBeenCalledExactlyOnceWith('fit');
  });

  it('opens with the actions first, and gives the keyboard back when it is left', async () => {
    const user = userEvent.setup();
    showIn(
      anExplorer(network),
      <>
        <button type="button">Elsewhere</button>
        <FindBox commands={commandsFor()} />
      </>,
    );
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    elsewhere.focus();
    act(() => {
      expect(openFindBox('actions')).toBe(true);
    });
    expect(box()).toHaveFocus();
    expect(options()[0]).toBe('Fit the map');
    await user.keyboard('{Escape}{Escape}');
    expect(elsewhere).toHaveFocus();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('stays closed for somebody who passes by with Tab', async () => {
    const user = userEvent.setup();
    showIn(anExplorer(network), <FindBox commands={commandsFor()} />);
    await user.tab();
    expect(box()).toHaveFocus();
    expect(box()).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('says when nothing is found, and says it aloud once typing has paused', async () => {
    const user = userEvent.setup();
    const explorer = anExplorer(network);
    showIn(explorer, <FindBox commands={commandsFor()} />);
    await user.type(box(), 'zzzz');
    expect(await screen.findByText(/^Nothing found\./)).toBeInTheDocument();
    await waitFor(() => {
      expect(explorer.getState().announcement).toMatch(/^Nothing found\./);
    });
  });

  describe('when Enter comes before the list has caught up with the words', () => {
    /** Types and presses Enter with no pause between the two, in which a page that is busy could list the answers. */
    const askAtOnce = (question: string, ...keys: readonly string[]) => {
      act(() => {
        fireEvent.change(box(), { target: { value: question } });
        for (const key of keys) fireEvent.keyDown(box(), { key });
      });
    };

    it('runs the command that was asked for, and not the first of those listed before', () => {
      const run = vi.fn();
      showIn(anExplorer(network), <FindBox commands={commandsFor(run)} />);
      act(() => {
        openFindBox('actions');
      });
      expect(options()[0]).toBe('Fit the map');
      askAtOnce('undo', 'Enter');
      expect(run).toHaveBeenCalledExactlyOnceWith('undo');
    });

    it('counts the arrows over the answers to what was typed', async () => {
      const run = vi.fn();
      const explorer = anExplorer(network);
      showIn(explorer, <FindBox commands={commandsFor(run)} />);
      const user = userEvent.setup();
      await user.type(box(), 'zzz');
      await screen.findByText(/^Nothing found/);
      askAtOnce('plymouth', 'ArrowDown', 'Enter');
      expect(selectionOf(explorer.getState())).toEqual([{ kind: 'organisation', id: 'alliance' }]);
      expect(run).not.toHaveBeenCalled();
    });

    it('waits for the search to be ready, and then selects what was asked for', async () => {
      const run = vi.fn();
      const explorer = anExplorer(aNetwork({ organisations: [anOrganisation({ id: 'fit', name: 'Fit Council' })] }));
      showIn(explorer, <FindBox commands={commandsFor(run)} />);
      askAtOnce('fit', 'Enter');
      await waitFor(() => {
        expect(selectionOf(explorer.getState())).toEqual([{ kind: 'organisation', id: 'fit' }]);
      });
      expect(run).not.toHaveBeenCalled();
      expect(box()).toHaveValue('');
    });

    it('waits no longer for whoever types on or leaves', async () => {
      const explorer = anExplorer(aNetwork({ organisations: [anOrganisation({ id: 'fit', name: 'Fit Council' })] }));
      showIn(explorer, <FindBox commands={commandsFor()} />);
      askAtOnce('fit', 'Enter');
      askAtOnce('fit co');
      await screen.findByRole('option', { name: /^Fit Council/ });
      expect(selectionOf(explorer.getState())).toEqual([]);
    });
  });

  it('leaves Enter to whoever composes a word with it', async () => {
    const run = vi.fn();
    showIn(anExplorer(network), <FindBox commands={commandsFor(run)} />);
    fireEvent.change(box(), { target: { value: 'fit map' } });
    await screen.findByRole('option', { name: 'Fit the map' });
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    // One browser ends the word before it tells of the key, and marks the key with this code instead.
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229 });
    expect(run).not.toHaveBeenCalled();
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(run).toHaveBeenCalledExactlyOnceWith('fit');
  });

  it('shows hostile words as words', async () => {
    const user = userEvent.setup();
    const hostile = '<img src=x onerror=alert(1)>(((*';
    const explorer = anExplorer(aNetwork({ organisations: [anOrganisation({ id: 'x', name: hostile })] }));
    showIn(explorer, <FindBox commands={[]} />);
    await user.click(box());
    await user.paste(hostile);
    expect(await screen.findByRole('option')).toHaveTextContent(hostile);
    expect(document.querySelector('img')).toBeNull();
  });
});
