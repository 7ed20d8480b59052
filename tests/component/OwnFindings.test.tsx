import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/analysis/findings/finding.ts';
import { organisationRef } from '../../src/domain/ids.ts';
import { OwnFindings } from '../../src/features/explore/findings/OwnFindings.tsx';
import { ReportingStrip } from '../../src/features/explore/findings/ReportingStrip.tsx';
import { presentOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf } from '../../src/store/snapshot.ts';
import { aFinding, restingOn } from '../fixtures/aFinding.ts';
import { aNetwork, anAccountability, organisationId } from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

const alpha = organisationId('alpha');
const network = aNetwork({
  organisations: ['alpha', 'beta', 'gamma'],
  relationships: [
    anAccountability({ id: 'monthly', from: 'alpha', to: 'beta', reportsPerYear: 12 }),
    anAccountability({ id: 'sometimes', from: 'alpha', to: 'gamma' }),
  ],
});
const answering = (findings: readonly Finding[]) => ({
  ...nothingFound,
  analyse: () => Promise.resolve({ results: new Map(), findings }),
});

describe('what stands out of one organisation', () => {
  const about = aFinding({
    id: 'voice alpha',
    kind: 'voice',
    subjects: [organisationRef(alpha)],
    because: restingOn([]),
  });
  const withIt = aFinding({ id: 'gaps one' });
  const without = aFinding({ id: 'cliffs', kind: 'cliffs', because: restingOn(['gamma']) });

  it('is what rests on it, that about it first, each lit from here as well', async () => {
    const explorer = anExplorer(network);
    showIn(explorer, <OwnFindings organisation={alpha} />, answering([without, withIt, about]));
    const list = within(await screen.findByRole('list', { name: 'What stands out here' }));
    expect(list.getAllByRole('button').map((button) => button.textContent.split(' No line')[0])).toEqual([
      'Distance of citizens’ voice',
      'Gaps',
    ]);
    await userEvent.click(list.getByRole('button', { name: /^Gaps/ }));
    expect(firstPaneOf(presentOf(explorer.getState())).finding).toBe('gaps one');
  });

  it('is left out where nothing rests on it', async () => {
    showIn(
      anExplorer(network),
      <>
        <OwnFindings organisation={alpha} />
        <OwnFindings organisation={organisationId('gamma')} />
      </>,
      answering([without]),
    );
    expect(await screen.findAllByRole('list', { name: 'What stands out here' })).toHaveLength(1);
  });
});

describe('a year of reporting', () => {
  it('has a row a forum, with a mark a report where the rhythm is recorded and none where it is not', () => {
    const { container } = showIn(anExplorer(network), <ReportingStrip organisation={alpha} />);
    expect(screen.getByText(/^12 reports a year are recorded, to one of two forums\./)).toBeInTheDocument();
    const rows = within(screen.getByRole('list', { name: 'A year of reporting, forum by forum' })).getAllByRole(
      'listitem',
    );
    expect(rows.map((row) => row.textContent)).toEqual(['Beta12 a year', 'Gammahow often is not recorded']);
    expect(rows.map((row) => row.querySelectorAll('rect').length)).toEqual([12, 0]);
    expect(container.querySelectorAll('svg[data-known]')).toHaveLength(1);
  });

  it('is not there where no rhythm is recorded', () => {
    const { container } = showIn(anExplorer(network), <ReportingStrip organisation={organisationId('beta')} />);
    expect(container).toBeEmptyDOMElement();
  });
});
