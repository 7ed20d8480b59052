import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../../src/domain/document.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import { StoryEditor } from '../../src/features/present/editor/StoryEditor.tsx';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { select, setMode } from '../../src/view/changes.ts';
import { revealsOf } from '../../src/view/reveals.ts';
import { keptView, lookAtStep } from '../../src/view/stepChanges.ts';
import { addStep, stepsOf } from '../../src/view/story.ts';
import { comparedPanes, comparing } from '../../src/view/comparisonChanges.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { firstPane, firstView } from '../../src/view/viewState.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  collaborationId,
  evidence,
  organisationId,
} from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  collaborations: [
    aCollaboration({ id: 'deal', name: 'The Deal', members: ['ash', 'elm', 'oak'] }),
    aCollaboration({ id: 'pact', name: 'The Pact', members: ['elm', 'oak'] }),
  ],
  relationships: [
    anAccountability({ id: 'peers', from: 'ash', to: 'elm', evidence: evidence() }),
    anAccountability({ id: 'money', from: 'ash', to: 'oak', audience: 'commissioner-or-funder', evidence: evidence() }),
  ],
});
const lit = (...ids: readonly string[]) => ({
  ...firstView,
  panes: [{ ...firstPane, spotlight: ids.map((id) => organisationRef(organisationId(id))) }] as const,
});

const titlesOf = (explorer: ExplorerStore) => storyOf(explorer).map(({ title }) => title);
const storyOf = (explorer: ExplorerStore): readonly StoryStep[] => stepsOf(presentOf(explorer.getState()).map.document);
const lookedAt = (explorer: ExplorerStore) => presentOf(explorer.getState()).view.step;

function open(titles: readonly string[] = ['One', 'Two', 'Three'], view: ViewState = lit('ash', 'elm')) {
  const explorer = anExplorer(network);
  explorer.getState().amend((snapshot) => ({
    ...onView(setMode('present'))(snapshot),
    map: {
      ...snapshot.map,
      document: titles.reduce((document, title) => addStep(document, { title }, view), snapshot.map.document),
    },
    positions: new Map([...network.organisations.keys()].map((id, place) => [id, [place * 80, 0] as const])),
  }));
  showIn(explorer, <StoryEditor />);
  return { explorer, user: userEvent.setup() };
}

const rail = () => screen.getByRole('list', { name: 'Steps' });
const rows = () => within(rail()).getAllByRole('button');
const row = (title: string) => within(rail()).getByRole('button', { name: new RegExp(`: ${title}`) });
const undo = (explorer: ExplorerStore) => {
  act(() => {
    explorer.getState().undo();
  });
};

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

