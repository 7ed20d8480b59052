import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FilterPanel } from '../../src/features/explore/filters/FilterPanel.tsx';
import type { ExplorerStore } from '../../src/store/explorerStore.ts';
import { presentOf } from '../../src/store/explorerStore.ts';
import { firstPaneOf } from '../../src/store/snapshot.ts';
import { aFunding, aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer, showIn } from './listsExplorer.tsx';

const network = aNetwork({
  relationships: [
    aFunding({ from: 'alpha', to: 'beta', start: '2014', end: '2014' }),
    aFunding({ from: 'beta', to: 'gamma', start: '2016' }),
  ],
});
const yearsOf = (explorer: ExplorerStore) => firstPaneOf(presentOf(explorer.getState())).filter.years;
const wait = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

describe('playing the years', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows the first year, then one more at a time to the end, as one step that undo takes back', async () => {
    const explorer = anExplorer(network);
    showIn(explorer, <FilterPanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    expect(yearsOf(explorer)).toEqual({ from: null, to: 2014 });
    await wait(1300);
    expect(yearsOf(explorer)).toEqual({ from: null, to: 2015 });
    await wait(1300);
    expect(yearsOf(explorer)).toEqual({ from: null, to: null });
    await wait(1300);
    expect(screen.getByRole('button', { name: 'Play the years' })).toBeInTheDocument();
    act(() => {
      explorer.getState().undo();
    });
    expect(yearsOf(explorer)).toEqual({ from: null, to: null });
    expect(explorer.getState().history.past).toEqual([]);
  });

  it('stops where it is when told to, and goes on from there', async () => {
    const explorer = anExplorer(network);
    showIn(explorer, <FilterPanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    fireEvent.click(screen.getByRole('button', { name: 'Pause the years' }));
    await wait(5000);
    expect(yearsOf(explorer)).toEqual({ from: null, to: 2014 });
    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    expect(yearsOf(explorer)).toEqual({ from: null, to: 2015 });
  });

  it('gives way to the reader who takes a handle', async () => {
    const explorer = anExplorer(network);
    showIn(explorer, <FilterPanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    fireEvent.change(screen.getByRole('slider', { name: 'From year' }), { target: { value: '2014' } });
    fireEvent.change(screen.getByRole('slider', { name: 'To year' }), { target: { value: '2015' } });
    await wait(5000);
    expect(yearsOf(explorer)).toEqual({ from: null, to: 2015 });
    expect(screen.getByRole('button', { name: 'Play the years' })).toBeInTheDocument();
  });

  it('moves nothing by itself where motion is reduced: each press is a year and a step of its own', async () => {
    const usual = globalThis.matchMedia;
    vi.stubGlobal('matchMedia', (media: string) => ({
      matches: media.includes('reduced-motion'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const explorer = anExplorer(network);
    showIn(explorer, <FilterPanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Next year' }));
    await wait(5000);
    expect(yearsOf(explorer)).toEqual({ from: null, to: 2014 });
    fireEvent.click(screen.getByRole('button', { name: 'Next year' }));
    expect(yearsOf(explorer)).toEqual({ from: null, to: 2015 });
    expect(explorer.getState().history.past.length).toBe(2);
    vi.stubGlobal('matchMedia', usual);
  });
});
