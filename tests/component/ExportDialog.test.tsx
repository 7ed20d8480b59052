import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analyst } from '../../src/analysis/analysisClient.ts';
import type { ExportFormat, ExportInput, ExportMaker } from '../../src/export/exportMaker.ts';
import { ExportRefusal } from '../../src/export/exportMaker.ts';
import ExportDialog from '../../src/features/export/ExportDialog.tsx';
import type { Arranger } from '../../src/layout/client.ts';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { onView } from '../../src/store/snapshot.ts';
import { changePane, setMode } from '../../src/view/changes.ts';
import { addStep } from '../../src/view/story.ts';
import { firstView } from '../../src/view/viewState.ts';
import { aFinding } from '../fixtures/aFinding.ts';
import { aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

const made = vi.hoisted(() => ({ makers: new Map<string, unknown>() }));
vi.mock(import('../../src/features/export/exportMakers.ts'), () => ({
  exportMakers: Object.fromEntries(
    ['svg', 'png', 'pdf', 'powerpoint', 'web-page'].map((format) => [
      format,
      () => Promise.resolve(made.makers.get(format) as ExportMaker),
    ]),
  ) as unknown as Readonly<Record<ExportFormat, () => Promise<ExportMaker>>>,
}));
const downloads = vi.hoisted(() => vi.fn());
vi.mock(import('../../src/ui/download.ts'), async (original) => ({ ...(await original()), downloadBlob: downloads }));

const nobody: Arranger = {
  arrange: () => Promise.reject(new Error('Nothing is arranged here.')),
  dispose: () => undefined,
};

function aMap(steps = 0): ExplorerStore {
  const explorer = anExplorer(aNetwork({ organisations: [], relationships: [] }));
  explorer.getState().amend((now) => {
    let { document } = now.map;
    for (let step = 1; step <= steps; step += 1)
      document = addStep(document, { title: `Part ${String(step)}` }, firstView);
    return { ...now, map: { ...now.map, document } };
  });
  return explorer;
}

function show(explorer: ExplorerStore, analyst: Analyst = nothingFound) {
  const onClose = vi.fn();
  const onMapSaved = vi.fn();
  showIn(
    explorer,
    <ExportDialog
      arranger={nobody}
      today={() => '2026-03-09'}
      bringTemplate={() => Promise.resolve('')}
      onMapSaved={onMapSaved}
      onClose={onClose}
    />,
    analyst,
  );
  return { onClose, onMapSaved };
}

const inputs: ExportInput[] = [];
const aMaker =
  (fileName = 'towns.svg'): ExportMaker =>
  (input) => {
    inputs.push(input);
    return Promise.resolve({ blob: new Blob(['x']), fileName });
  };

beforeEach(() => {
  downloads.mockReset();
  inputs.length = 0;
  for (const format of ['svg', 'png', 'pdf', 'powerpoint', 'web-page']) made.makers.set(format, aMaker());
});

const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const download = () => userEvent.click(screen.getByRole('button', { name: 'Download' }));

describe('the dialogue that exports', () => {
  it('offers five formats, each with what it is good for', () => {
    show(aMap());
    const formats = within(screen.getByRole('radiogroup', { name: 'Format' })).getAllByRole('radio');
    expect(formats.map((radio) => radio.getAttribute('aria-label'))).toEqual([
      'SVG',
      'PNG',
      'PDF',
      'PowerPoint',
      'Web page (one file)',
    ]);
    for (const radio of formats) expect(radio).toHaveAccessibleDescription(/\w+ \w+/);
    expect(formats[0]).toBeChecked();
  });

  it('makes the file, hands it over and says so', async () => {
    const explorer = aMap();
    const before = presentOf(explorer.getState());
    show(explorer);
    await download();
    expect(await screen.findByText('Downloaded towns.svg.')).toBeInTheDocument();
    expect(downloads).toHaveBeenCalledWith('towns.svg', expect.any(Blob));
    expect(inputs[0]).toMatchObject({ part: 'view', today: '2026-03-09', size: { kind: 'scale', scale: 2 } });
    expect(presentOf(explorer.getState())).toBe(before);
    expect(screen.getByRole('button', { name: 'Download' })).toHaveFocus();
  });

  it('takes the whole story into a handout where there is one, and the step that is looked at when asked', async () => {
    const explorer = aMap(3);
    explorer.getState().amend(onView((view) => ({ ...setMode('present')(view), step: 'step-2' as never })));
    show(explorer);
    await choose('PDF');
    expect(screen.getByRole('radio', { name: 'The story, 3 steps' })).toBeChecked();
    await download();
    expect(await screen.findByText(/^Downloaded/, { selector: '[role=status]' })).toBeInTheDocument();
    await choose('This step');
    await download();
    await vi.waitFor(() => {
      expect(inputs).toHaveLength(2);
    });
    expect(inputs.map(({ part }) => part)).toEqual(['story', 'view']);
    expect(inputs[1]?.map.view).toMatchObject({ mode: 'explore', step: 'step-2' });
  });

  it('takes the whole map into a web page, at the story where the reader is there, and counts it as saved', async () => {
    const explorer = aMap(3);
    explorer.getState().amend(onView((view) => ({ ...setMode('present')(view), step: 'step-2' as never })));
    const { onMapSaved } = show(explorer);
    await download();
    await vi.waitFor(() => {
      expect(inputs).toHaveLength(1);
    });
    expect(onMapSaved).not.toHaveBeenCalled();
    await choose('Web page (one file)');
    await download();
    await vi.waitFor(() => {
      expect(onMapSaved).toHaveBeenCalledOnce();
    });
    expect(inputs[1]?.map.view).toMatchObject({ mode: 'present', step: 'step-2' });
  });

  it('asks for the size of a picture alone, and hands on a chosen one', async () => {
    show(aMap());
    expect(screen.queryByRole('radiogroup', { name: 'Size' })).toBeNull();
    await choose('PNG');
    await choose('4 times');
    await download();
    await choose('Chosen size');
    await userEvent.clear(screen.getByRole('spinbutton', { name: 'Width, pixels' }));
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Width, pixels' }), '1200');
    await download();
    await vi.waitFor(() => {
      expect(inputs).toHaveLength(2);
    });
    expect(inputs.map(({ size }) => size)).toEqual([
      { kind: 'scale', scale: 4 },
      { kind: 'pixels', width: 1200, height: 1080 },
    ]);
  });

  it('shows how far it has come, and a cancelled file is not handed over', async () => {
    let finish = () => undefined as unknown;
    let ended: AbortSignal | null = null;
    made.makers.set('svg', ((_input, progress, signal) => {
      ended = signal;
      progress(0.5, 'Drawing step 3 of 9');
      return new Promise((resolve) => {
        finish = () => {
          resolve({ blob: new Blob(), fileName: 'late.svg' });
        };
      });
    }) satisfies ExportMaker);
    const { onClose } = show(aMap());
    await download();
    const bar = await screen.findByRole('progressbar', { name: 'Making the file' });
    expect(bar).toHaveAttribute('aria-valuetext', 'Drawing step 3 of 9');
    expect(bar).toHaveAttribute('value', '0.55');
    const cancel = screen.getByRole('button', { name: 'Cancel' });
    expect(cancel).toHaveFocus();
    await userEvent.click(cancel);
    expect(ended).toHaveProperty('aborted', true);
    finish();
    expect(await screen.findByText('Cancelled. No file was made.')).toBeInTheDocument();
    expect(downloads).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says why a file was refused and what helps, and stays open for another try', async () => {
    made.makers.set('svg', (() =>
      Promise.reject(new ExportRefusal('It is too large.', 'Choose a smaller one.'))) satisfies ExportMaker);
    const { onClose } = show(aMap());
    await download();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The file was not made. It is too large. Choose a smaller one.',
    );
    expect(onClose).not.toHaveBeenCalled();
    made.makers.set('svg', aMaker());
    await download();
    expect(await screen.findByText('Downloaded towns.svg.')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives a remedy for what nobody foresaw', async () => {
    made.makers.set('svg', (() => Promise.reject(new Error('Out of memory.'))) satisfies ExportMaker);
    show(aMap());
    await download();
    expect(await screen.findByRole('alert')).toHaveTextContent(/Out of memory\. Try again, or choose another format/);
  });

  it('asks beforehand what a finding rests on, and gives makers the answer', async () => {
    const finding = aFinding({ id: 'gap-1' });
    const analyse = vi.fn(() => Promise.resolve({ results: new Map(), findings: [finding] }));
    const explorer = aMap();
    explorer.getState().amend(onView(changePane((pane) => ({ ...pane, finding: 'gap-1' }))));
    show(explorer, { ...nothingFound, analyse });
    await download();
    await vi.waitFor(() => {
      expect(inputs).toHaveLength(1);
    });
    const [input] = inputs;
    expect(input?.litOf(input.map.view)).toBe(finding.because);
    expect(input?.litOf(firstView)).toBeNull();
  });
});