describe('what a step shows', () => {
  const paneOf = (explorer: ExplorerStore) => {
    const [step] = storyOf(explorer);
    return step === undefined ? undefined : keptView(step)?.panes[0];
  };

  it('is filtered by audience, and the rest recedes, goes or stays', async () => {
    const { explorer, user } = open();
    await user.click(screen.getByRole('checkbox', { name: 'Internal peers' }));
    expect(paneOf(explorer)?.filter.off.audience).toEqual(['internal-peer']);
    expect(screen.getByRole('button', { name: '1 audience shown' })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Hide' }));
    expect(paneOf(explorer)?.rest).toBe('hide');
    await user.click(screen.getByRole('radio', { name: 'Cut' }));
    expect(storyOf(explorer)[0]?.transition).toBe('cut');
    await user.click(screen.getByRole('radio', { name: 'Glide' }));
    expect(storyOf(explorer)[0]).not.toHaveProperty('transition');
  });

  it('rests on the lines between those in its light, which can be shown with their sources', async () => {
    const { user } = open();
    expect(screen.getByText('This step rests on 1 recorded line, 2 organisations and 1 source')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show them' }));
    const lines = screen.getByRole('list', { name: 'Lines that this step rests on' });
    expect(within(lines).getByText('Ash answers to Elm')).toBeInTheDocument();
    expect(within(lines).getByText('Annual report')).toBeInTheDocument();
  });

  it('has a spotlight that is chosen from a list, in one step of undo', async () => {
    const { explorer, user } = open();
    await user.click(screen.getByRole('button', { name: 'Spotlight: 2 organisations' }));
    const dialog = await screen.findByRole('dialog', { name: 'Spotlight' });
    await user.type(within(dialog).getByRole('searchbox'), 'oa');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Oak' }));
    await user.click(within(dialog).getByRole('button', { name: 'Use this spotlight' }));
    expect(paneOf(explorer)?.spotlight.map(({ id }) => id)).toEqual(['ash', 'elm', 'oak']);
    expect(explorer.getState().history.past).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Spotlight: 3 organisations' })).toBeInTheDocument();
  });

  it('takes the view that was last explored in place of its own, and keeps its words', async () => {
    const { explorer, user } = open(['One']);
    act(() => {
      explorer.getState().amend(onView(select(organisationRef(organisationId('oak')))));
    });
    await user.click(screen.getByRole('button', { name: 'Use current view' }));
    expect(paneOf(explorer)?.selection).toEqual([organisationRef(organisationId('oak'))]);
    expect(paneOf(explorer)?.spotlight).toEqual([]);
    expect(titlesOf(explorer)).toEqual(['One']);
  });

  it('holds back what is chosen of its cast, in an order of its own', async () => {
    const { explorer, user } = open();
    const choice = screen.getByRole('combobox', { name: 'What it holds back' });
    await user.selectOptions(choice, 'Elm');
    await user.click(screen.getByRole('button', { name: 'Add reveal' }));
    await user.selectOptions(choice, 'Lines to internal peers (1 line)');
    await user.click(screen.getByRole('button', { name: 'Add reveal' }));
    await user.type(screen.getByRole('textbox', { name: 'Said at reveal 2' }), 'And one line');
    await user.click(screen.getByRole('button', { name: 'Move Reveal 2 up' }));
    const [step] = storyOf(explorer);
    expect(step && revealsOf(step)).toEqual([
      { on: [{ kind: 'relationship', id: 'peers' }], text: 'And one line' },
      { on: [organisationRef(organisationId('elm'))], text: '' },
    ]);
    await user.click(screen.getByRole('button', { name: 'Remove Reveal 2' }));
    expect(within(screen.getByRole('list', { name: 'Reveals' })).getAllByRole('listitem')).toHaveLength(1);
  });
});

describe('a step that compares', () => {
  const pair: ViewState = {
    ...comparing(['deal', 'pact'].map((id) => ({ kind: 'collaboration', id: collaborationId(id) }) as const))(
      firstView,
    ),
    mode: 'compare',
  };
  const comparedPanesOf = (explorer: ExplorerStore) => {
    const kept = keptView(storyOf(explorer)[0] as StoryStep);
    return kept === null ? [] : comparedPanes(kept);
  };

  it('has a spotlight for all of its panes', async () => {
    const { explorer, user } = open(['One'], pair);
    await user.click(screen.getByRole('button', { name: 'Spotlight: 3 organisations' }));
    const dialog = await screen.findByRole('dialog', { name: 'Spotlight' });
    await user.click(within(dialog).getByRole('checkbox', { name: 'Elm' }));
    await user.click(within(dialog).getByRole('button', { name: 'Use this spotlight' }));
    expect(comparedPanesOf(explorer).map(({ spotlight }) => spotlight.map(({ id }) => id))).toEqual([['elm'], ['elm']]);
    await user.click(screen.getByRole('radio', { name: 'Hide' }));
    expect(comparedPanesOf(explorer).map(({ rest }) => rest)).toEqual(['hide', 'hide']);
  });

  it('brings its panes one by one', async () => {
    const { explorer, user } = open(['One'], pair);
    await user.selectOptions(screen.getByRole('combobox', { name: 'What it holds back' }), 'Pane: The Pact');
    await user.click(screen.getByRole('button', { name: 'Add reveal' }));
    expect(revealsOf(storyOf(explorer)[0] as StoryStep)).toEqual([
      { on: [{ kind: 'collaboration', id: 'pact' }], text: '' },
    ]);
  });

  it('has neither where it is a table of numbers', () => {
    open(['One'], { ...pair, comparison: { ...pair.comparison, way: 'matrix' } });
    expect(screen.queryByRole('button', { name: /^Spotlight/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Reveals' })).not.toBeInTheDocument();
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
