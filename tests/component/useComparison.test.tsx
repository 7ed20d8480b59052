import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analyst } from '../../src/analysis/analysisClient.ts';
import type { ComparisonAnswer, Side } from '../../src/analysis/compare/comparison.ts';
import { onView } from '../../src/store/snapshot.ts';
import { useComparison } from '../../src/ui/analysis/useComparison.ts';
import type { Target } from '../../src/view/comparisonChanges.ts';
import { addPane, comparedPanes, comparing, showYear, swapPanes } from '../../src/view/comparisonChanges.ts';
import type { ViewChange } from '../../src/view/changes.ts';
import { aComparison, aMeasureRow } from '../fixtures/aComparison.ts';
import { aCollaboration, aNetwork, collaborationId } from '../fixtures/aNetwork.ts';
import { anExplorer, nothingFound, showIn } from './listsExplorer.tsx';

interface Asked {
  readonly sides: readonly Side[];
  readonly isAborted: () => boolean;
  readonly tellEarly: (value: number) => Promise<void>;
  readonly answer: (value: number) => Promise<void>;
  readonly fail: (message: string) => Promise<void>;
}

const answering = (value: number, hasStructure: boolean): ComparisonAnswer =>
  aComparison([aMeasureRow([value, 1])], {
    structure: hasStructure
      ? [{ sides: [0, 1], measure: 'portrait', distance: 0.5, chance: { kind: 'not-asked', why: 'A test.' } }]
      : [],
  });

/** An analyst whose comparisons are made by the test, one by one. */
function aSlowAnalyst() {
  const asked: Asked[] = [];
  const analyst: Analyst = {
    ...nothingFound,
    compare: (_network, { sides }, { signal, onEarly } = {}) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
        const settle = (how: () => void) =>
          act(async () => {
            how();
            await vi.advanceTimersByTimeAsync(1);
          });
        asked.push({
          sides,
          isAborted: () => signal?.aborted === true,
          tellEarly: (value) => settle(() => onEarly?.(answering(value, false))),
          answer: (value) =>
            settle(() => {
              resolve(answering(value, true));
            }),
          fail: (message) =>
            settle(() => {
              reject(new Error(message));
            }),
        });
      }),
  };
  return { asked, analyst };
}

function Told() {
  const { answer, isPending, isOld, problem } = useComparison();
  const value = answer?.rows[0]?.cells[0]?.value ?? 'nothing';
  return (
    <p role="status">
      {`${String(value)}, ${String(answer?.structure.length ?? 0)} as wholes, ${isPending ? 'pending' : 'done'}${isOld ? ' (of before)' : ''}, ${problem ?? 'no problem'}`}
    </p>
  );
}

const said = () => screen.getByRole('status').textContent;
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const target = (id: string): Target => ({ kind: 'collaboration', id: collaborationId(id) });

async function show(first: ViewChange = comparing([target('deal'), target('pact')])) {
  const { asked, analyst } = aSlowAnalyst();
  const ids = ['deal', 'pact', 'works'];
  const explorer = anExplorer(aNetwork({ collaborations: ids.map((id) => aCollaboration({ id, members: [id] })) }));
  const change = async (next: ViewChange) => {
    act(() => {
      explorer.getState().commit(onView(next));
    });
    await wait(1);
  };
  await change(first);
  showIn(explorer, <Told />, analyst);
  await wait(1);
  const firstCompared = () => comparedPanes(explorer.getState().history.present.view)[0]!.id;
  return { asked, change, firstCompared };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('useComparison', () => {
  it('asks for one side a pane, shows the measures as soon as they are there, and then the whole', async () => {
    const { asked } = await show();
    expect(asked.map(({ sides }) => sides.map(({ scope }) => scope))).toEqual([[['deal'], ['pact']]]);
    expect(said()).toBe('nothing, 0 as wholes, pending, no problem');
    await asked[0]!.tellEarly(3);
    expect(said()).toBe('3, 0 as wholes, pending, no problem');
    await asked[0]!.answer(3);
    expect(said()).toBe('3, 1 as wholes, done, no problem');
  });

  it('keeps the last answer while the next is worked out for as many sides, and no longer', async () => {
    const { asked, change, firstCompared } = await show();
    await asked[0]!.answer(3);
    await change(showYear(firstCompared(), 2019));
    expect(said()).toBe('3, 1 as wholes, pending (of before), no problem');
    await asked[1]!.tellEarly(5);
    expect(said()).toBe('5, 0 as wholes, pending, no problem');
    await asked[1]!.answer(5);
    expect(said()).toBe('5, 1 as wholes, done, no problem');
    await change(addPane(target('works')));
    expect(said()).toBe('nothing, 0 as wholes, pending, no problem');
  });

  it('ends the work of a question that is out of date, and asks again for what it has only told early', async () => {
    const { asked, change } = await show();
    await asked[0]!.tellEarly(3);
    await change(swapPanes);
    expect(asked[0]!.isAborted()).toBe(true);
    await asked[1]!.answer(5);
    await change(swapPanes);
    expect(asked).toHaveLength(3);
    await asked[2]!.answer(4);
    expect(said()).toBe('4, 1 as wholes, done, no problem');
  });

  it('answers a question of before from memory', async () => {
    const { asked, change } = await show();
    await asked[0]!.answer(3);
    await change(swapPanes);
    await asked[1]!.answer(5);
    await change(swapPanes);
    expect(said()).toBe('3, 1 as wholes, done, no problem');
    expect(asked).toHaveLength(2);
  });

  it('says in words what went wrong', async () => {
    const { asked } = await show();
    await asked[0]!.fail('Comparing failed.');
    expect(said()).toBe('nothing, 0 as wholes, done, Comparing failed.');
  });

  it('asks nothing while nothing is compared', async () => {
    const { asked } = await show((view) => view);
    expect(asked).toHaveLength(0);
    expect(said()).toBe('nothing, 0 as wholes, done, no problem');
  });
});
