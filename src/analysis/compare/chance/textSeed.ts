/**
 * A whole number that a text always gives, so that chance is the same for the same question.
 *
 * @remarks FNV-1a over UTF-16 units, 32 bits (Fowler, Noll and Vo).
 */
export function textSeed(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
