import { act, screen } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnalyseOptions, Analyst } from '../../src/analysis/analysisClient.ts';
import type { AnalysisAnswer } from '../../src/analysis/protocol.ts';
import { firstPaneOf, onView } from '../../src/store/snapshot.ts';
import { useSnapshot } from '../../src/ui/ExplorerProvider.tsx';
import { useAnalyses } from '../../src/ui/analysis/useAnalyses.ts';
import { setYears } from '../../src/view/changes.ts';
import { aNetwork } from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

interface Asked {
  readonly years: string;
  readonly options: AnalyseOptions;
  readonly answer: (results: number) => Promise<void>;
  readonly fail: (message: string) => Promise<void>;
}

/** An analyst whose work is done by the test, request by request. */
function aSlowAnalyst() {
  const asked: Asked[] = [];
  const analyst: Analyst = {
    ...nothingFound,
    analyse: (_network, { filter }, options = {}) =>
      new Promise<AnalysisAnswer>((resolve, reject) => {
        options.signal?.addEventListener('abort', () => {
          reject(options.signal?.reason as Error);
        });
        const settle = (how: () => void) =>
          act(async () => {
            how();
            await vi.advanceTimersByTimeAsync(1);
          });
        asked.push({
          years: String(filter.years.from),
          options,
          answer: (results) =>
            settle(() => {
              const known = Array.from({ length: results }, (_, place) => [`a${String(place)}`, []] as const);
              resolve({ findings: [], results: new Map(known) });
            }),
          fail: (message) =>
            settle(() => {
              reject(new Error(message));
            }),
        });
      }),
    dispose: () => undefined,
  };
  return { asked, analyst };
}

function Told() {
  const { results, isPending, progress, problem } = useAnalyses();
  return (
    <p role="status">
      {`${String(results.size)} known, ${isPending ? 'pending' : 'done'}, ${progress?.next ?? 'no word'}, ${problem ?? 'no problem'}`}
    </p>
  );
}

/** A part of the first picture. */
function Drawn() {
  return <output>{String(useSnapshot((snapshot) => firstPaneOf(snapshot).filter.years.from))}</output>;
}

/** Two parts of the page ask, and always know the same. */
function said() {
  const [one, other] = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(other).toBe(one);
  return one;
}
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

async function show() {
  const { asked, analyst } = aSlowAnalyst();
  const explorer = anExplorer(aNetwork());
  showIn(
    explorer,
    <>
      <Told />
      <Told />
      <Drawn />
    </>,
    analyst,
  );
  await wait(1);
  const chooseYear = async (year: number | null) => {
    act(() => {
      explorer.getState().commit(onView(setYears(year, year)));
    });
    await wait(1);
  };
  return { asked, chooseYear, explorer };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('useAnalyses', () => {
  it('asks once for all who want to know, and gives the answer', async () => {
    const { asked } = await show();
    expect(asked).toHaveLength(1);
    expect(said()).toBe('0 known, pending, no word, no problem');
    await asked[0]?.answer(3);
    expect(said()).toBe('3 known, done, no word, no problem');
  });

  it('keeps the last answer while the next is worked out', async () => {
    const { asked, chooseYear } = await show();
    await asked[0]?.answer(3);
    await chooseYear(2019);
    expect(asked.map(({ years }) => years)).toEqual(['null', '2019']);
    expect(said()).toBe('3 known, pending, no word, no problem');
    await asked[1]?.answer(5);
    expect(said()).toBe('5 known, done, no word, no problem');
  });

  it('neither asks nor shows a known answer in the turn in which a change is drawn, and says that it is behind', async () => {
    const { asked, chooseYear, explorer } = await show();
    await asked[0]?.answer(3);
    await chooseYear(2019);
    await asked[1]?.answer(5);
    /** Draws a choice of years, and no more than React does at once. */
    const drawAtOnce = (year: number | null) => {
      let seen: readonly (string | null | undefined)[] = [];
      act(() => {
        flushSync(() => {
          explorer.getState().commit(onView(setYears(year, year)));
        });
        seen = [screen.getByText(String(year), { selector: 'output' }).textContent, said(), String(asked.length)];
      });
      return seen;
    };
    expect(drawAtOnce(2018)).toEqual(['2018', '5 known, pending, no word, no problem', '2']);
    await wait(1);
    expect(asked).toHaveLength(3);
    await asked[2]?.answer(4);
    expect(drawAtOnce(null)).toEqual(['null', '4 known, pending, no word, no problem', '3']);
    await wait(1);
    expect(said()).toBe('3 known, done, no word, no problem');
  });

  it('ends the work of a question that is out of date', async () => {
    const { asked, chooseYear } = await show();
    await chooseYear(2018);
    await chooseYear(2019);
    expect(asked.map(({ options }) => options.signal?.aborted)).toEqual([true, true, false]);
    await asked[2]?.answer(4);
    expect(said()).toBe('4 known, done, no word, no problem');
  });

  it('answers a question of before from memory', async () => {
    const { asked, chooseYear } = await show();
    await asked[0]?.answer(3);
    await chooseYear(2019);
    await asked[1]?.answer(5);
    await chooseYear(null);
    expect(said()).toBe('3 known, done, no word, no problem');
    expect(asked).toHaveLength(2);
  });

  it('says how far it has come when it takes longer than 300 ms, and not before', async () => {
    const { asked } = await show();
    const tell = (done: number, next: string | null) =>
      act(() => {
        asked[0]?.options.onProgress?.({ done, of: 2, next });
      });
    tell(0, 'First');
    await wait(250);
    expect(said()).toContain('no word');
    await wait(60);
    expect(said()).toContain('pending, First');
    tell(1, 'Second');
    expect(said()).toContain('pending, Second');
    await asked[0]?.answer(2);
    expect(said()).toBe('2 known, done, no word, no problem');
  });

  it('says in words when it went wrong', async () => {
    const { asked } = await show();
    await asked[0]?.fail('Analysing the map took too long.');
    expect(said()).toBe('0 known, done, no word, Analysing the map took too long.');
    expect(asked).toHaveLength(1);
  });
});
