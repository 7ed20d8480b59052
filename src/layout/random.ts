/**
 * A stream of numbers in [0, 1) that is the same wherever the same seed is given: a Weyl sequence whose steps are mixed with two
 * multiplications, after Steele, Lea and Flood (2014), "Fast splittable pseudorandom number generators".
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  };
}
