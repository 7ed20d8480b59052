import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callStage, giveStageScreen, hasStageTab, isCall } from '../../../src/features/present/presenter/stageTab.ts';

describe('the presenter’s window and the tab that opened it', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('speak to each other alone, and hand on a press for the whole screen', () => {
    const postMessage = vi.fn();
    vi.stubGlobal('location', { origin: 'https://map.example' });
    vi.stubGlobal('window', { opener: { closed: false, postMessage } });
    expect(hasStageTab()).toBe(true);
    callStage('one');
    giveStageScreen();
    expect(postMessage.mock.calls).toEqual([
      [{ polycentric: 'presenter', channel: 'one' }, 'https://map.example'],
      [{ polycentric: 'screen' }, { targetOrigin: 'https://map.example', delegate: 'fullscreen' }],
    ]);
    for (const [call] of postMessage.mock.calls) expect(isCall(call)).toBe(true);
  });

  it('say nothing where that tab is closed or not known', () => {
    const postMessage = vi.fn();
    for (const opener of [null, { closed: true, postMessage }]) {
      vi.stubGlobal('window', { opener });
      vi.stubGlobal('location', { origin: 'https://map.example' });
      expect(hasStageTab()).toBe(false);
      callStage('one');
      giveStageScreen();
    }
    expect(postMessage).not.toHaveBeenCalled();
  });

  it('take nothing else for a call', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(isCall(data)).toBe(false);
      }),
    );
    expect(isCall({ polycentric: 'presenter', channel: 1 })).toBe(false);
  });
});
