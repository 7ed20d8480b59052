import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../../../src/domain/document.ts';
import type { Move, Presenting } from '../../../src/features/present/presenting/presenting.ts';
import {
  changeDetour,
  changeLaser,
  goBack,
  goOn,
  keepPlace,
  startPresenting,
  switchOver,
  toStep,
  toTypedStep,
  typeDigit,
  untyped,
} from '../../../src/features/present/presenting/presenting.ts';

/** A story told by how many reveals each step has. */
const storyOf = (reveals: readonly number[]): readonly StoryStep[] =>
  reveals.map((count, place) => ({
    id: `s${String(place)}`,
    title: `Step ${String(place + 1)}`,
    view: '',
    reveals: Array.from({ length: count }, (_, reveal) => ({ on: [], text: `Reveal ${String(reveal + 1)}` })),
  }));
const someStory = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 7 }).map(storyOf);
const start = startPresenting(0, 0);
const after = (moves: readonly Move[], steps: readonly StoryStep[], from: Presenting = start): Presenting =>
  moves.reduce((now, move) => move(now, steps), from);
const times = (count: number, move: Move): readonly Move[] => Array.from({ length: count }, () => move);
const placeOf = ({ at, revealed }: Presenting) => [at, revealed];
const revealsIn = ({ reveals }: StoryStep): number => (Array.isArray(reveals) ? reveals.length : 0);

const someMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom(goOn, goBack, toTypedStep, changeLaser, changeDetour, untyped, switchOver('isBlack')),
  fc.integer({ min: -3, max: 12 }).map(toStep),
  fc.nat({ max: 9 }).map((digit) => typeDigit(String(digit))),
);

describe('a presentation', () => {
  it('never leaves its story, nor asks for more reveals than a step has, whatever is pressed', () => {
    fc.assert(
      fc.property(someStory, fc.array(someMove, { maxLength: 40 }), (steps, moves) => {
        const { at, revealed } = after(moves, steps);
        const step = steps[at];
        expect(step).toBeDefined();
        expect(revealed).toBeGreaterThanOrEqual(0);
        expect(revealed).toBeLessThanOrEqual(step === undefined ? 0 : revealsIn(step));
      }),
    );
  });

  it('shows every step and every reveal once on the way to its end', () => {
    fc.assert(
      fc.property(someStory, (steps) => {
        const expected = steps.flatMap((step, at) =>
          Array.from({ length: revealsIn(step) + 1 }, (_, revealed) => [at, revealed]),
        );
        const seen: (readonly number[])[] = [];
        let now = start;
        for (; !now.isOver; now = goOn(now, steps)) seen.push(placeOf(now));
        expect(seen).toEqual(expected);
        // After it comes the end, where going on changes nothing and going back leads to what was shown last.
        expect(goOn(now, steps)).toBe(now);
        expect(goBack(now, steps)).toMatchObject({ at: now.at, revealed: now.revealed, isOver: false });
        expect(toStep(now.at)(now, steps)).toMatchObject({ isOver: false });
      }),
    );
  });

  it('comes back the way it went, one reveal or step at a time', () => {
    fc.assert(
      fc.property(someStory, fc.nat({ max: 12 }), (steps, count) => {
        const there = after(times(count, goOn), steps);
        const further = goOn(there, steps);
        if (further !== there) expect(placeOf(goBack(further, steps))).toEqual(placeOf(there));
        expect(placeOf(after(times(40, goBack), steps, there))).toEqual([0, 0]);
      }),
    );
  });

  it('returns from a detour or a black screen to the very step and reveal, whichever way it is left', () => {
    fc.assert(
      fc.property(someStory, fc.nat({ max: 12 }), fc.constantFrom(goOn, goBack), (steps, count, move) => {
        const there = after(times(count, goOn), steps);
        for (const away of [changeDetour, switchOver('isBlack')]) {
          const back = move(away(there, steps), steps);
          expect(back).toEqual(there);
          expect(away(away(there, steps), steps)).toEqual(there);
        }
      }),
    );
  });

  it('explores nothing in the dark', () => {
    const black = switchOver('isBlack')(start, storyOf([0]));
    expect(changeDetour(black, storyOf([0]))).toMatchObject({ isBlack: false, isDetour: true });
  });

  it('goes to the step whose number was typed, as it begins, and to the nearest where there is none', () => {
    const steps = storyOf([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const typing = (digits: string) => digits.split('').map((digit) => typeDigit(digit));
    expect(after([...typing('2'), toTypedStep], steps)).toMatchObject({ at: 1, revealed: 0, typed: '' });
    expect(after([...typing('11'), toTypedStep], steps)).toMatchObject({ at: 10, typed: '' });
    expect(after([...typing('99'), toTypedStep], steps)).toMatchObject({ at: 11 });
    expect(after([...typing('0'), toTypedStep], steps)).toMatchObject({ at: 0 });
    expect(after([toTypedStep], steps)).toBe(start);
    expect(after([...typing('12'), untyped], steps)).toEqual(start);
  });

  it('has a laser in one colour, then the other, then none', () => {
    const lasers = [1, 2, 3].map((count) => after(times(count, changeLaser), storyOf([0])).laser);
    expect(lasers).toEqual(['first', 'second', 'off']);
  });
});

describe('a story that changes while it is presented', () => {
  it('keeps showing the same step, wherever that now stands', () => {
    fc.assert(
      fc.property(
        someStory.chain((steps) => fc.tuple(fc.constant(steps), fc.shuffledSubarray([...steps], { minLength: 1 }))),
        fc.nat({ max: 12 }),
        ([before, now], count) => {
          const there = after(times(count, goOn), before);
          const kept = keepPlace(before)(there, now);
          const shown = before[there.at];
          expect(now[kept.at]).toBeDefined();
          if (shown !== undefined && now.includes(shown)) {
            expect(now[kept.at]).toBe(shown);
            expect(kept.revealed).toBe(there.revealed);
          } else expect(kept.at).toBe(Math.min(there.at, now.length - 1));
        },
      ),
    );
  });

  it('is the same presentation where its step did not move', () => {
    const steps = storyOf([1, 2]);
    expect(keepPlace(steps)(start, [...steps, ...storyOf([0])])).toBe(start);
  });
});
