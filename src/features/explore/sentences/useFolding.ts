import { useState } from 'react';

interface Folding {
  isOpen(key: string): boolean;
  toggle(key: string): void;
  /** Opens every group, or folds them all. */
  setAll(isOpen: boolean): void;
  readonly areAllOpen: boolean;
}

/**
 * Which groups are open. Begins anew when `subject` changes, such as the choice of what to gather by.
 *
 * @param isOpenAtFirst - What holds for a group that the reader has not touched, those that a later filter brings too.
 */
export function useFolding(subject: string, keys: readonly string[], isOpenAtFirst: boolean): Folding {
  const [state, setState] = useState<State>({ subject, isOpen: null, turned: none });
  const now = state.subject === subject ? state : { subject, isOpen: null, turned: none };
  const usual = now.isOpen ?? isOpenAtFirst;
  const isOpen = (key: string) => usual !== now.turned.has(key);
  return {
    isOpen,
    toggle: (key) => {
      const turned = new Set(now.turned);
      if (!turned.delete(key)) turned.add(key);
      setState({ ...now, turned });
    },
    setAll: (all) => {
      setState({ subject, isOpen: all, turned: none });
    },
    areAllOpen: keys.every(isOpen),
  };
}

interface State {
  readonly subject: string;
  /** What the reader last said of all groups at once. */
  readonly isOpen: boolean | null;
  /** Those that are otherwise. */
  readonly turned: ReadonlySet<string>;
}
const none: ReadonlySet<string> = new Set();
