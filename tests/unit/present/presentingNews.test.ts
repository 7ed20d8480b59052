import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { StoryStep } from '../../../src/domain/document.ts';
import type { Move } from '../../../src/features/present/presenting/presenting.ts';
import {
  changeDetour,
  changeLaser,
  goBack,
  goOn,
  startPresenting,
  switchOver,
  typeDigit,
} from '../../../src/features/present/presenting/presenting.ts';
import { presentingNews } from '../../../src/features/present/presenting/presentingNews.ts';
import { createAnnouncer, longestAnnouncement } from '../../../src/ui/announcer.ts';

const { story } = JSON.parse(readFileSync('data/rallying-together.json', 'utf8')) as {
  readonly story: { readonly steps: readonly StoryStep[] };
};
const shipped = story.steps;
/** A title is ended by a stop where it has none of its own. */
const bare = (word: string) => word.replace(/\.$/, '');

const steps: readonly StoryStep[] = [
  { id: 'a', title: 'Two of three answer to nobody', text: 'So far as is recorded', view: '' },
  {
    id: 'b',
    title: 'Who asks?',
    view: '',
    reveals: [
      { on: [], text: 'Residents do.' },
      { on: [{ kind: 'organisation', id: 'x' }], text: '' },
    ],
  },
];
const start = startPresenting(0, 0);
const second = goOn(start, steps);
const newsOf = (move: Move, from = start) => presentingNews(from, move(from, steps), steps);

describe('what is told of a presentation', () => {
  it('is where a step stands, what it is called and what it says, once it is shown', () => {
    expect(presentingNews(null, start, steps)).toBe(
      'Step 1 of 2. Two of three answer to nobody. So far as is recorded.',
    );
    expect(newsOf(goOn)).toBe('Step 2 of 2. Who asks?');
    expect(newsOf(goBack, second)).toBe('Step 1 of 2. Two of three answer to nobody. So far as is recorded.');
  });

  it('is what a reveal says, or how many there are where the picture says it', () => {
    const [once, twice] = [goOn(second, steps), goOn(goOn(second, steps), steps)];
    expect(presentingNews(second, once, steps)).toBe('Residents do.');
    expect(presentingNews(once, twice, steps)).toBe('2 of 2 revealed.');
    expect(presentingNews(twice, once, steps)).toBe('1 of 2 revealed.');
  });

  it('is that the story ends where it is asked to go on after all, and the step again on the way back', () => {
    const last = { ...second, revealed: 2 };
    expect(newsOf(goOn, last)).toBe('The story ends here.');
    expect(newsOf(goBack, goOn(last, steps))).toBe('Step 2 of 2.');
  });

  it('is heard to the last word, a message at a time, however long a step of the shipped story is', () => {
    vi.useFakeTimers();
    for (const [at, { title, text = '' }] of shipped.entries()) {
      const heard: string[] = [];
      const announcer = createAnnouncer((message) => heard.push(message));
      announcer.say(presentingNews(null, startPresenting(at, 0), shipped) ?? '');
      vi.advanceTimersByTime(20_000);
      announcer.dispose();
      const words = (said: string) => said.split(/\s+/).filter((word) => word !== '');
      const place = `Step ${String(at + 1)} of ${String(shipped.length)}.`;
      expect(words(heard.join(' ')).map(bare)).toEqual(words(`${place} ${title} ${text}`).map(bare));
      expect(heard.every((message) => message.length <= longestAnnouncement)).toBe(true);
    }
    vi.useRealTimers();
  });

  it('is the way back from a detour, and the step again after it', () => {
    expect(newsOf(changeDetour)).toBe('Away from step 1. E returns to it.');
    expect(newsOf(goOn, changeDetour(second, steps))).toBe('Back. Step 2 of 2. Who asks?');
  });

  it('is what was switched', () => {
    expect(newsOf(switchOver('isBlack'))).toBe('Black screen. B shows the step again.');
    expect(newsOf(switchOver('areNamesHidden'))).toBe(
      'Names are hidden, in the words of the step too. Names that the map does not have stay.',
    );
    expect(newsOf(changeLaser)).toBe('Laser pointer on.');
    expect(newsOf(typeDigit('2'))).toBe('Step 2? Enter goes there.');
    expect(newsOf(typeDigit('9'))).toBe('Step 9? There are only 2 steps. Enter goes to the last.');
    expect(newsOf(typeDigit('0'))).toBe('Step 0? Enter goes to the first.');
    expect(presentingNews(start, null, steps)).toBe('The presentation has ended.');
    expect(presentingNews(start, start, steps)).toBeNull();
    expect(presentingNews(null, null, steps)).toBeNull();
  });
});
