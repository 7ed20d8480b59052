import type { MapDocument } from '../domain/document.ts';
import type { Backlog } from './backup.ts';
import { backlogOf } from './backup.ts';
import type { Bulletin, News } from './bulletin.ts';
import type { KeptMapId, KeptOrigin, KeptParts, KeptRef } from './keptMap.ts';
import type { Leadership, Locks } from './leader.ts';
import { seekLeadership } from './leader.ts';
import type { FaultKind } from './storageFault.ts';
import { faultOf } from './storageFault.ts';
import type { Subject } from './subject.ts';
import { hasWorkToSave, isSameWork, newSubject, partsToSave, takeTheirs, takeSeen } from './subject.ts';
import type { Vault } from './vault.ts';
import type { Durability } from './writeMap.ts';

/** What becomes of the reader's work: shown as it came, being written, written, never to be written, or not written and why. */
export type KeepingStatus =
  | { readonly kind: 'as-it-came' | 'saving' | 'saved' | 'unkept' }
  | { readonly kind: 'failed'; readonly fault: FaultKind };

/** What a reader's window has to do or say. `origin` is the very value that was shown. */
export type KeeperEvent =
  | { readonly kind: 'status'; readonly status: KeepingStatus }
  | { readonly kind: 'backlog'; readonly backlog: Backlog | null }
  /** The map is now kept on this computer. */
  | { readonly kind: 'kept'; readonly origin: KeptOrigin; readonly ref: KeptRef }
  /** It was changed or removed elsewhere, and what this window made of it is now a map of its own, with a title of its own. */
  | {
      readonly kind: 'copied';
      readonly why: 'conflict' | 'gone';
      readonly origin: KeptOrigin;
      readonly ref: KeptRef;
      readonly before: MapDocument;
      readonly after: MapDocument;
    }
  /** Another window changed the map, and this one had nothing to save: here is what it is now. */
  | { readonly kind: 'theirs'; readonly origin: KeptOrigin; readonly parts: KeptParts }
  /** It was removed from this computer and is only here now. */
  | { readonly kind: 'removed'; readonly origin: KeptOrigin };

export interface KeeperOptions {
  readonly vault: Vault;
  readonly bulletin: Bulletin;
  /** null where the browser has none. */
  readonly locks: Locks | null;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly newId: () => KeptMapId;
  /** Runs work later. @returns A function that cancels it. */
  readonly schedule: (work: () => void, delayMs: number) => () => void;
  /** Asks the browser not to clear what is kept; called once, when the first map is kept. */
  readonly askToPersist: () => void;
  readonly tell: (event: KeeperEvent) => void;
}

export interface Keeper {
  /** Tells what is open now. Call it for every change; what needs saving is saved soon after. */
  show(open: { readonly origin: KeptOrigin; readonly kept: KeptRef | null }, parts: KeptParts): void;
  /** Saves what is not saved yet, now. Resolves when it is written or has failed. */
  flush(durability: Durability): Promise<void>;
  /** Keeps the open map anew after the database was taken away, or after something else failed. */
  tryAgain(): Promise<void>;
  /** The database was taken away by somebody. */
  lose(fault: Extract<FaultKind, 'gone' | 'newer'>): void;
  /** The reader has saved a file of the open map. */
  filed(): Promise<void>;
  /** The reader puts the reminder off. */
  putOff(): Promise<void>;
  /** Whether closing the window now would lose work. */
  hasWorkAtRisk(): boolean;
  dispose(): void;
}

/** An edit is written this long after it, together with those that follow it closely; well under the second that may be lost. */
const saveAfterMs = 80;
/** Looking around is written less often: losing it loses nothing. */
const saveViewAfterMs = 500;
const tryAgainAfterMs = 10_000;

