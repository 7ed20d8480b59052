/**
 * Why something could not be kept.
 *
 * - `refused`: this browser or window keeps nothing, such as some private windows.
 * - `full`: no room left.
 * - `newer`: a newer version of the app has changed the database, and this one must not write to it.
 * - `blocked`: another window holds the database in an older version.
 * - `gone`: the database was removed while it was in use.
 * - `unreadable`: what is stored cannot be read.
 * - `failed`: anything else.
 */
export type FaultKind = 'refused' | 'full' | 'newer' | 'blocked' | 'gone' | 'unreadable' | 'failed';

export class StorageFault extends Error {
  constructor(
    readonly kind: FaultKind,
    cause?: unknown,
  ) {
    super(`Storage: ${kind}`, { cause });
  }
}

const kindsByName: ReadonlyMap<string, FaultKind> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['SecurityError', 'refused'],
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'unreadable'],
  ['DataError', 'unreadable'],
]);

/** Any failure of the browser's storage as one of a few reasons. */
export function faultOf(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new StorageFault(kindsByName.get(name) ?? 'failed', error);
}

/** As `faultOf`, for the attempt to open: whatever is not better known means that this browser keeps nothing. */
export function faultOfOpening(error: unknown): StorageFault {
  const fault = faultOf(error);
  return fault.kind === 'failed' ? new StorageFault('refused', error) : fault;
}
