import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { organisationRef, relationshipRef } from '../../src/domain/ids.ts';
import { lightTheme } from '../../src/scene/theme.ts';
import { noInsets } from '../../src/scene/viewport.ts';
import { presentOf, selectionOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf, onView } from '../../src/store/snapshot.ts';
import { ExplorerProvider } from '../../src/ui/ExplorerProvider.tsx';
import { HoverProvider } from '../../src/ui/HoverProvider.tsx';
import { KeyPreferencesProvider } from '../../src/ui/KeyPreferences.tsx';
import LinesStage from '../../src/ui/lines/LinesStage.tsx';
import { ThemeProvider } from '../../src/ui/ThemeProvider.tsx';
import { askMap } from '../../src/ui/stage/mapHandle.ts';
import { select } from '../../src/view/changes.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  anOrganisation,
  organisationId,
  relationshipId,
} from '../fixtures/aNetwork.ts';
import { anExplorer } from './listsExplorer.tsx';

const deal = { collaborations: ['deal'] } as const;
const network = aNetwork({
  organisations: [
    anOrganisation({ id: 'council', kind: 'elected-body', name: 'The Council' }),
    anOrganisation({ id: 'people', kind: 'service-users-or-citizens', name: 'The people' }),
    'alpha',
    'beta',
    'gamma',
  ],
  collaborations: [
    aCollaboration({ id: 'deal', name: 'The Deal', backbone: 'beta', members: ['alpha', 'beta', 'gamma'] }),
    aCollaboration({ id: 'pact', name: 'The Pact', members: ['alpha'] }),
    aCollaboration({ id: 'void', name: 'The Void' }),
  ],
  relationships: [
    anAccountability({ id: 'r1', from: 'alpha', to: 'beta', ...deal }),
    anAccountability({ id: 'r2', from: 'beta', to: 'council', audience: 'elected-council', ...deal }),
    anAccountability({ id: 'r3', from: 'beta', to: 'people', audience: 'service-users-or-citizens', ...deal }),
  ],
});

function open() {
  const store = anExplorer(network);
  const onOpenDetails = vi.fn();
  function Page() {
    const [isMapApplication, setMapApplication] = useState(false);
    return (
      <KeyPreferencesProvider value={{ areCharactersOn: true, isMapApplication, setMapApplication }}>
        <ExplorerProvider store={store}>
          <HoverProvider>
            <ThemeProvider theme={lightTheme}>
              <LinesStage theme={lightTheme} insets={noInsets} isMotionReduced onOpenDetails={onOpenDetails} />
            </ThemeProvider>
          </HoverProvider>
        </ExplorerProvider>
      </KeyPreferencesProvider>
    );
  }
  const { container } = render(<Page />);
  return { store, container, onOpenDetails, user: userEvent.setup() };
}

const button = (name: string) => within(list()).getByRole('button', { name: new RegExp(`^${name}`) });
const list = () => screen.getByRole('list', { name: 'Organisations on the map' });
const band = (name: string) =>
  within(screen.getByRole('group', { name: 'Collaborations' })).getByRole('button', { name: new RegExp(name) });

