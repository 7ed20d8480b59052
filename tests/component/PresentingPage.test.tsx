import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { presentOf } from '../../src/store/explorerStore.ts';
import { stepsOf } from '../../src/view/story.ts';
import { reveal, threeSteps, present, region, presenting, leavePresentation } from './presentedStory.tsx';

afterEach(leavePresentation);

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

  it('keeps the step in the view without a step of undo, and leaves to it', async () => {
    const user = userEvent.setup();
    const explorer = present();
    await user.keyboard('{ArrowRight}');
    expect(presentOf(explorer.getState()).view.step).toBe(stepsOf(threeSteps)[1]?.id);
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
