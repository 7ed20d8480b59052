import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { KeepingState } from '../../src/features/explore/KeepingState.tsx';
import { KeepingNotice } from '../../src/features/maps/KeepingNotice.tsx';
import { KeptMapsDialog } from '../../src/features/maps/KeptMapsDialog.tsx';
import type { KeptHead, KeptMapId } from '../../src/storage/keptMap.ts';
import type { KeepingState as Keeping } from '../../src/store/keepingStore.ts';
import { createKeepingStore } from '../../src/store/keepingStore.ts';
import { KeepingProvider } from '../../src/ui/KeepingProvider.tsx';

const aHead = (id: string, title: string, more: Partial<KeptHead> = {}): KeptHead => ({
  id: id as KeptMapId,
  title,
  created: 0,
  changed: Date.UTC(2026, 10, 23, 12),
  origin: { kind: 'file', name: 'harbour.json' },
  revision: 3,
  bytes: 412_345,
  fingerprint: '',
  unsaved: { edits: 0, since: 0 },
  ...more,
});

function showList(more: Partial<Parameters<typeof KeptMapsDialog>[0]> = {}) {
  const actions = {
    onOpen: vi.fn(),
    onRename: vi.fn(),
    onDuplicate: vi.fn(),
    onRemove: vi.fn(),
    onPutBack: vi.fn(),
    onRemoveEverything: vi.fn(),
    onClose: vi.fn(),
  };
  const list = (now: typeof more) => (
    <KeptMapsDialog
      heads={[aHead('a', 'Harbour towns'), aHead('b', 'Riverside', { changed: 0, bytes: 20 })]}
      removed={[]}
      fault={null}
      openId={'a' as KeptMapId}
      {...actions}
      {...now}
    />
  );
  const { rerender } = render(list(more));
  const change = (now: typeof more) => {
    rerender(list(now));
  };
  return { ...actions, change };
}

describe('the list of maps', () => {
  it('names each with its size, its last change and its file, and says which is open', () => {
    showList();
    expect(screen.getByRole('heading', { name: 'Maps on this computer' })).toHaveFocus();
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/Harbour towns.*open now.*23 November 2026.*412 kB · from “harbour.json”/);
    expect(second).toHaveTextContent(/Riverside.*under 1 kB/);
    expect(second).not.toHaveTextContent('open now');
  });

  it('opens a map by its title', async () => {
    const { onOpen } = showList();
    await userEvent.click(screen.getByRole('button', { name: 'Riverside' }));
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'b' }));
  });

  it('renames a map with Enter, and leaves it and the list with Escape', async () => {
    const { onRename, onClose } = showList();
    await userEvent.click(screen.getByRole('button', { name: 'Rename Riverside' }));
    await userEvent.keyboard('By the river{Enter}');
    expect(onRename).toHaveBeenCalledWith(expect.objectContaining({ id: 'b' }), 'By the river');
    await userEvent.click(screen.getByRole('button', { name: 'Rename Riverside' }));
    await userEvent.keyboard('Nothing{Escape}');
    expect(onRename).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('gives no map an empty title', async () => {
    const { onRename } = showList();
    await userEvent.click(screen.getByRole('button', { name: 'Rename Riverside' }));
    await userEvent.keyboard('{Backspace}   {Enter}');
    expect(onRename).not.toHaveBeenCalled();
  });

  it('offers to take a deletion back, where the map stood and with the keyboard there', async () => {
    const taken = { head: aHead('c', 'Gone', { changed: 5 }), parts: [] };
    const { onPutBack, change } = showList();
    change({ removed: [taken] });
    const row = screen.getByText('was deleted', { exact: false }).closest('li')!;
    expect(within(row).getByRole('button', { name: 'Undo: keep Gone' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(onPutBack).toHaveBeenCalledWith(taken);
  });

  it('asks before everything is removed', async () => {
    const { onRemoveEverything } = showList();
    await userEvent.click(screen.getByRole('button', { name: /^Remove everything from this computer/ }));
    expect(onRemoveEverything).not.toHaveBeenCalled();
    expect(screen.getByText(/This removes 2 maps.*cannot be undone/)).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Keep everything' }));
    await userEvent.click(screen.getByRole('button', { name: /^Remove everything from this computer/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove everything' }));
    expect(onRemoveEverything).toHaveBeenCalledTimes(1);
  });

  it('says why it is empty', () => {
    showList({ heads: [] });
    expect(screen.getByText(/No map is kept here/)).toBeInTheDocument();
  });

  it('says why it cannot be read', () => {
    showList({ fault: 'refused' });
    expect(screen.getByRole('alert')).toHaveTextContent('keeps nothing on this computer');
  });
});

function showKeeping(state: Partial<Keeping>) {
  const store = createKeepingStore();
  store.setState(state);
  const actions = { onSaveCopy: vi.fn(), onTryAgain: vi.fn(), onPutOff: vi.fn() };
  render(
    <KeepingProvider value={store}>
      <KeepingState />
      <ul>
        <KeepingNotice {...actions} />
      </ul>
    </KeepingProvider>,
  );
  return actions;
}

describe('what becomes of the work', () => {
  it('is not mentioned while nothing was made', () => {
    showKeeping({});
    expect(document.body).toHaveTextContent(/^$/);
  });

  it.each([
    ['saving', 'Saving…'],
    ['saved', 'Saved on this computer'],
  ] as const)('is said beside the counts when it is %s', (kind, words) => {
    showKeeping({ status: { kind } });
    expect(document.body).toHaveTextContent(words);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(['refused', 'full', 'blocked', 'gone', 'unreadable', 'failed'] as const)(
    'stands as a notice that cannot be closed when storage is %s, with a file as the way out',
    async (fault) => {
      const { onSaveCopy, onTryAgain } = showKeeping({ status: { kind: 'failed', fault } });
      const notice = screen.getByRole('alert');
      expect(notice).toHaveTextContent('Not saved.');
      expect(within(notice).queryByRole('button', { name: /close/i })).toBeNull();
      await userEvent.click(within(notice).getByRole('button', { name: 'Save a copy' }));
      expect(onSaveCopy).toHaveBeenCalled();
      await userEvent.click(
        within(notice).getByRole('button', { name: fault === 'gone' ? 'Keep it again' : 'Try again' }),
      );
      expect(onTryAgain).toHaveBeenCalled();
    },
  );

  it('has nothing to try again when a newer version is at work', () => {
    showKeeping({ status: { kind: 'failed', fault: 'newer' } });
    expect(screen.getByRole('alert')).toHaveTextContent('newer version');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('reminds of a file, and can be put off', async () => {
    const { onPutOff } = showKeeping({ status: { kind: 'saved' }, backlog: { edits: 50, days: 0 } });
    expect(screen.getByRole('note')).toHaveTextContent('50 changes of this map are kept in this browser only');
    await userEvent.click(screen.getByRole('button', { name: 'Close this notice' }));
    expect(onPutOff).toHaveBeenCalled();
  });
});