describe('the lines of accountability', () => {
  it('are one list of buttons for everybody, one of which Tab reaches, over a drawing that nobody hears', () => {
    const { container } = open();
    expect(within(list()).getAllByRole('button')).toHaveLength(5);
    expect(list().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    for (const drawing of container.querySelectorAll('svg'))
      expect(drawing.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('say of each band what it holds, open and close it, and keep that in the view', async () => {
    const { store, user } = open();
    expect(band('The Deal')).toHaveAttribute('aria-expanded', 'false');
    expect(band('The Deal')).toHaveAccessibleName('The Deal: 3 lines, 5 taking part');
    await user.click(band('The Deal'));
    expect(band('The Deal')).toHaveAttribute('aria-expanded', 'true');
    expect(firstPaneOf(presentOf(store.getState())).openBands).toEqual(['deal']);
    await user.click(band('The Deal'));
    expect(firstPaneOf(presentOf(store.getState())).openBands).toEqual([]);
  });

  it('give the bands one stop, and tell of a band without anybody why it is empty', async () => {
    const { user } = open();
    const bands = screen.getByRole('group', { name: 'Collaborations' });
    expect(within(bands).queryByRole('button', { name: /The Void/ })).toBeNull();
    expect(within(bands).getByText(/No members recorded yet, and no line of account/)).toBeInTheDocument();
    expect(bands.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    band('The Deal').focus();
    await user.keyboard('{ArrowDown}');
    expect(band('The Pact')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(band('The Pact')).toHaveAttribute('aria-expanded', 'true');
  });

  it('open the band of what is selected by themselves, and close it by hand until something else is selected', async () => {
    const { store, user } = open();
    const selecting = (id: string) => {
      act(() => {
        store.getState().commit(onView(select(organisationRef(organisationId(id)))));
      });
    };
    selecting('council');
    expect(band('The Deal')).toHaveAttribute('aria-expanded', 'true');
    await user.click(band('The Deal'));
    expect(band('The Deal')).toHaveAttribute('aria-expanded', 'false');
    selecting('people');
    expect(band('The Deal')).toHaveAttribute('aria-expanded', 'true');
    expect(band('The Pact')).toHaveAttribute('aria-expanded', 'false');
  });

  it('are walked by arrow keys, lane by lane, and selected and opened as on the network', async () => {
    const { store, user, onOpenDetails } = open();
    button('Alpha').focus();
    await user.keyboard('{ArrowRight}');
    expect(button('Beta')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(button('The Council')).toHaveFocus();
    await user.keyboard(' ');
    expect(selectionOf(store.getState())).toEqual([organisationRef(organisationId('council'))]);
    await user.keyboard('{Enter}');
    expect(onOpenDetails).toHaveBeenCalledOnce();
    await user.keyboard('{Home}');
    expect(button('Alpha')).toHaveFocus();
    await user.keyboard('{Escape}{Escape}');
    expect(screen.getByRole('group', { name: 'Collaborations' })).toContainElement(
      document.activeElement as HTMLElement,
    );
  });

  it('step through relationships with brackets, and say which', async () => {
    const { store, user } = open();
    button('Alpha').focus();
    await user.keyboard(']');
    expect(store.getState().announcement).toMatch(/^Answers to Beta, 1 of 1/);
  });

  it('open all bands for who zooms in, and move nobody out of their lane', async () => {
    const { store, user } = open();
    button('Alpha').focus();
    await user.keyboard('+');
    expect(band('The Deal')).toHaveAttribute('aria-expanded', 'true');
    expect(band('The Pact')).toHaveAttribute('aria-expanded', 'true');
    expect(store.getState().announcement).toBe('All bands open');
    await user.keyboard('m');
    expect(store.getState().announcement).toBe('Each organisation has its lane here and stays in it');
    expect(firstPaneOf(presentOf(store.getState())).pins.size).toBe(0);
    act(() => {
      askMap({ type: 'zoom', direction: 'out' });
    });
    expect(band('The Deal')).toHaveAttribute('aria-expanded', 'false');
  });

  it('select a line and the ground of an open band by pointer, and clear the selection beside them', async () => {
    const { store, container, user } = open();
    await user.click(band('The Deal'));
    const line = container.querySelector('[data-relationship="r2"] path');
    if (line !== null) await user.click(line);
    expect(selectionOf(store.getState())).toEqual([relationshipRef(relationshipId('r2'))]);
    const ground = container.querySelector('[data-band="deal"] > rect');
    if (ground !== null) await user.click(ground);
    expect(selectionOf(store.getState())).toEqual([{ kind: 'collaboration', id: 'deal' }]);
    await user.click(list().parentElement ?? document.body);
    expect(selectionOf(store.getState())).toEqual([]);
  });
});
