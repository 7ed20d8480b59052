import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Analyst } from '../../src/analysis/analysisClient.ts';
import type { Finding } from '../../src/analysis/findings/finding.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import { FindingsRegion } from '../../src/features/explore/findings/FindingsRegion.tsx';
import { closeMethods, findingsDialogs } from '../../src/features/explore/findings/findingsDialogs.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf, onView } from '../../src/store/snapshot.ts';
import { setYears, showFinding } from '../../src/view/changes.ts';
import { aFinding, restingOn, sureEvidence } from '../fixtures/aFinding.ts';
import { aNetwork, anAccountability, organisationId } from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  organisations: ['alpha', 'beta', 'gamma'],
  relationships: [anAccountability({ id: 'line', from: 'alpha', to: 'beta' })],
});
const burden = aFinding({
  id: 'reporting-burden many-payers alpha',
  kind: 'reporting-burden',
  sentence: 'Alpha reports to three funders.',
  counts: 'three lines from one organisation',
  because: restingOn(['alpha', 'beta'], ['line']),
  evidence: { ...sureEvidence, verdict: 'flips', verdicts: { ...sureEvidence.verdicts, 'sourced-only': 'flips' } },
  needs: [
    {
      field: 'reportsPerYear',
      what: 'how often account is given',
      missing: [organisationRef(organisationId('beta')), organisationRef(organisationId('gamma'))],
      of: 3,
    },
  ],
});
const all = [aFinding(), burden];

const answering = (findings: readonly Finding[]): Analyst => ({
  ...nothingFound,
  analyse: () => Promise.resolve({ results: new Map(), findings }),
});
const show = (analyst: Analyst = answering(all), explorer = anExplorer(network)) => {
  showIn(explorer, <FindingsRegion />, analyst);
  return explorer;
};
const region = () => screen.getByRole('region', { name: 'What stands out' });
const litIn = (explorer: ReturnType<typeof anExplorer>) => firstPaneOf(presentOf(explorer.getState())).finding;
const button = (name: RegExp) => screen.findByRole('button', { name });

beforeEach(closeMethods);

