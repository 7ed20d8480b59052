/**
 * What a number that is being typed leads to.
 *
 * @param typed - Its digits.
 * @param count - How many steps there are.
 */
export function typedWords(typed: string, count: number): string {
  const place = Number(typed);
  if (place >= 1 && place <= count) return `Step ${typed}? Enter goes there.`;
  const all = count === 1 ? 'There is only 1 step.' : `There are only ${String(count)} steps.`;
  return `Step ${typed}? ${place < 1 ? 'Enter goes to the first.' : `${all} Enter goes to the last.`}`;
}
