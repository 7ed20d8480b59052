import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { visibleOf } from '../../../store/selectors.ts';
import type { Command } from '../../../ui/command.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { FindOrder } from './findBoxHandle.ts';
import { findCommands } from './findCommands.ts';
import type { FindSection } from './findSections.ts';
import { findSections } from './findSections.ts';
import { useSearchIndex } from './useSearchIndex.ts';

export interface FindState {
  readonly question: string;
  readonly isOpen: boolean;
  readonly order: FindOrder;
  /** Place of the answer that Enter chooses, counted over all sections. */
  readonly active: number;
  /** Whether Enter was pressed before the search could answer, and is kept until it can. */
  readonly isEnterHeld: boolean;
}

export const closedFindBox: FindState = {
  question: '',
  isOpen: false,
  order: 'results',
  active: 0,
  isEnterHeld: false,
};

export interface FindAnswers {
  readonly state: FindState;
  readonly change: (change: Partial<FindState>) => void;
  /** What the list shows: the answers to what is typed, or for a moment still those to what was typed before. */
  readonly sections: readonly FindSection[];
  /** The answers to what is typed, for the keys that act on one of them. */
  readonly answersNow: () => readonly FindSection[];
  /** Whether nothing that is still being prepared could come before the first of them. */
  readonly isReady: boolean;
  /** What the list says when it has no answers; null when it has some, or nothing was asked. */
  readonly message: string | null;
}

/** What was typed, and what answers it. */
export function useFindBox(commands: readonly Command[]): FindAnswers {
  const [state, setState] = useState(closedFindBox);
  const snapshot = useSnapshot((present) => present);
  const { network } = snapshot.map;
  const index = useSearchIndex(network);
  const visible = visibleOf(snapshot);
  const { order, isOpen } = state;
  // Letters appear as they are typed; the answers may follow a moment later.
  const question = useDeferredValue(state.question);

  const answersTo = useCallback(
    (asked: string) => {
      if (!isOpen) return [];
      const possible = findCommands(commands, snapshot, asked, order === 'actions');
      return findSections(index?.find(asked) ?? [], possible, visible, order, asked.trim() !== '');
    },
    [isOpen, index, visible, commands, snapshot, order],
  );
  const sections = useMemo(() => answersTo(question), [answersTo, question]);
  const answersNow = () => (question === state.question ? sections : answersTo(state.question));

  const hasAsked = question.trim() !== '';
  const message =
    !isOpen || !hasAsked || sections.length > 0
      ? null
      : index === null
        ? 'Getting the search ready…'
        : 'Nothing found. Try fewer letters, a place, or the name of a source.';
  return {
    state,
    change: (change) => {
      // Whoever goes on does not want what Enter was waiting for.
      setState((before) => ({ ...before, isEnterHeld: false, ...change }));
    },
    sections,
    answersNow,
    isReady: index !== null || state.question.trim() === '',
    message,
  };
}
