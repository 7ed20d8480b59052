import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsInWords, secondsOf, storyTimeInWords } from '../../../src/view/storyTime.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const aStep = (title: string, more: object = {}) => ({ id: 'a', title, view: '', ...more });

describe('the time that a step takes', () => {
  it('grows with what is said and with what is revealed, and never falls', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(5), (few, more, reveals) => {
        const short = secondsOf(aStep(words(few)));
        const long = secondsOf(
          aStep(words(few), {
            note: words(more),
            reveals: Array.from({ length: reveals }, () => ({ on: [], text: 'More' })),
          }),
        );
        expect(long).toBeGreaterThanOrEqual(short);
        expect(short).toBeGreaterThan(0);
        expect(short % 10).toBe(0);
      }),
    );
  });

  it('is said in minutes and tens of seconds', () => {
    expect([10, 60, 80, 600].map(secondsInWords)).toEqual(['10 s', '1 min', '1 min 20 s', '10 min']);
  });

  it('adds up to that of the story, which is never less than a minute', () => {
    expect(storyTimeInWords([])).toBe('About one minute');
    expect(storyTimeInWords([aStep(words(80)), aStep(words(80))])).toBe('About 2 minutes');
    expect(storyTimeInWords([aStep('One'), aStep('Two')])).toBe('About one minute');
  });
});
