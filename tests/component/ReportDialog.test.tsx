import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyses } from '../../src/analysis/registry.ts';
import { defaultThresholds } from '../../src/analysis/results/thresholds.ts';
import { runAnalyses } from '../../src/analysis/runAnalyses.ts';
import { findingsDialogs } from '../../src/features/explore/findings/findingsDialogs.ts';
import { ReportDialog } from '../../src/features/explore/findings/ReportDialog.tsx';
import { plainCell } from '../../src/formats/writeCsv.ts';
import { aNetwork, anAccountability } from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  about: { title: '=cmd|Deal map' },
  relationships: [anAccountability({ id: '=1+1', from: 'alpha', to: 'beta' })],
});

/** What was handed over, by file name. */
const files = new Map<string, string>();
vi.mock('../../src/ui/download.ts', () => ({
  download: (name: string, content: string) => files.set(name, content),
}));

const show = async () => {
  files.clear();
  showIn(anExplorer(network), <ReportDialog onClose={() => undefined} />, {
    ...nothingFound,
    analyse: () =>
      Promise.resolve({ results: runAnalyses({ network, asOf: null, thresholds: defaultThresholds }), findings: [] }),
  });
  await screen.findByText(/^Of .* analyses/);
};

beforeEach(() => {
  findingsDialogs.setState({ methods: null, isReportOpen: true });
});

describe('the dataset report', () => {
  it('says of every analysis in words how far it can answer, and what to collect next', async () => {
    await show();
    const items = within(screen.getByRole('list', { name: 'Analyses' }))
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(items).toEqual(analyses.map(({ name }) => name));
    const burden = screen.getByRole('heading', { name: 'Reporting burden' }).closest('li') as HTMLElement;
    expect(within(burden).getByText('Partly')).toBeInTheDocument();
    expect(within(burden).getByText('Collect how often account is given: missing in 1 of 1')).toBeInTheDocument();
  });

  it('says which years count', async () => {
    await show();
    expect(screen.getByText(/Everything recorded counts, whatever its date\.$/)).toBeInTheDocument();
  });

  it('leads from an analysis to its method', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'How this is found: Reporting burden' }));
    expect(findingsDialogs.getState()).toEqual({ methods: 'D5', isReportOpen: false });
  });

  it('can be taken away as Markdown and as CSV in which no text is a formula', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Download Markdown' }));
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    const [markdown = '', csv = ''] = [...files.values()];
    expect([...files.keys()]).toEqual(['=cmd Deal map dataset report.md', '=cmd Deal map dataset report.csv']);
    expect(markdown).toMatch(/^# What .* can answer/);
    for (const { name } of analyses) expect(csv).toContain(name);
    expect(csv).toContain(",'=1+1\r\n");
    expect(plainCell("'=1+1")).toBe('=1+1');
  });
});
