import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../../../src/domain/document.ts';
import type { Presented, Watching } from '../../../src/features/present/presenter/keepInStep.ts';
import {
  ask,
  hearWindow,
  sayAgain,
  seeState,
  sendState,
  startPresented,
  startWatching,
} from '../../../src/features/present/presenter/keepInStep.ts';
import type { Ask, Shown, StateMessage, WindowMessage } from '../../../src/features/present/presenter/messages.ts';
import type { Presenting } from '../../../src/features/present/presenting/presenting.ts';
import { goBack, goOn, startPresenting, toStep } from '../../../src/features/present/presenting/presenting.ts';

const steps: readonly StoryStep[] = [0, 0, 2, 0, 3, 0, 1].map((count, at) => ({
  id: `step-${String(at)}`,
  title: `Step ${String(at)}`,
  view: 'v=1',
  reveals: Array.from({ length: count }, (_, place) => ({ on: [], text: `Reveal ${String(place)}` })),
}));

/** A presentation with its window, and between them two heaps of messages from which anything may be taken. */
interface World {
  presenting: Presenting;
  presented: Presented;
  watching: Watching;
  readonly toWindow: StateMessage[];
  readonly toPresentation: WindowMessage[];
}

const carryOut = (presenting: Presenting, wish: Ask): Presenting => {
  switch (wish.kind) {
    case 'on':
      return goOn(presenting, steps);
    case 'back':
      return goBack(presenting, steps);
    case 'black':
      return { ...presenting, isBlack: !presenting.isBlack };
    case 'to':
      return toStep(wish.place)(presenting, steps);
    case 'park':
    case 'answered':
      return presenting;
  }
};

const shownOf = ({ at, revealed, isBlack }: Presenting): Shown => ({ at, revealed, isBlack }) as unknown as Shown;

const aWorld = (epoch = 1): World => ({
  presenting: startPresenting(0, 0),
  presented: startPresented(epoch),
  watching: startWatching('w1'),
  toWindow: [],
  toPresentation: [],
});

function tell(world: World): void {
  const { presented, message } = sendState(world.presented, shownOf(world.presenting));
  world.presented = presented;
  world.toWindow.push(message);
}
function hear(world: World, message: WindowMessage): void {
  const { presented, asks } = hearWindow(world.presented, message);
  world.presented = presented;
  world.presenting = asks.reduce(carryOut, world.presenting);
  tell(world);
}
function see(world: World, message: StateMessage): void {
  world.watching = seeState(world.watching, message);
}
/** One heartbeat that gets through both ways. */
function beat(world: World): void {
  hear(world, sayAgain(world.watching));
  const message = world.toWindow.at(-1);
  if (message !== undefined) see(world, message);
}

const someAsk: fc.Arbitrary<Ask> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Ask>({ kind: 'on' }) },
  { weight: 2, arbitrary: fc.constant<Ask>({ kind: 'back' }) },
  { weight: 1, arbitrary: fc.constant<Ask>({ kind: 'black' }) },
  { weight: 1, arbitrary: fc.nat(steps.length).map((place): Ask => ({ kind: 'to', place })) },
);
/** What the channel does between two asks: delivers some message of either heap, not always the newest, and perhaps again. */
const someWeather = fc.array(fc.record({ isToWindow: fc.boolean(), which: fc.nat(400) }), { maxLength: 6 });
const moves = fc.array(fc.tuple(someAsk, someWeather, fc.boolean()), { minLength: 100, maxLength: 100 });

describe('a presentation and its window', () => {
  it('agree after a hundred quick moves, each carried out once and in turn, whatever is lost, late or doubled', () => {
    fc.assert(
      fc.property(moves, (wanted) => {
        const world = aWorld();
        beat(world);
        let oracle = world.presenting;
        for (const [wish, weather, isSent] of wanted) {
          world.watching = ask(world.watching, wish);
          oracle = carryOut(oracle, wish);
          if (isSent) world.toPresentation.push(sayAgain(world.watching));
          for (const { isToWindow, which } of weather) {
            const [late] = isToWindow ? world.toWindow.slice(-1 - which) : [];
            const [wished] = isToWindow ? [] : world.toPresentation.slice(-1 - which);
            if (late !== undefined) see(world, late);
            if (wished !== undefined) hear(world, wished);
          }
        }
        beat(world);
        expect(world.presenting).toEqual(oracle);
        expect(world.watching.shown).toEqual(shownOf(oracle));
        expect(world.watching.open).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never shows an earlier state after a later one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 60 }), (order) => {
        const world = aWorld();
        for (let at = 0; at <= 20; at++) {
          world.presenting = { ...world.presenting, at };
          tell(world);
        }
        let highest = -1;
        for (const which of order) {
          const message = world.toWindow[which];
          if (message !== undefined) see(world, message);
          highest = Math.max(highest, which);
          expect(world.watching.shown?.at).toBe(highest);
        }
      }),
    );
  });

  it('are together again after the window was reloaded, and what was asked before is not asked twice', () => {
    const world = aWorld();
    beat(world);
    world.watching = ask(world.watching, { kind: 'on' });
    const before = sayAgain(world.watching);
    hear(world, before);
    world.watching = startWatching('w2');
    beat(world);
    hear(world, before);
    world.watching = ask(world.watching, { kind: 'on' });
    beat(world);
    expect(world.presenting.at).toBe(2);
    expect(world.watching.shown).toEqual(shownOf(world.presenting));
  });

  it('do not carry an ask over to the next presentation', () => {
    const world = aWorld(1);
    beat(world);
    world.watching = ask(ask(world.watching, { kind: 'on' }), { kind: 'on' });
    const late = sayAgain(world.watching);
    see(world, sendState(world.presented, null).message);
    expect(world.watching.shown).toBeNull();
    const next: World = { ...aWorld(2), watching: world.watching };
    beat(next);
    hear(next, late);
    expect(next.presenting.at).toBe(0);
    next.watching = ask(next.watching, { kind: 'on' });
    beat(next);
    expect(next.presenting.at).toBe(1);
  });

  it('let two windows ask, each in its own turn', () => {
    const world = aWorld();
    let [first, second] = [startWatching('w1'), startWatching('w2')];
    tell(world);
    for (const message of world.toWindow) [first, second] = [seeState(first, message), seeState(second, message)];
    first = ask(first, { kind: 'on' });
    second = ask(second, { kind: 'on' });
    for (const window of [first, second, first]) hear(world, sayAgain(window));
    expect(world.presenting.at).toBe(2);
  });
});
