import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildNetwork } from '../../src/domain/buildNetwork.ts';
import type { MapDocument } from '../../src/domain/document.ts';
import { openPresenter } from '../../src/features/present/presenter/openPresenter.ts';
import { presenterStore } from '../../src/features/present/presenter/presenterStore.ts';
import type { DetourProps } from '../../src/features/present/presenting/DetourStage.tsx';
import { beginPresentation } from '../../src/features/present/presenting/presentation.ts';
import { PresentingPage } from '../../src/features/present/presenting/PresentingPage.tsx';
import { presentingStore } from '../../src/features/present/presenting/presentingStore.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { createExplorerStore, presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { roomStore } from '../../src/ui/room/roomStore.ts';
import { select, setMode } from '../../src/view/changes.ts';
import { addStep, removeStep, stepsOf } from '../../src/view/story.ts';
import { firstView } from '../../src/view/viewState.ts';
import { organisationId } from '../fixtures/aNetwork.ts';
import { showIn } from './listsExplorer.tsx';

const bare: MapDocument = {
  format: 'polycentric/1',
  id: 'm',
  title: 'Made up',
  organisations: [
    { id: 'a', name: 'Alder Trust' },
    { id: 'b', name: 'Birch Council' },
  ],
  relationships: [{ id: 'r', from: 'a', to: 'b', type: 'funds' }],
};
const reveal = { on: [], text: 'It was asked twice.' };
const steps = [
  { title: 'One', text: 'First words.', note: 'Greet the room.' },
  { title: 'Two', reveals: [reveal] },
  { title: 'Three' },
];
const document_ = steps.reduce((document, words) => addStep(document, words, firstView), bare);

function present(document = document_): ExplorerStore {
  const explorer = createExplorerStore({
    map: {
      document,
      network: buildNetwork(document),
      origin: { kind: 'file', name: 'made-up.json' },
      problems: [],
      setAside: [],
    },
    positions: new Map([
      [organisationId('a'), [0, 0] as const],
      [organisationId('b'), [100, 0] as const],
    ]),
    view: setMode('present')(firstView),
  });
  beginPresentation(explorer);
  showIn(explorer, <PresentingPage Detour={ADetour} />);
  return explorer;
}

/** Selects something in the explorer of the detour, as a reader would. */
function ADetour({ explorer, onReturn }: DetourProps) {
  return (
    <>
      <button
        type="button"
        onClick={() => {
          explorer.getState().commit(onView(select({ kind: 'organisation', id: organisationId('a') })));
        }}
      >
        Try something
      </button>
      <label>
        Find <input type="search" />
      </label>
      <button type="button" onClick={onReturn}>
        Step out
      </button>
    </>
  );
}

const region = () => screen.getByRole('region', { name: /^Step \d of \d$/ });
const presenting = () => presentingStore.getState().presenting;

afterEach(() => {
  act(() => {
    presentingStore.setState({ presenting: null });
    presenterStore.setState({ isThere: false, refusal: null });
    roomStore.setState({ open: null });
  });
});

