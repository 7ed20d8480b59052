const patienceMs = 4000;

/**
 * Runs once, when the page has nothing else to do, or after four seconds in which it always had.
 *
 * @returns A function that calls it off.
 */
export function whenAtRest(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: patienceMs });
    return () => {
      cancelIdleCallback(handle);
    };
  }
  const timer = setTimeout(run, patienceMs);
  return () => {
    clearTimeout(timer);
  };
}
