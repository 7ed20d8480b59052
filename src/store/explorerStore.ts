import { createStore } from 'zustand/vanilla';
import { subscribeWithSelector } from 'zustand/middleware';
import type { EntityRef } from '../domain/ids.ts';
import type { History } from '../view/history.ts';
import { amend, commit, redo, startHistory, undo } from '../view/history.ts';
import { movesCamera } from '../view/cameraMoves.ts';
import { keepCamera } from '../view/changes.ts';
import type { Snapshot } from './snapshot.ts';

/** Turns one snapshot into the next. Returning the same value is no change. */
export type Change = (snapshot: Snapshot) => Snapshot;

/** A short message to the reader that stays until dismissed or replaced, such as unknown ids in a link. */
export interface Notice {
  readonly kind: 'note' | 'error';
  readonly text: string;
  /** What the reader can do about it: buttons beside the words, each of which also puts the message away. */
  readonly actions?: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly label: string;
  run(): void;
}

export interface ExplorerState {
  readonly history: History<Snapshot>;
  readonly notices: readonly Notice[];
  /** What was said last to people who listen instead of look, other than the status line. */
  readonly announcement: string;
  /** How often something was said: the same words may be true again. */
  readonly announcements: number;
}

export interface ExplorerActions {
  /** A step that undo takes back. */
  commit(change: Change): void;
  /** A change without a step: the camera, and places that the layout found. */
  amend(change: Change): void;
  undo(): void;
  redo(): void;
  notify(notice: Notice): void;
  dismiss(notice: Notice): void;
  announce(text: string): void;
}

export type ExplorerStore = ReturnType<typeof createExplorerStore>;

/** One store an explorer; handed down by context, so that tests and two explorers on a page do not meet. */
export function createExplorerStore(snapshot: Snapshot) {
  return createStore<ExplorerState & ExplorerActions>()(
    subscribeWithSelector((set) => ({
      history: startHistory(snapshot),
      notices: [],
      announcement: '',
      announcements: 0,
      commit: (change) => {
        set(({ history }) => ({ history: commit(history, asStep(history.present, change(history.present))) }));
      },
      amend: (change) => {
        set(({ history }) => ({ history: amend(history, change(history.present)) }));
      },
      undo: () => {
        set(({ history }) => ({ history: withCameraKept(history, undo(history), history.present) }));
      },
      redo: () => {
        set(({ history }) => {
          const redone = redo(history);
          return { history: withCameraKept(history, redone, redone.present) };
        });
      },
      notify: (notice) => {
        set(({ notices }) => ({ notices: [...notices.filter((other) => other.text !== notice.text), notice] }));
      },
      dismiss: (notice) => {
        set(({ notices }) => ({ notices: notices.filter((other) => other !== notice) }));
      },
      announce: (text) => {
        set(({ announcements }) => ({ announcement: text, announcements: announcements + 1 }));
      },
    })),
  );
}

/**
 * An explorer that goes on from another by a change without a step: for whoever must show the change and may not make it.
 *
 * @param explorer - Stays as it is.
 * @returns One with the same past, future and news. What is changed in either does not reach the other.
 */
export function continued(explorer: ExplorerStore, change: Change): ExplorerStore {
  const { history, notices, announcement, announcements } = explorer.getState();
  const next = createExplorerStore(history.present);
  next.setState({ history: amend(history, change(history.present)), notices, announcement, announcements });
  return next;
}

/** Notes in a step whether it moved a camera itself. */
function asStep(before: Snapshot, after: Snapshot): Snapshot {
  if (after === before) return before;
  const hasMovedCamera = movesCamera(before.view, after.view);
  return hasMovedCamera === (after.hasMovedCamera ?? false) ? after : { ...after, hasMovedCamera };
}

/**
 * Undo and redo keep the reader's present camera, unless the step they go over had moved it. Another map keeps its own.
 *
 * @param step - The later end of that step.
 */
function withCameraKept(before: History<Snapshot>, after: History<Snapshot>, step: Snapshot): History<Snapshot> {
  if (before === after || before.present.map.network !== after.present.map.network || step.hasMovedCamera === true)
    return after;
  return { ...after, present: { ...after.present, view: keepCamera(after.present.view, before.present.view) } };
}

export const presentOf = (state: ExplorerState): Snapshot => state.history.present;
export const selectionOf = (state: ExplorerState): readonly EntityRef[] => presentOf(state).view.panes[0].selection;
