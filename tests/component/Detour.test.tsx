import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { presentingStore } from '../../src/features/present/presenting/presentingStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { roomStore } from '../../src/ui/room/roomStore.ts';
import { setMode } from '../../src/view/changes.ts';
import { removeStep, stepsOf } from '../../src/view/story.ts';
import { reveal, present, region, presenting, leavePresentation } from './presentedStory.tsx';

afterEach(leavePresentation);

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
