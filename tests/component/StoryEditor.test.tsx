import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../src/domain/ids.ts';
import { StoryEditor } from '../../src/features/present/editor/StoryEditor.tsx';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { select } from '../../src/view/changes.ts';
import { keptView, lookAtStep } from '../../src/view/stepChanges.ts';
import { addStep } from '../../src/view/story.ts';
import { firstView } from '../../src/view/viewState.ts';
import { organisationId } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';
import { lit, network, titlesOf, storyOf, lookedAt, open, rail, rows, row, undo } from './openedEditor.tsx';

describe('the rail of steps', () => {
  it('is one stop for Tab, whose arrows look at the steps and leave no trace in undo', async () => {
    const { explorer, user } = open();
    row('One').focus();
    await user.keyboard('{ArrowDown}');
    expect(row('Two')).toHaveFocus();
    expect(row('Two')).toHaveAttribute('aria-current', 'step');
    await user.keyboard('{End}');
    expect(row('Three')).toHaveFocus();
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row('Three')]);
    expect(lookedAt(explorer)).toBe('step-3');
    expect(explorer.getState().history.past).toHaveLength(0);
  });

  it('moves a step by Alt and an arrow, says so, and keeps the keyboard on it', async () => {
    const { explorer, user } = open();
    row('Three').focus();
    await user.click(row('Three'));
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(titlesOf(explorer)).toEqual(['One', 'Three', 'Two']);
    expect(row('Three')).toHaveFocus();
    expect(explorer.getState().announcement).toBe('Step 3 moved to place 2 of 3.');
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(titlesOf(explorer)).toEqual(['Three', 'One', 'Two']);
    expect(explorer.getState().announcement).toBe('Step 1 is the first already.');
    undo(explorer);
    undo(explorer);
    expect(titlesOf(explorer)).toEqual(['One', 'Two', 'Three']);
  });

  it('takes a step out by Delete and offers to put it back', async () => {
    const { explorer, user } = open();
    await user.click(row('Two'));
    await user.keyboard('{Delete}');
    expect(titlesOf(explorer)).toEqual(['One', 'Three']);
    expect(row('Three')).toHaveFocus();
    const [notice] = explorer.getState().notices;
    expect(notice?.text).toBe('Step 2 was deleted: Two');
    act(() => notice?.actions?.[0]?.run());
    expect(titlesOf(explorer)).toEqual(['One', 'Two', 'Three']);
    expect(explorer.getState().history.past).toHaveLength(0);
  });

  it('puts a step back in its place also when something has happened since', async () => {
    const { explorer, user } = open();
    await user.click(row('Two'));
    await user.keyboard('{Delete}');
    await user.keyboard('{Control>}d{/Control}');
    expect(titlesOf(explorer)).toEqual(['One', 'Three', 'Three']);
    act(() => explorer.getState().notices[0]?.actions?.[0]?.run());
    expect(titlesOf(explorer)).toEqual(['One', 'Two', 'Three', 'Three']);
  });

  it('renames a step in its place with F2, and Escape leaves it as it was', async () => {
    const { explorer, user } = open();
    await user.click(row('Two'));
    await user.keyboard('{F2}');
    const field = screen.getByRole('textbox', { name: 'New title for the step “Two”' });
    await user.clear(field);
    await user.type(field, 'Second{Enter}');
    expect(titlesOf(explorer)).toEqual(['One', 'Second', 'Three']);
    expect(row('Second')).toHaveFocus();
    await user.keyboard('{F2}x{Escape}');
    expect(titlesOf(explorer)).toEqual(['One', 'Second', 'Three']);
    await user.dblClick(row('One'));
    await user.keyboard('First');
    await user.tab();
    expect(titlesOf(explorer)[0]).toBe('First');
  });

  it('says on a step how much of it no longer exists, and takes it out on request', async () => {
    const { explorer, user } = open(['One'], lit('ash', 'elm', 'gone'));
    expect(row('One')).toHaveAccessibleName('1 of 1: One, 1 of 3 items no longer exists');
    const list = screen.getByRole('list', { name: 'No longer in this map' });
    expect(within(list).getByText('gone')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take them out' }));
    expect(row('One')).toHaveAccessibleName('1 of 1: One');
    const [step] = storyOf(explorer);
    expect(step && keptView(step)?.panes[0].spotlight.map(({ id }) => id)).toEqual(['ash', 'elm']);
  });

  it('adds what was last explored as a step, named for what is selected', async () => {
    const { explorer, user } = open(['One']);
    act(() => {
      explorer.getState().amend(onView(select(organisationRef(organisationId('oak')))));
    });
    await user.click(screen.getByRole('button', { name: 'Add step' }));
    expect(titlesOf(explorer)).toEqual(['One', 'Oak']);
    expect(lookedAt(explorer)).toBe('step-2');
    expect(explorer.getState().notices.map(({ text }) => text)).toEqual(['Step 2 added: Oak']);
    expect(explorer.getState().notices[0]?.actions?.map(({ label }) => label)).toEqual(['Undo']);
  });

  it('looks at the first step when a link names one that is not there, and says so', () => {
    const explorer = anExplorer(network);
    explorer.getState().amend((snapshot) => ({
      ...onView(lookAtStep('nowhere'))(snapshot),
      map: { ...snapshot.map, document: addStep(snapshot.map.document, { title: 'One' }, firstView) },
    }));
    showIn(explorer, <StoryEditor />);
    expect(row('One')).toHaveAttribute('aria-current', 'step');
    expect(explorer.getState().notices.map(({ text }) => text)).toEqual([
      'The link names a step that is not in this story. The first step is shown.',
    ]);
  });
});

describe('the words of a step', () => {
  it('are kept when the field is left, all of one visit as one step of undo', async () => {
    const { explorer, user } = open();
    const caption = screen.getByRole('textbox', { name: 'Caption' });
    await user.clear(caption);
    await user.type(caption, 'Eight funders, one organisation');
    expect(screen.getByText('31 of 90 characters')).toBeInTheDocument();
    await user.tab();
    expect(titlesOf(explorer)[0]).toBe('Eight funders, one organisation');
    expect(explorer.getState().history.past).toHaveLength(1);
    undo(explorer);
    expect(screen.getByRole('textbox', { name: 'Caption' })).toHaveValue('One');
  });

  it('are kept in their step when another is looked at, or the page is left, while they are typed', async () => {
    const { explorer, user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Speaker notes' }), 'Ask first');
    act(() => {
      explorer.getState().amend(onView(lookAtStep('step-2')));
    });
    expect(storyOf(explorer).map(({ note }) => note)).toEqual(['Ask first', undefined, undefined]);
    await user.type(screen.getByRole('textbox', { name: 'Supporting text' }), 'What is recorded');
    act(() => {
      dispatchEvent(new Event('pagehide'));
    });
    expect(storyOf(explorer)[1]?.text).toBe('What is recorded');
  });

  it('name the story', async () => {
    const { explorer, user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Story title' }), 'Who answers');
    await user.tab();
    expect(presentOf(explorer.getState()).map.document.story?.title).toBe('Who answers');
  });
});

describe('a story without steps', () => {
  it('says what a story is, and makes one that can be undone', async () => {
    const { explorer, user } = open([]);
    expect(screen.getByRole('heading', { name: 'No story yet' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add step' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Make a story for me' }));
    expect(titlesOf(explorer)[0]).toBe('Who is here: three organisations');
    expect(rail()).toBeInTheDocument();
    undo(explorer);
    expect(screen.getByRole('heading', { name: 'No story yet' })).toBeInTheDocument();
  });
});
