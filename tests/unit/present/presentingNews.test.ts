import { describe, expect, it } from 'vitest';
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

  it('is the way back from a detour, and the step again after it', () => {
    expect(newsOf(changeDetour)).toBe('Away from step 1. E returns to it.');
    expect(newsOf(goOn, changeDetour(second, steps))).toBe('Back. Step 2 of 2. Who asks?');
  });

  it('is what was switched', () => {
    expect(newsOf(switchOver('isBlack'))).toBe('Black screen. B shows the step again.');
    expect(newsOf(switchOver('areNamesHidden'))).toBe('Names are hidden.');
    expect(newsOf(changeLaser)).toBe('Laser pointer on.');
    expect(newsOf(typeDigit('2'))).toBe('Step 2? Enter goes there.');
    expect(presentingNews(start, null, steps)).toBe('The presentation has ended.');
    expect(presentingNews(start, start, steps)).toBeNull();
    expect(presentingNews(null, null, steps)).toBeNull();
  });
});
