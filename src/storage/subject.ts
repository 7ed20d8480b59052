import type { Positions } from '../domain/network.ts';
import type { KeptMap, KeptMapId, KeptOrigin, KeptParts, KeptRef, PartName } from './keptMap.ts';
import { workParts } from './keptMap.ts';

/** One opening of a map, and how much of it is written. The keeper changes it in place. */
export interface Subject {
  readonly origin: KeptOrigin;
  /** null while it is not kept. */
  id: KeptMapId | null;
  revision: number;
  /** As it was last written; as it came, while it is not kept. */
  saved: KeptParts;
  /** As it is on the screen. */
  seen: KeptParts;
  /** Changes of the reader since the last write. */
  edits: number;
  /** It ought to be kept and is not, though nothing was changed: a file that was opened, a map whose database was taken away. */
  isMissed: boolean;
  /** As it was when a file of it was saved. */
  filed: KeptParts | null;
}

/** A file, or a map that a link carried, is the reader's own and kept at once; what comes from an address is kept when the reader changes it. */
export const newSubject = (origin: KeptOrigin, kept: KeptRef | null, parts: KeptParts): Subject => ({
  origin,
  id: kept?.id ?? null,
  revision: kept?.revision ?? 0,
  saved: parts,
  seen: parts,
  edits: 0,
  isMissed: kept === null && origin.kind !== 'address',
  filed: null,
});

/** Takes in what is on the screen now, and counts a change of the work as one. */
export function takeSeen(subject: Subject, now: KeptParts): void {
  const before = subject.seen;
  // A view that was read from the address brings a value of its own for the same pins.
  const parts = arePlacesEqual(now.pins, before.pins) ? { ...now, pins: before.pins } : now;
  const isArranged = before.positions.size >= before.document.organisations.length;
  const hasChanged = (name: (typeof workParts)[number]) => parts[name] !== before[name];
  // Places found for organisations that had none are the computer's work, not the reader's.
  const isEdit = workParts.some((name) => hasChanged(name) && (isArranged || name !== 'positions'));
  subject.seen = parts;
  if (isEdit) subject.edits += 1;
  else if (subject.id === null && !isArranged) subject.saved = { ...subject.saved, positions: parts.positions };
}

export const isSameWork = (a: KeptParts, b: KeptParts | null): boolean =>
  b !== null && workParts.every((name) => a[name] === b[name]);

const workToSave = ({ saved, seen }: Subject): readonly PartName[] =>
  workParts.filter((name) => seen[name] !== saved[name]);

export const hasWorkToSave = (subject: Subject): boolean =>
  subject.id === null
    ? subject.isMissed || (subject.edits > 0 && workToSave(subject).length > 0)
    : workToSave(subject).length > 0;

/**
 * The parts that are to be written.
 *
 * @param withView - Whether this window is the one that writes where its reader is.
 */
export function partsToSave(subject: Subject, withView: boolean): readonly PartName[] {
  if (subject.id === null) return hasWorkToSave(subject) ? [...workParts, 'view'] : [];
  const work = workToSave(subject);
  return withView && subject.seen.view !== subject.saved.view ? [...work, 'view'] : work;
}

const arePlacesEqual = (a: Positions, b: Positions): boolean =>
  a === b || (a.size === b.size && [...a].every(([id, [x, y]]) => b.get(id)?.[0] === x && b.get(id)?.[1] === y));

/** Takes over the work that another window has written since; where the reader looks stays. */
export function takeTheirs(subject: Subject, { head, parts, revisions }: KeptMap): void {
  const theirs = Object.fromEntries(
    workParts.filter((name) => revisions[name] > subject.revision).map((name) => [name, parts[name]]),
  ) as Partial<KeptParts>;
  subject.saved = { ...subject.saved, ...theirs };
  subject.seen = { ...subject.seen, ...theirs };
  subject.revision = head.revision;
}
