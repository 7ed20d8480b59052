import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer, longestAnnouncement } from '../../../src/ui/announcer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Heard {
  readonly at: number;
  readonly message: string;
}

function aListener() {
  const heard: Heard[] = [];
  let at = 0;
  const announcer = createAnnouncer((message) => {
    heard.push({ at, message });
  });
  const wait = (ms: number) => {
    for (let step = 0; step < ms; step += 10) {
      at += 10;
      vi.advanceTimersByTime(10);
    }
  };
  return { heard, announcer, wait, now: () => at };
}

describe('the announcer', () => {
  it('says what an action says in two places as one message, within a tenth of a second', () => {
    const { heard, announcer, wait } = aListener();
    announcer.say('Link copied');
    announcer.say('It opens exactly this view.');
    announcer.say('Link copied');
    wait(100);
    expect(heard.map(({ message }) => message)).toEqual(['Link copied. It opens exactly this view.']);
  });

  it('joins a burst: after a message the next comes half a second later', () => {
    const { heard, announcer, wait } = aListener();
    announcer.say('One');
    wait(100);
    announcer.say('Two');
    wait(100);
    announcer.say('Three');
    wait(1_000);
    expect(heard.map(({ message }) => message)).toEqual(['One', 'Two. Three']);
  });

  it('says the same words again when they are true again', () => {
    const { heard, announcer, wait } = aListener();
    announcer.say('Nothing further up');
    wait(600);
    announcer.say('Nothing further up');
    wait(600);
    expect(heard).toHaveLength(2);
  });

  it('says a long text in several messages, each ended after a sentence, or else after a word', () => {
    const { heard, announcer, wait } = aListener();
    announcer.say(`${'A sentence of some length that stands first. '.repeat(3)}${'and more '.repeat(20)}`);
    wait(2_000);
    expect(heard.map(({ message }) => message)).toEqual([
      'A sentence of some length that stands first. '.repeat(3).trim(),
      'and more '.repeat(16).trim() + ' and',
      'more and more and more and more',
    ]);
    announcer.say('\u{1f600}'.repeat(100));
    wait(2_000);
    const faces = heard.slice(3).map(({ message }) => message);
    expect(faces.join('')).toBe('\u{1f600}'.repeat(100));
    for (const message of faces) expect(message).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('says every word of a text of any length once and in turn, no more than 150 characters at a time', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}[.,?]?$/), { minLength: 1, maxLength: 150 }), (words) => {
        const { heard, announcer, wait } = aListener();
        announcer.say(words.join(' '));
        wait(15_000);
        expect(heard.map(({ message }) => message).join(' ')).toBe(words.join(' '));
        expect(heard.every(({ message }) => message.length <= longestAnnouncement)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives up what is left of a long text when the next long one comes, and not when a short one does', () => {
    const { heard, announcer, wait } = aListener();
    const long = (name: string) => Array.from({ length: 60 }, (_, place) => `${name}${String(place)}`).join(' ');
    announcer.say(long('one'));
    wait(100);
    announcer.say(long('two'));
    announcer.say('Revealed.');
    wait(10_000);
    const all = heard.map(({ message }) => message).join(' ');
    expect(all).toMatch(/^one0 .* two0 /);
    expect(all).not.toContain('one59');
    expect(all).toMatch(/two59\. Revealed\.$/);
  });

  it('never reads out for minutes what a held key said', () => {
    const { heard, announcer, wait } = aListener();
    for (let press = 0; press < 300; press += 1) {
      announcer.say(`Funds Organisation ${String(press)} of a rather long name that stands for itself`);
      wait(30);
    }
    const before = heard.length;
    wait(20_000);
    expect(heard.length - before).toBeLessThanOrEqual(8);
    expect(heard.at(-1)?.message).toContain('Organisation 299');
  });

  it('says nothing after its end', () => {
    const { heard, announcer, wait } = aListener();
    announcer.say('One');
    announcer.dispose();
    wait(1_000);
    expect(heard).toEqual([]);
  });

  it('drops nothing and doubles nothing, says no more than 150 characters, and rests between messages', () => {
    const actions = fc.array(
      fc.record({
        word: fc.stringMatching(/^[a-z]{3,8}$/),
        length: fc.integer({ min: 1, max: 12 }),
        gap: fc.integer({ min: 0, max: 900 }),
      }),
      { minLength: 1, maxLength: 25 },
    );
    fc.assert(
      fc.property(actions, (sequence) => {
        const { heard, announcer, wait } = aListener();
        const texts = sequence.map(
          ({ word, length }, index) => `${String(index)}: ${`${word} `.repeat(length).trim()}`,
        );
        sequence.forEach(({ gap }, index) => {
          announcer.say(texts[index] ?? '');
          // At most eight wait; nobody acts more than eight times in half a second.
          wait(Math.max(gap, 100));
        });
        wait(20_000);
        const said = heard.map(({ message }) => message).join(' | ');
        for (const text of texts) expect(said.split(text)).toHaveLength(2);
        expect(heard.every(({ message }) => message.length <= longestAnnouncement)).toBe(true);
        const gaps = heard.slice(1).map(({ at }, index) => at - (heard[index]?.at ?? 0));
        expect(gaps.every((gap) => gap >= 500)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
