import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { encode } from 'uqr';
import { describe, expect, it, vi } from 'vitest';
import { addressOf } from '../../src/app/addresses.ts';
import type { AddressOf } from '../../src/features/share/addressing.ts';
import ShareDialog from '../../src/features/share/ShareDialog.tsx';
import { quietZone } from '../../src/features/share/linkCode.ts';
import { unpackMap } from '../../src/formats/packedMap.ts';
import { onView } from '../../src/store/snapshot.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import type { Origin } from '../../src/store/snapshot.ts';
import { setMode, setTab } from '../../src/view/changes.ts';
import { splitDataLink } from '../../src/view/dataLink.ts';
import { addStep } from '../../src/view/story.ts';
import { firstView } from '../../src/view/viewState.ts';
import { aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const ofSite: Origin = { kind: 'address', address: './data/towns.json' };

function anOpenMap(origin: Origin = ofSite): ExplorerStore {
  const explorer = anExplorer(aNetwork({ organisations: [], relationships: [] }));
  explorer.getState().amend((now) => ({ ...now, map: { ...now.map, origin } }));
  return explorer;
}

function show(explorer: ExplorerStore, more: Partial<Parameters<typeof ShareDialog>[0]> = {}) {
  const actions = { onClose: vi.fn(), onSaveCopy: vi.fn() };
  showIn(
    explorer,
    <ShareDialog page="all" addressOf={addressOf} fileOf={() => '{"title":"Towns"}'} {...actions} {...more} />,
  );
  return actions;
}

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the dialogue that shares', () => {
  it('copies the link to exactly this view, and says so', async () => {
    const user = userEvent.setup();
    const explorer = anOpenMap();
    explorer.getState().amend(onView(setTab('table')));
    show(explorer);
    expect(screen.getByText(/opens exactly this view: the table/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(
      `${location.origin}${location.pathname}#v=1&map=./data/towns.json&tab=table`,
    );
    expect(await screen.findByText('Link copied.')).toBeVisible();
  });

  it('selects the link and says how to copy it where the browser does not allow it', async () => {
    const user = userEvent.setup();
    show(anOpenMap());
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/did not allow copying/)).toBeVisible();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(field).toHaveFocus();
    expect(field.selectionEnd).toBe(field.value.length);
  });

  it('names the step that a link of Present opens', () => {
    const explorer = anOpenMap();
    explorer.getState().amend((now) => {
      const document = addStep(addStep(now.map.document, { title: 'All' }, firstView), { title: 'Gaps' }, firstView);
      return { ...now, map: { ...now.map, document } };
    });
    explorer.getState().amend(onView((view) => ({ ...setMode('present')(view), step: 'step-2' as never })));
    show(explorer);
    expect(screen.getByText('The link opens step 2 of 2 of the story, “Gaps”.')).toBeVisible();
  });

  it('shows a room the code of the step that is presented, whatever the page behind it shows', () => {
    const explorer = anOpenMap();
    explorer.getState().amend((now) => {
      const document = addStep(addStep(now.map.document, { title: 'All' }, firstView), { title: 'Gaps' }, firstView);
      return { ...now, map: { ...now.map, document } };
    });
    show(explorer, { page: 'code', step: 'step-2' as never });
    expect(screen.getByRole('img', { name: /opens step 2 of 2 of the story, “Gaps”/ })).toBeVisible();
    expect(screen.getByText(/#v=1&map=\.\/data\/towns\.json&mode=present&story-step=step-2$/)).toBeVisible();
  });

  it('says plainly that a link to a map of a file carries no data', () => {
    show(anOpenMap({ kind: 'file', name: 'towns.json' }));
    expect(section('Link').getByText(/carries no data/)).toHaveTextContent('“towns.json”');
    expect(section('QR code').getByText(/on this computer only/)).toBeVisible();
  });

  it('does not pass on a map that came with a link unless asked', () => {
    const explorer = anOpenMap({ kind: 'link' });
    explorer.getState().amend((now) => ({ ...now, map: { ...now.map, packed: '1.00000000.AAAA' } }));
    show(explorer);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value).toMatch(/#map=file%3AA%20map\.json$/);
    expect(section('Link').getByText(/carries no data/)).toBeVisible();
  });

  it('says nothing of the sort for a map of this site', () => {
    show(anOpenMap());
    expect(screen.queryByText(/carries no data/)).toBeNull();
  });

  it('warns of a link so long that programs cut it', () => {
    const long: AddressOf = () => `${location.href}#${'x'.repeat(9_000)}`;
    show(anOpenMap(), { addressOf: long });
    expect(section('Link').getByText(/Some programs cut links so long/)).toHaveTextContent(/9,\d\d\d characters/);
    expect(section('QR code').getByText(/too long for a code/)).toBeVisible();
  });

  it('packs the map only when asked, tells the size and who can read it, and gives the button the keyboard', async () => {
    const user = userEvent.setup();
    const fileOf = vi.fn(() => '{"title":"Towns"}');
    show(anOpenMap(), { fileOf });
    expect(fileOf).not.toHaveBeenCalled();
    const data = section('Link with data');
    expect(data.getByText(/Everybody who has it can read the whole map/)).toBeVisible();
    await user.click(data.getByRole('button', { name: 'Make a link with data' }));
    const copy = await data.findByRole('button', { name: 'Copy link with data' });
    expect(copy).toHaveFocus();
    expect(data.getByText(/characters and holds the whole map/)).toBeVisible();
    await user.click(copy);
    const { packed } = splitDataLink(new URL(await navigator.clipboard.readText()).hash);
    const { bytes } = unpackMap(packed ?? '');
    expect(bytes && new TextDecoder().decode(bytes)).toBe('{"title":"Towns"}');
  });

  it('refuses a map that is too large for a link, and offers a file instead', async () => {
    const user = userEvent.setup();
    const { onSaveCopy } = show(anOpenMap(), { fileOf: () => 'x'.repeat(5_000_000) });
    await user.click(screen.getByRole('button', { name: 'Make a link with data' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/longer than 150,000 characters/);
    const save = screen.getByRole('button', { name: 'Save a copy' });
    expect(save).toHaveFocus();
    await user.click(save);
    expect(onSaveCopy).toHaveBeenCalledOnce();
  });

  it('makes a frame of the view with title and size, safe in any page', async () => {
    const user = userEvent.setup();
    show(anOpenMap());
    const embed = section('Embed');
    await user.clear(embed.getByRole('textbox', { name: 'Title' }));
    await user.type(embed.getByRole('textbox', { name: 'Title' }), 'A "map" <b>&');
    await user.clear(embed.getByRole('spinbutton', { name: 'Width, pixels' }));
    await user.type(embed.getByRole('spinbutton', { name: 'Width, pixels' }), '640');
    await user.click(embed.getByRole('button', { name: 'Copy HTML' }));
    const page = document.createElement('template');
    page.innerHTML = await navigator.clipboard.readText();
    const frame = page.content.querySelector('iframe');
    expect(page.content.children).toHaveLength(1);
    expect(frame?.title).toBe('A "map" <b>&');
    expect([frame?.width, frame?.height]).toEqual(['640', '600']);
    expect(frame?.src).toBe(`${location.origin}${location.pathname}?embed#map=./data/towns.json`);
  });

  it('makes a frame of a map of a file only with its data', async () => {
    const user = userEvent.setup();
    show(anOpenMap({ kind: 'file', name: 'towns.json' }));
    const embed = section('Embed');
    expect(embed.queryByRole('button', { name: 'Copy HTML' })).toBeNull();
    await user.click(embed.getByRole('button', { name: 'Make a frame with data' }));
    expect(await embed.findByRole('button', { name: 'Copy HTML' })).toHaveFocus();
    expect(embed.getByRole<HTMLTextAreaElement>('textbox', { name: 'HTML' }).value).toContain('?embed#data=1.');
  });

  it('draws the code of the link module by module as the standard has it, and large when asked', async () => {
    const user = userEvent.setup();
    show(anOpenMap());
    const link = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value;
    const picture = screen.getByRole('img', { name: /QR code of the link\. It opens exactly this view/ });
    expect(modulesIn(picture)).toEqual(encode(link, { ecc: 'M', boostEcc: true, border: quietZone }).data);
    await user.click(screen.getByRole('button', { name: 'Show large' }));
    expect(await screen.findByRole('heading', { name: 'Scan to open this view' })).toHaveFocus();
    expect(screen.getByText(link)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'More ways to share' }));
    await waitFor(() => {
      expect(screen.getByRole('heading', { name: 'Share' })).toHaveFocus();
    });
  });
});

/** Dark and light of a drawn code, its border too, read back from rectangles. */
function modulesIn(picture: HTMLElement): boolean[][] {
  const [left = 0, top = 0, width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const modules = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  const path = picture.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(length); at += 1) modules[Number(y) - top]![Number(x) + at - left] = true;
  return modules;
}
