import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Arrangement } from '../../src/app/arrangement.ts';
import { appCommands } from '../../src/app/commands.ts';
import type { Session } from '../../src/app/session.ts';
import KeysDialog from '../../src/features/keys/KeysDialog.tsx';
import { keyList } from '../../src/features/keys/keyList.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { commandGroups } from '../../src/ui/command.ts';
import { keysAsShown } from '../../src/ui/keysAsShown.ts';
import { paneKeys } from '../../src/ui/paneKeys.ts';
import { presentingKeys } from '../../src/ui/presentingKeys.ts';
import { crosshairKeys, mapKeys, moveKeys } from '../../src/ui/stage/keys.ts';
import { aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer } from './listsExplorer.tsx';

const explorer = anExplorer(aNetwork({ organisations: ['alpha', 'beta'] }));
const { all } = appCommands(
  { keeping: {} } as unknown as Session,
  explorer,
  {} as unknown as Arrangement,
  presentOf(explorer.getState()).map,
);

describe('the commands of the app', () => {
  it('have ids of their own, labels that tell them apart, a heading, and a reason when they cannot be run', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
    const snapshot = presentOf(explorer.getState());
    const headings = new Set<string>(commandGroups.map(({ id }) => id));
    for (const command of all) {
      if (command.group !== undefined) expect(headings).toContain(command.group);
      if (!command.isEnabled(snapshot)) expect(command.whyNot, command.id).toBeDefined();
    }
  });

  it('give no key two meanings, and none that the map has for itself', () => {
    const keys = all.flatMap((command) => command.keys ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    // Escape goes one step out, on the map and elsewhere.
    const both = keys.filter((one) => mapKeys.some((row) => row.keys.includes(one)));
    expect(both).toEqual(['Escape']);
  });
});

describe('the list of keys', () => {
  it('holds every key of every command and of the map, and nothing else', () => {
    const listed = keyList(all).flatMap(({ rows }) => rows.map(({ shown, label }) => `${shown}: ${label}`));
    const expected = [
      ...all.flatMap(({ keys, label }) => (keys === null ? [] : [`${keysAsShown(keys)}: ${label}`])),
      ...[...mapKeys, ...moveKeys, ...crosshairKeys, ...paneKeys, ...presentingKeys].map(
        ({ keys, shown, label }) => `${shown ?? keys.map(keysAsShown).join(' or ')}: ${label}`,
      ),
    ];
    expect([...listed].sort()).toEqual([...expected].sort());
  });

  it('shows every one of them, by where it works, with the heading first', async () => {
    render(<KeysDialog commands={all} areCharactersOn onCharacters={() => {}} onClose={() => {}} />);
    const dialog = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(dialog).getByRole('heading', { name: 'Keys' })).toHaveFocus();
    for (const { title, rows } of keyList(all)) {
      expect(within(dialog).getByRole('heading', { name: title })).toBeInTheDocument();
      for (const { label } of rows) expect(within(dialog).getAllByText(label).length).toBeGreaterThan(0);
    }
  });

  it('switches single characters off, and says which keys that are', async () => {
    const user = userEvent.setup();
    const onCharacters = vi.fn();
    const props = { commands: all, onCharacters, onClose: () => {} };
    const { rerender } = render(<KeysDialog {...props} areCharactersOn />);
    await user.click(screen.getByRole('checkbox', { name: 'Use letters, digits and signs as keys' }));
    expect(onCharacters).toHaveBeenCalledExactlyOnceWith(false);
    rerender(<KeysDialog {...props} areCharactersOn={false} />);
    const off = screen.getAllByText('(off)').length;
    expect(off).toBe(keyList(all).flatMap(({ rows }) => rows.filter(({ isCharacter }) => isCharacter)).length);
  });

  it('is closed with Escape', async () => {
    const user = userEvent.setup();
    const onClose = vi.fn();
    render(<KeysDialog commands={all} areCharactersOn onCharacters={() => {}} onClose={onClose} />);
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
  });
});
