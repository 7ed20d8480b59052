import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { MapDocument } from '../../src/domain/document.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import { lightTheme } from '../../src/scene/theme.ts';
import { noInsets } from '../../src/scene/viewport.ts';
import { createExplorerStore, presentOf, selectionOf } from '../../src/store/explorerStore.ts';
import { placesOf } from '../../src/store/places.ts';
import { onView } from '../../src/store/snapshot.ts';
import { ExplorerProvider } from '../../src/ui/ExplorerProvider.tsx';
import { HoverProvider } from '../../src/ui/HoverProvider.tsx';
import { KeyPreferencesProvider } from '../../src/ui/KeyPreferences.tsx';
import { askMap } from '../../src/ui/stage/mapHandle.ts';
import { NetworkStage } from '../../src/ui/stage/NetworkStage.tsx';
import { select } from '../../src/view/changes.ts';
import { firstView } from '../../src/view/viewState.ts';
import {
  aCollaboration,
  aFunding,
  aMember,
  aNetwork,
  anAccountability,
  anOrganisation,
  organisationId,
} from '../fixtures/aNetwork.ts';

/** alpha, beta, gamma and delta stand in a row; gamma is linked with all the others. */
const network = aNetwork({
  organisations: [anOrganisation({ id: 'delta', kind: 'regulator' }), 'alpha', 'beta', 'gamma'],
  collaborations: [
    aCollaboration({ id: 'deal', model: 'collaborative-market', members: [aMember('gamma'), aMember('beta')] }),
  ],
  relationships: [
    anAccountability({ id: 'r1', from: 'gamma', to: 'delta' }),
    aFunding({ id: 'r2', from: 'beta', to: 'gamma' }),
    aFunding({ id: 'r3', from: 'alpha', to: 'gamma' }),
  ],
});
const places = new Map(
  ['alpha', 'beta', 'gamma', 'delta'].map((id, n) => [organisationId(id), [n * 100, 0] as const] as const),
);

function open(areCharactersOn = true) {
  const store = createExplorerStore({
    map: {
      document: {} as unknown as MapDocument,
      network,
      origin: { kind: 'file', name: 'test.json' },
      problems: [],
      setAside: [],
    },
    positions: places,
    view: firstView,
  });
  const onOpenDetails = vi.fn();
  function Page() {
    const [isMapApplication, setMapApplication] = useState(false);
    return (
      <KeyPreferencesProvider value={{ areCharactersOn, isMapApplication, setMapApplication }}>
        <ExplorerProvider store={store}>
          <HoverProvider>
            <NetworkStage theme={lightTheme} insets={noInsets} isMotionReduced onOpenDetails={onOpenDetails} />
          </HoverProvider>
        </ExplorerProvider>
      </KeyPreferencesProvider>
    );
  }
  render(<Page />);
  const placeOf = (id: string) => placesOf(presentOf(store.getState())).get(organisationId(id));
  return { store, placeOf, onOpenDetails, user: userEvent.setup() };
}

const button = (name: string) =>
  within(screen.getByRole('list', { name: /^Organisations on the map/ })).getByRole('button', {
    name: new RegExp(`^${name}\\b`),
  });
const focus = (name: string) => {
  act(() => {
    button(name).focus();
  });
};
const said = ({ store }: ReturnType<typeof open>) => store.getState().announcement.trim();

