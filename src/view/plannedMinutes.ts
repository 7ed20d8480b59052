import type { StoryStep } from '../domain/document.ts';
import { revealsOf } from './reveals.ts';

/** A steady speaker, who also points. */
const wordsAMinute = 120;
/** A room looks at a new picture before it listens. */
const lookMinutes = 1 / 3;

/**
 * How long a story takes when what is written of it is said: its titles, texts, notes and reveals.
 *
 * @returns Whole minutes, at least 1.
 */
export function plannedMinutes(steps: readonly StoryStep[]): number {
  const minutes = steps.map((step) => {
    const words = [step.title, step.text ?? '', step.note ?? '', ...revealsOf(step).map(({ text }) => text)];
    return lookMinutes + wordsIn(words.join(' ')) / wordsAMinute;
  });
  return Math.max(1, Math.round(minutes.reduce((sum, each) => sum + each, 0)));
}

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
