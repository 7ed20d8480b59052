/** Past, present and future of one value. Nothing is copied: unchanged parts are shared between the steps. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Steps that undo can take back; older ones are let go. */
export const historyLength = 100;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** Adds a step. What was undone before it can no longer be redone. */
export function commit<T>(history: History<T>, next: T): History<T> {
  if (Object.is(next, history.present)) return history;
  return { past: [...history.past, history.present].slice(-historyLength), present: next, future: [] };
}

/** Replaces the present without a step, and leaves redo alone. */
export const amend = <T>(history: History<T>, present: T): History<T> =>
  Object.is(present, history.present) ? history : { ...history, present };

export function undo<T>(history: History<T>): History<T> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...rest] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future: rest };
}