describe('what stands out', () => {
  it('is a region that holds one list with one item a finding, each a button of heading, sentence and count', async () => {
    show();
    await button(/^Gaps/);
    const [list, ...others] = within(region()).getAllByRole('list');
    expect(others).toEqual([]);
    const items = within(list as HTMLElement).getAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(within(items[0] as HTMLElement).getAllByRole('button')[0]).toHaveAccessibleName(
      'Gaps No line to citizens is recorded for Deal. One collaboration',
    );
  });

  it('says that everything recorded counts where no year is chosen, and which year does where one is', async () => {
    const explorer = show();
    await button(/^Gaps/);
    expect(region()).toHaveAccessibleDescription(/Everything recorded counts, whatever its date\./);
    act(() => {
      explorer.getState().commit(onView(setYears(2019, 2019)));
    });
    expect(region()).toHaveAccessibleDescription(/What stood in 2019 counts\./);
  });

  it('lights a finding, says so once, and puts it out again', async () => {
    const explorer = show();
    const gaps = await button(/^Gaps/);
    expect(gaps).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(gaps);
    expect(gaps).toHaveAttribute('aria-pressed', 'true');
    expect(litIn(explorer)).toBe('gaps citizens');
    expect(explorer.getState().announcement).toBe('Lit: Gaps. No line to citizens is recorded for Deal.');
    expect(explorer.getState().announcements).toBe(1);
    await userEvent.click(gaps);
    expect(litIn(explorer)).toBeNull();
  });

  it('lights one finding at a time, each in a step that can be undone', async () => {
    const explorer = show();
    await userEvent.click(await button(/^Gaps/));
    await userEvent.click(await button(/^Reporting burden/));
    expect(litIn(explorer)).toBe(burden.id);
    explorer.getState().undo();
    expect(litIn(explorer)).toBe('gaps citizens');
    explorer.getState().undo();
    expect(litIn(explorer)).toBeNull();
  });

  it('says in a word and a sign whether a finding outlives a change of belief, and what that means where it is lit', async () => {
    show();
    const item = (await button(/^Reporting burden/)).closest('li') as HTMLElement;
    expect(within(item).getByText('Flips').closest('span[data-verdict]')).toHaveTextContent('Evidence: Flips');
    expect(item.querySelector('[data-verdict] svg')).not.toBeNull();
    await userEvent.click(await button(/^Reporting burden/));
    expect(within(item).getByText(/^The answer becomes another/)).toHaveTextContent(
      'On sourced facts alone: flips; with unknown relationships taken as real: holds.',
    );
    expect(within(item).getByText(/^Rests on 1 relationship: 1 sourced/)).toBeInTheDocument();
  });

  it('says what a finding needs, and lists the records without it, each to be opened', async () => {
    const explorer = show();
    const item = await button(/^Reporting burden/);
    expect(screen.getByText('Needs how often account is given.')).toBeInTheDocument();
    await userEvent.click(item);
    expect(screen.getByText(/^Needs how often account is given: 1 of 3 has it\./)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'List the two without' }));
    const list = screen.getByRole('list', { name: 'Without how often account is given' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(within(list).getByRole('button', { name: 'Beta' }));
    expect(firstPaneOf(presentOf(explorer.getState())).selection).toEqual([{ kind: 'organisation', id: 'beta' }]);
  });

  it('leads from each finding to its method', async () => {
    show();
    await userEvent.click(await button(/^How this is found: Reporting burden/));
    expect(findingsDialogs.getState().methods).toBe('D5');
  });

  it('is one stop for Tab, with arrows between its rows and Right to the method', async () => {
    show();
    const gaps = await button(/^Gaps/);
    const stops = within(region()).getAllByRole('button');
    await waitFor(() => {
      expect(stops.filter((stop) => stop.tabIndex === 0)).toEqual([gaps]);
    });
    gaps.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(await button(/^How this is found: Gaps/)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(await button(/^Reporting burden/)).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('button', { name: 'Export list' })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('button', { name: 'How these are found' })).toHaveFocus();
  });

  it('says that nothing stands out where nothing does', async () => {
    show(answering([]));
    expect(await screen.findByText('Nothing stands out in what is shown.')).toBeInTheDocument();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('says so when the finding of a link does not stand out now', async () => {
    const explorer = anExplorer(network);
    explorer.getState().commit(onView(showFinding('gaps elsewhere')));
    show(answering(all), explorer);
    expect(await screen.findByText(/does not stand out in what is shown now/)).toBeInTheDocument();
  });

  it('tells of a failure, says what is safe, and tries again', async () => {
    let fails = true;
    show({
      ...answering(all),
      analyse: () =>
        fails
          ? Promise.reject(new Error('The worker stopped.'))
          : Promise.resolve({ results: new Map(), findings: all }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The worker stopped. The map itself is safe.');
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await button(/^Gaps/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('sets a finding aside with a reason, to the end of the list, and takes it back', async () => {
    const explorer = show();
    await userEvent.click(await button(/^Gaps/));
    await userEvent.click(screen.getByRole('button', { name: 'Set aside: Gaps' }));
    expect(screen.getByRole('textbox', { name: 'Why' })).toHaveFocus();
    await userEvent.keyboard('Known to the board{Enter}');
    const items = within(within(region()).getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items.at(-1)).toHaveTextContent('Set aside: Known to the board');
    expect(await button(/^Gaps/)).toHaveFocus();
    expect(litIn(explorer)).toBe('gaps citizens');
    await userEvent.click(screen.getByRole('button', { name: 'Take back: Gaps' }));
    expect(screen.queryByText(/Known to the board/)).not.toBeInTheDocument();
    expect(await button(/^Gaps/)).toHaveFocus();
  });

  it('gives up setting aside with Escape, and what is lit stays lit', async () => {
    const explorer = show();
    await userEvent.click(await button(/^Gaps/));
    await userEvent.click(screen.getByRole('button', { name: 'Set aside: Gaps' }));
    await userEvent.keyboard('No{Escape}');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(litIn(explorer)).toBe('gaps citizens');
  });
});
