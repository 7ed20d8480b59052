import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beatMs, sayAgain, silentMs, startWatching } from '../../../src/features/present/presenter/keepInStep.ts';
import type { StageScreen } from '../../../src/features/present/presenter/tellPresenter.ts';
import { tellPresenter } from '../../../src/features/present/presenter/tellPresenter.ts';
import { startPresenting } from '../../../src/features/present/presenting/presenting.ts';
import { presentingStore } from '../../../src/features/present/presenting/presentingStore.ts';
import { createExplorerStore } from '../../../src/store/explorerStore.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aNetwork } from '../../fixtures/aNetwork.ts';

const explorer = createExplorerStore({
  map: {
    document: { format: 'polycentric/1', id: 'm', title: 'Made up', organisations: [], relationships: [] },
    network: aNetwork(),
    origin: { kind: 'file', name: 'made-up.json' },
    problems: [],
    setAside: [],
  },
  positions: new Map(),
  view: firstView,
});

/** A page with a channel, and what it is told of the presenter's window. */
function listen(screen: StageScreen = { isToTake: () => false, watch: () => () => undefined }) {
  const sent: unknown[] = [];
  const channel = Object.assign(new EventTarget(), { postMessage: (message: unknown) => sent.push(message) });
  const told: boolean[] = [];
  const stop = tellPresenter(explorer, {
    channel,
    draw: () => Promise.reject(new Error('Nothing is drawn here.')),
    screen,
    onWindow: (isThere) => told.push(isThere),
  });
  const say = (isLeaving = false) => {
    channel.dispatchEvent(new MessageEvent('message', { data: sayAgain(startWatching('w'), [], isLeaving) }));
  };
  return { told, sent, say, stop };
}

describe('the presenter’s window, for the stage', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('removeEventListener', () => undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is there for as long as it says so, and gone when it says that it leaves', () => {
    const { told, say, stop } = listen();
    for (let beat = 0; beat < 10; beat += 1) {
      say();
      vi.advanceTimersByTime(beatMs);
    }
    expect(told).not.toContain(false);
    say(true);
    expect(told.at(-1)).toBe(false);
    stop();
  });

  it('is gone when it was silent for some beats, as after a crash, and there again with its next word', () => {
    const { told, say, stop } = listen();
    say();
    vi.advanceTimersByTime(silentMs - 1);
    expect(told).toEqual([true]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([true, false]);
    say();
    expect(told.at(-1)).toBe(true);
    stop();
    vi.advanceTimersByTime(10 * silentMs);
    expect(told.at(-1)).toBe(true);
  });

  it('is told whether the stage could have the whole screen, whenever that changes', () => {
    let isToTake = true;
    let changed: () => void = () => undefined;
    const screen = {
      isToTake: () => isToTake,
      watch: (listener: () => void) => {
        changed = listener;
        return () => undefined;
      },
    };
    presentingStore.setState({ presenting: startPresenting(0, 0) });
    const { sent, stop } = listen(screen);
    expect(sent.at(-1)).toMatchObject({ shown: { isScreenToTake: true } });
    isToTake = false;
    changed();
    expect(sent.at(-1)).toMatchObject({ shown: { isScreenToTake: false } });
    stop();
    presentingStore.setState({ presenting: null });
  });
});