/** Sees to it that what a reader makes of a map is kept, and that no window overwrites another unseen. */
export function createKeeper(options: KeeperOptions): Keeper {
  const { vault, bulletin, locks, clock, newId, schedule, askToPersist, tell } = options;
  // An opening is known by its origin value, which all steps of its history share.
  const subjects = new WeakMap<KeptOrigin, Subject>();
  const waiting = new Set<Subject>();
  let current: Subject | null = null;
  let leadership: Leadership | null = null;
  let fault: FaultKind | null = null;
  let turns = Promise.resolve();
  let isWriting = false;
  let timer: { readonly cancel: () => void; readonly delayMs: number } | null = null;
  let told: KeepingStatus = { kind: 'as-it-came' };

  function subjectOf(origin: KeptOrigin, kept: KeptRef | null, parts: KeptParts): Subject {
    const subject = subjects.get(origin) ?? newSubject(origin, kept, parts);
    subjects.set(origin, subject);
    return subject;
  }

  const isLeader = () => leadership?.isLeader() === true;
  const toSave = (subject: Subject) => partsToSave(subject, subject === current && isLeader());

  function tellStatus() {
    const isUnsaved = current !== null && (hasWorkToSave(current) || current.isMissed);
    const status: KeepingStatus =
      isUnsaved && fault !== null
        ? { kind: 'failed', fault }
        : { kind: isUnsaved ? 'saving' : current?.id == null ? 'as-it-came' : 'saved' };
    if (status.kind === told.kind && (status as { fault?: unknown }).fault === (told as { fault?: unknown }).fault)
      return;
    told = status;
    tell({ kind: 'status', status });
  }

  function plan(delayMs: number) {
    if (timer !== null && timer.delayMs <= delayMs) return;
    timer?.cancel();
    const cancel = schedule(() => {
      timer = null;
      void run('relaxed');
    }, delayMs);
    timer = { cancel, delayMs };
  }

  /** Writes take turns: each begins when the one before has ended. */
  function run(durability: Durability): Promise<void> {
    timer?.cancel();
    timer = null;
    turns = turns.then(() => drain(durability));
    return turns;
  }

  /** Never rejects: what goes wrong is told, and tried again. */
  async function drain(durability: Durability) {
    if (waiting.size === 0) return;
    isWriting = true;
    try {
      for (const subject of waiting) {
        // An edit made while the one before was written takes its turn in the same run.
        while (toSave(subject).length > 0) await saveOne(subject, durability);
        waiting.delete(subject);
      }
      fault = null;
    } catch (error) {
      fault = faultOf(error).kind;
      plan(tryAgainAfterMs);
    }
    isWriting = false;
    tellStatus();
  }

  async function saveOne(subject: Subject, durability: Durability) {
    const { id, origin, revision, seen: parts, edits } = subject;
    const changed = toSave(subject);
    const wish = { parts, origin, edits, now: clock(), durability };
    const saved =
      id === null
        ? {
            kind: 'kept' as const,
            document: parts.document,
            head: await vault.keep({ ...wish, durability: 'strict', id: newId() }),
          }
        : await vault.save({ ...wish, id, revision, changed, copyId: newId() });
    const { kind, head, document } = saved;
    const ref: KeptRef = { id: head.id, revision: head.revision };
    subject.id = head.id;
    subject.revision = head.revision;
    subject.edits -= edits;
    subject.isMissed = false;
    const isWhole = kind !== 'saved';
    subject.saved = isWhole ? { ...parts, document } : { ...subject.saved };
    if (!isWhole) for (const name of changed) Object.assign(subject.saved, { [name]: parts[name] });
    if (isWhole && subject === current) lead(subject);
    if (subject.seen.document === parts.document) subject.seen = { ...subject.seen, document };
    if (kind === 'kept') {
      askToPersist();
      tell({ kind, origin, ref });
    }
    if (kind === 'conflict' || kind === 'gone') {
      tell({ kind: 'copied', why: kind, origin, ref, before: parts.document, after: document });
    }
    if (subject === current) tell({ kind: 'backlog', backlog: backlogOf(head, clock()) });
  }

  function lead(subject: Subject) {
    leadership?.resign();
    leadership = subject.id === null ? null : seekLeadership(locks, subject.id);
  }

  /** Takes in what another window made of the open map, unless there is work here that it does not have. */
  async function follow(subject: Subject) {
    if (subject.id === null || hasWorkToSave(subject)) return;
    const map = await vault.read(subject.id).catch(() => undefined);
    // Reading took a while: an edit here, or another map, goes before.
    if (map === undefined || subject !== current || hasWorkToSave(subject) || isWriting) return;
    if (map === null) {
      forget(subject);
      return;
    }
    if (map.head.id !== subject.id || map.head.revision <= subject.revision) return;
    takeTheirs(subject, map);
    tell({ kind: 'theirs', origin: subject.origin, parts: subject.seen });
    tell({ kind: 'backlog', backlog: backlogOf(map.head, clock()) });
    tellStatus();
  }

  function forget(subject: Subject) {
    if (subject.id === null) return;
    subject.id = null;
    subject.saved = subject.seen;
    subject.edits = 0;
    waiting.delete(subject);
    leadership?.resign();
    leadership = null;
    tell({ kind: 'removed', origin: subject.origin });
    tellStatus();
  }

  function hear(news: News) {
    if (current?.id !== news.id) return;
    if (news.kind === 'removed') {
      // With work to save, the next save finds the map gone and makes a copy of its own.
      if (!hasWorkToSave(current)) forget(current);
    } else if (news.revision > current.revision) void follow(current);
  }

  async function countAnew() {
    tell({ kind: 'backlog', backlog: null });
    if (current?.id != null) await vault.countAnew(current.id, clock()).catch(() => undefined);
  }

  const stopListening = bulletin.listen(hear);

  return {
    show: ({ origin, kept }, parts) => {
      const subject = subjectOf(origin, kept, parts);
      const isOther = subject !== current;
      current = subject;
      if (isOther) lead(subject);
      takeSeen(subject, parts);
      const names = toSave(subject);
      if (names.length > 0 || hasWorkToSave(subject)) {
        waiting.add(subject);
        plan(hasWorkToSave(subject) ? saveAfterMs : saveViewAfterMs);
      }
      if (isOther) void follow(subject);
      tellStatus();
    },
    flush: run,
    tryAgain: () => {
      if (current !== null) {
        waiting.add(current);
        if (current.id === null) current.isMissed = true;
      }
      return run('strict');
    },
    lose: (reason) => {
      fault = reason;
      if (current === null) return;
      current.isMissed = current.id !== null || current.isMissed;
      if (reason === 'gone' && current.id !== null) {
        current.id = null;
        leadership?.resign();
        tell({ kind: 'removed', origin: current.origin });
      }
      tellStatus();
    },
    filed: () => {
      if (current !== null) current.filed = current.seen;
      return countAnew();
    },
    putOff: countAnew,
    hasWorkAtRisk: () =>
      current !== null && (hasWorkToSave(current) || current.isMissed) && !isSameWork(current.seen, current.filed),
    dispose: () => {
      timer?.cancel();
      leadership?.resign();
      stopListening();
    },
  };
}