describe('a story on the whole screen', () => {
  it('is a region with the focus, the place of the step for its name and the title for its heading', () => {
    present();
    expect(region()).toHaveAccessibleName('Step 1 of 3');
    expect(region()).toHaveFocus();
    expect(within(region()).getByRole('heading', { level: 1, name: 'One' })).toBeInTheDocument();
  });

  it('goes on and back by every key that remote controls send, reveals first', async () => {
    const user = userEvent.setup();
    present();
    for (const [next, back] of [
      ['{ArrowRight}', '{ArrowLeft}'],
      [' ', '{PageUp}'],
      ['{PageDown}', '{PageUp}'],
    ] as const) {
      await user.keyboard(next);
      expect(region()).toHaveAccessibleName('Step 2 of 3');
      expect(screen.queryByText(reveal.text)).toBeNull();
      await user.keyboard(next);
      expect(screen.getByText(reveal.text)).toBeInTheDocument();
      await user.keyboard(next);
      expect(region()).toHaveAccessibleName('Step 3 of 3');
      await user.keyboard(back + back + back);
      expect(region()).toHaveAccessibleName('Step 1 of 3');
    }
    await user.keyboard('{End}');
    expect(region()).toHaveAccessibleName('Step 3 of 3');
    await user.keyboard('{Home}');
    expect(region()).toHaveAccessibleName('Step 1 of 3');
  });

  it('jumps to the step whose number is typed and confirmed, and shows what is typed', async () => {
    const user = userEvent.setup();
    present();
    await user.keyboard('3');
    expect(presenting()?.typed).toBe('3');
    expect(region()).toHaveTextContent('3');
    await user.keyboard('{Enter}');
    expect(region()).toHaveAccessibleName('Step 3 of 3');
    await user.keyboard('99');
    expect(region()).toHaveTextContent('Step 99? There are only 3 steps. Enter goes to the last.');
    await user.keyboard('{Escape}1{Escape}');
    expect(presenting()).toMatchObject({ at: 2, typed: '' });
  });

  it('says once, and for as long as nothing else is done, that names are hidden', async () => {
    const user = userEvent.setup();
    present();
    await user.keyboard('h');
    expect(screen.getByText(/^Names are hidden, in the words of the step too/)).toBeInTheDocument();
    await user.keyboard('{End}');
    expect(screen.queryByText(/^Names are hidden/)).toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByText('The story ends here.')).toBeInTheDocument();
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByText('The story ends here.')).toBeNull();
    expect(region()).toHaveAccessibleName('Step 3 of 3');
  });

  it('hides names in the words of a step too, as they are seen and as they are told, and keeps them in its notes', async () => {
    const user = userEvent.setup();
    const named = [
      { title: 'One', note: 'Greet Alder Trust.' },
      { title: 'Alder Trust pays', text: 'It pays Birch Council.', note: 'Greet Alder Trust.' },
    ].reduce((document, words) => addStep(document, words, firstView), bare);
    const explorer = present(named);
    await user.keyboard('hs{ArrowRight}');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Organisation 1 pays');
    expect(region()).toHaveTextContent('It pays Organisation 2.');
    expect(explorer.getState().announcement).toBe('Step 2 of 2. Organisation 1 pays. It pays Organisation 2.');
    expect(screen.getByRole('region', { name: 'Speaker notes' })).toHaveTextContent('Greet Alder Trust.');
    await user.keyboard('h');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Alder Trust pays');
  });

  it('keeps the step in the view without a step of undo, and leaves to it', async () => {
    const user = userEvent.setup();
    const explorer = present();
    await user.keyboard('{ArrowRight}');
    expect(presentOf(explorer.getState()).view.step).toBe(stepsOf(document_)[1]?.id);
    expect(explorer.getState().history.past).toEqual([]);
    await user.keyboard('{Escape}');
    expect(presenting()).toBeNull();
    expect(explorer.getState().announcement).toBe('The presentation has ended.');
  });

  it('hides the step behind black, from which any way on leads back to it', async () => {
    const user = userEvent.setup();
    present();
    for (const keys of ['b', '.', '{ArrowRight}', '{PageUp}']) {
      await user.keyboard('.');
      expect(presenting()).toMatchObject({ isBlack: true });
      expect(screen.getByText('First words.').closest('[inert]')).not.toBeNull();
      await user.keyboard(keys);
      expect(presenting()).toMatchObject({ isBlack: false, at: 0 });
    }
  });

  it('shows notes with what comes next, and the time, on demand', async () => {
    const user = userEvent.setup();
    present();
    await user.keyboard('st');
    const notes = screen.getByRole('region', { name: 'Speaker notes' });
    expect(notes).toHaveTextContent('Greet the room.');
    expect(notes).toHaveTextContent('Next Two');
    expect(screen.getByRole('timer')).toHaveTextContent('Planned');
    await user.keyboard('st');
    expect(screen.queryByRole('region', { name: 'Speaker notes' })).toBeNull();
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('asks the room what is disputed and what is to be parked', async () => {
    const user = userEvent.setup();
    present();
    await user.keyboard('j');
    expect(roomStore.getState().open).toBe('dispute');
    act(() => {
      roomStore.setState({ open: null });
    });
    await user.keyboard('q');
    expect(roomStore.getState().open).toBe('question');
  });

  it('can be played by its buttons, which leave the keys to the story once a pointer pressed them', async () => {
    const user = userEvent.setup();
    present();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(region()).toHaveAccessibleName('Step 2 of 3');
    await user.click(screen.getByRole('button', { name: 'Legend' }));
    expect(screen.getByRole('button', { name: 'Legend' })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{End} ');
    expect(region()).toHaveAccessibleName('Step 3 of 3');
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Go to step' }), '2. Two');
    expect(region()).toHaveAccessibleName('Step 2 of 3');
    expect(region()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(presenting()).toBeNull();
  });

  it('says where the notes are when S is pressed while the presenter’s window has them', async () => {
    const user = userEvent.setup();
    const explorer = present();
    act(() => {
      presenterStore.setState({ isThere: true });
    });
    await user.keyboard('s');
    expect(explorer.getState().announcement).toBe('The notes are in the presenter view.');
    expect(screen.getByRole('button', { name: 'Notes: in presenter view' })).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Speaker notes' })).toBeNull();
  });

  it('offers the whole screen where the browser gives it and it is not taken', () => {
    present();
    const offer = () => screen.queryByRole('button', { name: 'Full screen' });
    expect(offer()).toBeNull();
    const change = (of: { readonly fullscreenEnabled: boolean; readonly fullscreenElement: Element | null }) => {
      for (const [name, value] of Object.entries(of))
        Object.defineProperty(document, name, { configurable: true, value });
      act(() => {
        document.dispatchEvent(new Event('fullscreenchange'));
      });
    };
    change({ fullscreenEnabled: true, fullscreenElement: null });
    expect(offer()).toBeInTheDocument();
    change({ fullscreenEnabled: true, fullscreenElement: document.body });
    expect(offer()).toBeNull();
    for (const name of ['fullscreenEnabled', 'fullscreenElement']) Reflect.deleteProperty(document, name);
  });

  it('leaves the whole screen by Escape, and itself by a second one that comes before the browser is done', async () => {
    const user = userEvent.setup();
    let givesBack: () => void = () => undefined;
    const exitFullscreen = vi.fn(() => new Promise<void>((resolve) => (givesBack = resolve)));
    const own = { exitFullscreen, fullscreenElement: document.body };
    for (const [name, value] of Object.entries(own))
      Object.defineProperty(document, name, { configurable: true, value });
    present();
    await user.keyboard('{Escape}');
    expect(exitFullscreen).toHaveBeenCalledOnce();
    expect(presenting()).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(presenting()).toBeNull();
    expect(exitFullscreen).toHaveBeenCalledOnce();
    givesBack();
    for (const name of Object.keys(own)) Reflect.deleteProperty(document, name);
  });

  it('says why there is no second window for as long as it is presented, and no longer', () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const explorer = present();
    const refusal = () => screen.queryByText(/The notes stand here instead/);
    act(() => {
      openPresenter(explorer);
    });
    expect(refusal()).toBeInTheDocument();
    act(() => {
      presentingStore.setState({ presenting: null });
      beginPresentation(explorer);
      presentingStore.setState(({ presenting: now }) => ({ presenting: now && { ...now, areNotesShown: true } }));
    });
    expect(screen.getByRole('region', { name: 'Speaker notes' })).toBeInTheDocument();
    expect(refusal()).toBeNull();
  });

  it('leaves Space to a button, and arrows to the map, that the keyboard went to', async () => {
    const user = userEvent.setup();
    const explorer = present();
    await user.tab();
    const walked = document.activeElement;
    expect(walked).toHaveAttribute('data-organisation');
    expect(explorer.getState().announcement).toBe('Arrow keys walk the map now. Escape goes back to the story.');
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    expect(region()).toHaveAccessibleName('Step 1 of 3');
    await user.keyboard(' ');
    expect(region()).toHaveAccessibleName('Step 2 of 3');
    await user.keyboard('{Escape}');
    expect(region()).toHaveFocus();
    screen.getByRole('button', { name: 'Legend' }).focus();
    await user.keyboard(' ');
    expect(presenting()).toMatchObject({ at: 1, isLegendShown: true });
  });
});

describe('a detour', () => {
  it('begins with what the step shows, forgets what was tried, and returns to the very step and reveal', async () => {
    const user = userEvent.setup();
    const explorer = present();
    await user.keyboard('{ArrowRight}{ArrowRight}e');
    expect(screen.getByText(/^Away from step 2/)).toBeInTheDocument();
    const before = presentOf(explorer.getState());
    await user.click(screen.getByRole('button', { name: 'Try something' }));
    for (const way of ['e', '{PageDown}', '{PageUp}']) {
      await user.keyboard(way);
      expect(screen.getByText(reveal.text)).toBeInTheDocument();
      expect(region()).toHaveFocus();
      expect(presenting()).toMatchObject({ at: 1, revealed: 1, isDetour: false });
      await user.keyboard('e');
    }
    await user.click(screen.getByRole('button', { name: 'Return to step 2' }));
    expect(presenting()).toMatchObject({ at: 1, revealed: 1, isDetour: false });
    expect(presentOf(explorer.getState())).toBe(before);
    expect(explorer.getState().history.past).toEqual([]);
  });

  it('leaves the keys of Explore to Explore, and letters to a text field', async () => {
    const user = userEvent.setup();
    present();
    await user.keyboard('e');
    await user.keyboard('blkst{ArrowRight}');
    expect(presenting()).toMatchObject({ isDetour: true, isBlack: false, laser: 'off', areNotesShown: false });
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('e j{PageDown}');
    expect(presenting()).toMatchObject({ isDetour: true });
    expect(screen.getByRole('searchbox')).toHaveValue('e j');
    expect(roomStore.getState().open).toBeNull();
  });
});

describe('a presentation while its map changes', () => {
  it('stays on its step when another is taken away, and ends when none is left', () => {
    const explorer = present();
    const takeAway = (place: number) => {
      act(() => {
        explorer.getState().commit((snapshot) => {
          const step = stepsOf(snapshot.map.document)[place];
          return step === undefined
            ? snapshot
            : { ...snapshot, map: { ...snapshot.map, document: removeStep(snapshot.map.document, step) } };
        });
      });
    };
    act(() => {
      presentingStore.setState(({ presenting: now }) => ({ presenting: now === null ? null : { ...now, at: 2 } }));
    });
    takeAway(0);
    expect(region()).toHaveAccessibleName('Step 2 of 2');
    expect(within(region()).getByRole('heading', { level: 1, name: 'Three' })).toBeInTheDocument();
    takeAway(1);
    expect(within(region()).getByRole('heading', { level: 1, name: 'Two' })).toBeInTheDocument();
    takeAway(0);
    expect(presenting()).toBeNull();
  });

  it('ends when another page of the map is opened', () => {
    const explorer = present();
    act(() => {
      explorer.getState().commit(onView(setMode('explore')));
    });
    expect(presenting()).toBeNull();
  });
});
