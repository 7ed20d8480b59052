import { createStore } from 'zustand/vanilla';
import { subscribeWithSelector } from 'zustand/middleware';
import type { EntityRef } from '../domain/ids.ts';
import type { History } from '../view/history.ts';
import { amend, commit, redo, startHistory, undo } from '../view/history.ts';
import { keepCamera } from '../view/changes.ts';
import type { Snapshot } from './snapshot.ts';

/** Turns one snapshot into the next. Returning the same value is no change. */
export type Change = (snapshot: Snapshot) => Snapshot;

/** A short message to the reader that stays until dismissed or replaced, such as unknown ids in a link. */
export interface Notice {
  readonly kind: 'note' | 'error';
  readonly text: string;
}

export interface ExplorerState {
  readonly history: History<Snapshot>;
  readonly notices: readonly Notice[];
  /** What was said last to people who listen instead of look, other than the status line. */
  readonly announcement: string;
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
      commit: (change) => {
        set(({ history }) => ({ history: commit(history, change(history.present)) }));
      },
      amend: (change) => {
        set(({ history }) => ({ history: amend(history, change(history.present)) }));
      },
      undo: () => {
        set(({ history }) => ({ history: withCameraKept(history, undo(history)) }));
      },
      redo: () => {
        set(({ history }) => ({ history: withCameraKept(history, redo(history)) }));
      },
      notify: (notice) => {
        set(({ notices }) => ({ notices: [...notices.filter((other) => other.text !== notice.text), notice] }));
      },
      dismiss: (notice) => {
        set(({ notices }) => ({ notices: notices.filter((other) => other !== notice) }));
      },
      announce: (text) => {
        set({ announcement: text });
      },
    })),
  );
}

/** Undo keeps the reader's present camera: the camera is no part of a step. Another map keeps its own. */
function withCameraKept(before: History<Snapshot>, after: History<Snapshot>): History<Snapshot> {
  if (before === after || before.present.map !== after.present.map) return after;
  return { ...after, present: { ...after.present, view: keepCamera(after.present.view, before.present.view) } };
}

export const presentOf = (state: ExplorerState): Snapshot => state.history.present;
export const selectionOf = (state: ExplorerState): readonly EntityRef[] => presentOf(state).view.panes[0].selection;