describe('the keys of the map', () => {
  it('go from group to group: models first, then sectors', async () => {
    const map = open();
    focus('Gamma');
    await map.user.keyboard('{PageDown}');
    expect(button('Alpha')).toHaveFocus();
    expect(said(map)).toBe('Charity, group 2 of 3');
    await map.user.keyboard('{PageDown}');
    expect(button('Delta')).toHaveFocus();
    await map.user.keyboard('{PageDown}');
    expect(said(map)).toBe('This is the last group');
    await map.user.keyboard('{PageUp}{PageUp}');
    expect(button('Gamma')).toHaveFocus();
    expect(said(map)).toBe('Collaborative market, group 1 of 3');
    await map.user.keyboard('{Backspace}');
    expect(button('Alpha')).toHaveFocus();
  });

  it('offer the linked organisations as a list, beginning with the one whose relationship is lit', async () => {
    const map = open();
    focus('Gamma');
    await map.user.keyboard(']]g');
    const dialog = await screen.findByRole('dialog', { name: 'Go to one of 3 linked with Gamma' });
    const rows = within(dialog).getAllByRole('button');
    expect(rows.map((row) => row.textContent)).toEqual(['DeltaAnswers to', 'AlphaIs funded by', 'BetaIs funded by']);
    expect(rows[1]).toHaveFocus();
    await map.user.keyboard('{ArrowDown}{Enter}');
    expect(button('Beta')).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
    await map.user.keyboard('g');
    await screen.findByRole('dialog');
    await map.user.keyboard('{Escape}');
    expect(button('Beta')).toHaveFocus();
  });

  it('move an organisation in short and long steps and drop it there, as one step of undo', async () => {
    const map = open();
    focus('Beta');
    await map.user.keyboard('m');
    expect(screen.getByText('Beta')).toBeInTheDocument();
    await map.user.keyboard('{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
    expect(said(map)).toBe('50 down');
    expect(map.placeOf('beta')).toEqual([100, 0]);
    await map.user.keyboard('{Enter}');
    expect(map.placeOf('beta')).toEqual([110, 50]);
    expect(button('Beta')).toHaveFocus();
    act(() => {
      map.store.getState().undo();
    });
    expect(map.placeOf('beta')).toEqual([100, 0]);
  });

  it('put a moved organisation back with Escape, and when the focus leaves the map', async () => {
    const map = open();
    focus('Beta');
    for (const end of ['{Escape}', '{Tab}']) {
      await map.user.keyboard(`m{ArrowRight}${end}`);
      expect(map.placeOf('beta')).toEqual([100, 0]);
      focus('Beta');
    }
    // Other characters wait until the move has ended, and the selection stays.
    await map.user.keyboard('m[[+f{Escape}');
    expect(selectionOf(map.store.getState())).toEqual([]);
  });

  it('are deaf to single characters while those are switched off', async () => {
    const map = open(false);
    focus('Gamma');
    await map.user.keyboard('m]g{ArrowRight}');
    expect(button('Delta')).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('do the same when a command asks, from what is selected or from where the walk stands', async () => {
    const map = open();
    act(() => {
      map.store.getState().commit(onView(select(organisationRef(organisationId('beta')))));
    });
    act(() => {
      expect(askMap({ type: 'move' })).toBe(true);
    });
    expect(button('Beta')).toHaveFocus();
    await map.user.keyboard('{ArrowUp}{Enter}');
    expect(map.placeOf('beta')).toEqual([100, -10]);
    act(() => {
      askMap({ type: 'linked' });
    });
    expect(await screen.findByRole('dialog', { name: 'Go to one of 1 linked with Beta' })).toBeInTheDocument();
  });
});

describe('the button “Explore with arrow keys”', () => {
  it('makes the map an application until Escape ends it, and is never on by itself', async () => {
    const map = open();
    const toggle = screen.getByRole('button', { name: 'Explore with arrow keys' });
    expect(screen.queryByRole('application')).toBeNull();
    await map.user.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('application')).toHaveAttribute('aria-roledescription', 'network map');
    expect(button('Gamma')).toHaveFocus();
    await map.user.keyboard('{Escape}');
    expect(screen.queryByRole('application')).toBeNull();
    expect(button('Gamma')).toHaveFocus();
    expect(said(map)).toMatch(/arrow keys back/);
    await map.user.keyboard('{Escape}');
    expect(button('Gamma')).not.toHaveFocus();
  });
});

describe('the crosshair', () => {
  const pad = () => screen.findByRole('group', { name: 'Crosshair' });
  /** Which organisation the cross is on, by the name of the button in its middle. */
  const on = async (name: string) => within(await pad()).findByRole('button', { name: new RegExp(`^Select ${name},`) });

  it('moves the map under it by button and by key, selects what it is on, and opens that with the next press', async () => {
    const map = open();
    await map.user.click(screen.getByRole('button', { name: 'Crosshair', pressed: false }));
    // Nobody stands in the middle of the row.
    const centre = await within(await pad()).findByRole('button', { name: 'Nothing under the cross' });
    expect(centre).toHaveFocus();
    expect(said(map)).toMatch(/^Crosshair on\. .* Nothing under the cross$/);
    await map.user.keyboard('{Enter}');
    expect(selectionOf(map.store.getState())).toEqual([]);
    await map.user.click(within(await pad()).getByRole('button', { name: 'Move right' }));
    await map.user.click(within(await pad()).getByRole('button', { name: 'Move right' }));
    for (let press = 0; press < 20; press += 1) await map.user.keyboard('{ArrowRight}');
    await on('Delta');
    expect(said(map)).toMatch(/^Delta, /);
    centre.focus();
    await map.user.keyboard('{Enter}');
    expect(selectionOf(map.store.getState())).toEqual([organisationRef(organisationId('delta'))]);
    expect(map.onOpenDetails).not.toHaveBeenCalled();
    await map.user.click(within(await pad()).getByRole('button', { name: /^Open the details of Delta,/ }));
    expect(map.onOpenDetails).toHaveBeenCalledOnce();
  });

  it('can be worked with Tab and Enter alone, and gives the keyboard back', async () => {
    const map = open();
    act(() => {
      askMap({ type: 'crosshair' });
    });
    const buttons = within(await pad()).getAllByRole('button');
    buttons[0]?.focus();
    for (const next of buttons) {
      expect(next).toHaveFocus();
      await map.user.tab();
    }
    buttons.at(-1)?.focus();
    await map.user.keyboard('{Enter}');
    expect(screen.queryByRole('group', { name: 'Crosshair' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Crosshair', pressed: false })).toHaveFocus();
    expect(said(map)).toBe('Crosshair off');
  });

  it('comes with its letter and goes with Escape', async () => {
    const map = open();
    focus('Gamma');
    await map.user.keyboard('k');
    await pad();
    await map.user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Crosshair' })).toBeNull();
  });
});
