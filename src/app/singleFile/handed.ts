/** What the start of a page in one file hands to the app. */
export interface Handed {
  /** Of a worker with the script of the app, which knows by its name what to do. */
  workerAddress(): string;
}

/** Of the page that the app runs in. */
export function handedOver(): Handed {
  const { polycentricHanded } = globalThis as { polycentricHanded?: Handed };
  if (polycentricHanded === undefined) throw new Error('The app was not started by its page.');
  return polycentricHanded;
}
