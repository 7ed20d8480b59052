/** Long work that may be left off after each of its steps and taken up again; what it returns does not depend on when. */
export type SteppedWork<Result> = Generator<undefined, Result, undefined>;

/** So long the page may be kept from answering: half a frame. */
const sliceMs = 8;

/** Does it all at once. */
export function workThrough<Result>(work: SteppedWork<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/**
 * Does it in slices of a few milliseconds.
 *
 * @param pause - Resolves when the page has had its turn.
 */
export async function workInSlices<Result>(work: SteppedWork<Result>, pause: () => Promise<void>): Promise<Result> {
  await pause();
  let sliceEnd = performance.now() + sliceMs;
  let step = work.next();
  while (step.done !== true) {
    if (performance.now() > sliceEnd) {
      await pause();
      sliceEnd = performance.now() + sliceMs;
    }
    step = work.next();
  }
  return step.value;
}
