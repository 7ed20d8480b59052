/** The question is no part of any name. */
export const noTier = 7;

/**
 * How well a question fits what something is called; 0 is best.
 *
 * @param asked - As `plainName` gives it.
 * @param names - Its name, then its aliases, as `plainName` gives them.
 */
export function nameTier(asked: string, names: readonly string[]): number {
  return names.reduce((best, name, index) => Math.min(best, tierOf(asked, name, index === 0)), noTier);
}

function tierOf(asked: string, name: string, isOwnName: boolean): number {
  if (name === asked) return isOwnName ? 0 : 1;
  if (name.startsWith(asked)) return isOwnName ? 2 : 3;
  // Whole words before the beginning of one.
  if (` ${name} `.includes(` ${asked} `)) return isOwnName ? 4 : 5;
  return name.includes(` ${asked}`) ? 6 : noTier;
}
