import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MapDocument } from '../../src/domain/document.ts';
import type { Problem } from '../../src/domain/problem.ts';
import ProblemsDialog from '../../src/features/maps/ProblemsDialog.tsx';
import type { ReadingReport } from '../../src/features/maps/readingReport.ts';

const problem = (fields: Partial<Problem> = {}): Problem => ({
  code: 'W_DANGLING_REF',
  severity: 'warning',
  file: 'map.json',
  place: 'relationships[3].to',
  value: 'ghost',
  message: 'Relationship "r-4" points to organisation "ghost".',
  remedy: 'Add it or remove the relationship.',
  ...fields,
});
const anError = problem({ code: 'E_DUPLICATE_ID', severity: 'error', message: 'Two organisations have the id "a".' });
const offered = { organisations: [{}, {}], relationships: [{}], sources: [] } as unknown as MapDocument;

const aReport = (fields: Partial<ReadingReport> = {}): ReadingReport => ({
  origin: { kind: 'file', name: 'map.json' },
  problems: [problem(), anError],
  offered: null,
  setAside: [],
  ...fields,
});

function show(report: ReadingReport, props: Partial<ComponentProps<typeof ProblemsDialog>> = {}) {
  const handlers = { onOpenOffered: vi.fn(), onFile: vi.fn(), onClose: vi.fn() };
  render(<ProblemsDialog report={report} state="refused" hasOpenMap {...handlers} {...props} />);
  return { ...handlers, user: userEvent.setup() };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the problems of a file', () => {
  it('are told in a dialogue that says what is safe, with the keyboard on its heading', () => {
    show(aReport());
    const dialog = screen.getByRole('dialog', { name: 'This file could not be read' });
    expect(within(dialog).getByRole('heading', { name: 'This file could not be read' })).toHaveFocus();
    expect(dialog).toHaveTextContent('“map.json” did not open by itself.');
    expect(dialog).toHaveTextContent('The map that is open stays as it is.');
  });

  it('are listed with severity, place, value and remedy, errors first', () => {
    show(aReport());
    const rows = within(screen.getByRole('table', { name: '1 error and 1 warning' })).getAllByRole('row');
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      'Error: Two organisations have the id "a".relationships[3].toghostAdd it or remove the relationship.',
      'Warning: Relationship "r-4" points to organisation "ghost".relationships[3].toghostAdd it or remove the relationship.',
    ]);
  });

  it('are told in full up to a hundred, then counted', () => {
    show(
      aReport({
        problems: Array.from({ length: 1312 }, (_, index) => problem({ place: `relationships[${String(index)}]` })),
      }),
    );
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(101);
    expect(screen.getByText(/And 1,212 more problems\. The report has them all\./)).toBeInTheDocument();
  });

  it('leave the valid records on offer', async () => {
    const { user, onOpenOffered } = show(aReport({ offered }));
    expect(screen.getByRole('dialog', { name: 'This file has errors' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Open the 3 valid records anyway' }));
    expect(onOpenOffered).toHaveBeenCalledOnce();
  });

  it('offer nothing where nothing is valid', () => {
    show(aReport());
    expect(screen.queryByRole('button', { name: /anyway/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Choose another file' })).toBeInTheDocument();
  });

  it('can be closed by key, which opens nothing', async () => {
    const { user, onClose, onOpenOffered } = show(aReport({ offered }));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
    expect(onOpenOffered).not.toHaveBeenCalled();
  });

  it('can be taken along as text, and what was set aside as JSON', async () => {
    const files: { name: string; text: Promise<string> }[] = [];
    let blob = new Blob();
    URL.createObjectURL = (made) => ((blob = made as Blob), 'blob:x');
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push({ name: this.download, text: blob.text() });
    });
    const { user } = show(aReport({ setAside: [{ id: 'r-4' }] }));
    await user.click(screen.getByRole('button', { name: 'Download this report' }));
    await user.click(screen.getByRole('button', { name: 'Download 1 record set aside' }));
    expect(files.map(({ name }) => name)).toEqual(['map.json report.txt', 'map.json set aside.json']);
    expect(await files[0]?.text).toContain('Two organisations have the id "a".');
    expect(JSON.parse((await files[1]?.text) ?? '')).toEqual([{ id: 'r-4' }]);
  });

  it('name an address that has no map, and one of another site', () => {
    const origin = { kind: 'address', address: 'https://elsewhere.example/map.json' } as const;
    show(aReport({ origin, problems: [problem({ code: 'E_REMOTE_NOT_ALLOWED', severity: 'error' })] }), {
      hasOpenMap: false,
    });
    expect(screen.getByRole('dialog', { name: 'Maps of other sites do not open here' })).toHaveTextContent(
      'Nothing was opened and nothing was changed.',
    );
  });
});

describe('the warnings of a map that opened', () => {
  it('are told with a way on, and without an offer', async () => {
    const { user, onClose } = show(aReport({ problems: [problem(), problem()] }), { state: 'opened' });
    expect(screen.getByRole('dialog', { name: 'Opened with 2 warnings' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Choose another file' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Go on with the map' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
