import { useDeferredValue, useMemo, useState } from 'react';
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
}

export const closedFindBox: FindState = { question: '', isOpen: false, order: 'results', active: 0 };

export interface FindAnswers {
  readonly state: FindState;
  readonly change: (change: Partial<FindState>) => void;
  readonly sections: readonly FindSection[];
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

  const sections = useMemo(() => {
    if (!isOpen) return [];
    const possible = findCommands(commands, snapshot, question, order === 'actions');
    return findSections(index?.find(question) ?? [], possible, visible, order, question.trim() !== '');
  }, [isOpen, index, visible, question, commands, snapshot, order]);

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
      setState((before) => ({ ...before, ...change }));
    },
    sections,
    message,
  };
}
