import { counted } from '../analysis/words.ts';
import type { StoryStep } from '../domain/document.ts';
import { revealsOf } from './reveals.ts';

/** A calm voice in a room; what is written is hardly more than half of what is said. */
const wordsPerSecond = 2;
/** To find one's way about a new picture, and to look again at each reveal. Seconds. */
const [lookSeconds, revealSeconds] = [20, 8];
/** An estimate in seconds would claim too much. */
const roundedTo = 10;

/** About how long a step takes to present, in seconds: its words read out, and the time to look. */
export function secondsOf(step: StoryStep): number {
  const { title, text = '', note = '' } = step;
  const reveals = revealsOf(step);
  const words = [title, text, note, ...reveals.map((reveal) => reveal.text)].join(' ').match(/\S+/g)?.length ?? 0;
  const seconds = lookSeconds + words / wordsPerSecond + reveals.length * revealSeconds;
  return Math.round(seconds / roundedTo) * roundedTo;
}

/** "1 min 20 s", "40 s". */
export function secondsInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [...(minutes > 0 ? [`${String(minutes)} min`] : []), ...(rest > 0 ? [`${String(rest)} s`] : [])].join(' ');
}

/** About how long a story takes to present: one minute at least. */
export const minutesOf = (steps: readonly StoryStep[]): number =>
  Math.max(1, Math.round(steps.reduce((sum, step) => sum + secondsOf(step), 0) / 60));

/** "About 9 minutes". */
export const storyTimeInWords = (steps: readonly StoryStep[]): string => {
  const minutes = minutesOf(steps);
  return `About ${minutes === 1 ? counted(1, 'minute') : `${String(minutes)} minutes`}`;
};
