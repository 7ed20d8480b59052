import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPresenter } from '../../src/features/present/presenter/openPresenter.ts';
import { presenterStore } from '../../src/features/present/presenter/presenterStore.ts';
import { beginPresentation } from '../../src/features/present/presenting/presentation.ts';
import { presentingStore } from '../../src/features/present/presenting/presentingStore.ts';
import { roomStore } from '../../src/ui/room/roomStore.ts';
import { addStep } from '../../src/view/story.ts';
import { firstView } from '../../src/view/viewState.ts';
import { bare, present, region, presenting, leavePresentation } from './presentedStory.tsx';

afterEach(leavePresentation);

describe('what helps whoever presents a story', () => {
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
});
