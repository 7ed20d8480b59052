import type { RefObject } from 'react';
import { useDeferredValue } from 'react';
import type { SentenceGroup } from '../../../analysis/sentenceGroups.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { SentenceGroupSection } from './SentenceGroupSection.tsx';
import type { SentenceActions } from './SentenceGroupSection.tsx';
import { useSelectedInView } from './useSelectedInView.ts';

interface SentenceGroupsProps {
  readonly visible: Network;
  readonly groups: readonly SentenceGroup[];
  readonly selection: readonly EntityRef[];
  readonly chosen: ReadonlySet<string>;
  readonly scroller: RefObject<HTMLElement | null>;
  isOpen(key: string): boolean;
  mostOf(key: string): number;
  /** The row of a group that Tab reaches; null where it is in another one. */
  stopIn(index: number): string | null;
  readonly actions: SentenceActions;
}

/** So many groups fill any screen. */
const groupsAtFirst = 4;

/** What fills the screen is drawn first, the rest behind it while the page answers. */
export function SentenceGroups(props: SentenceGroupsProps) {
  const { visible, groups, selection, chosen, scroller, isOpen, mostOf, stopIn, actions } = props;
  const isWhole = useDeferredValue(true, false);
  useSelectedInView(scroller, selection, isWhole);
  return (isWhole ? groups : groups.slice(0, groupsAtFirst)).map((group, index) => (
    <SentenceGroupSection
      key={group.key}
      visible={visible}
      group={group}
      isOpen={isOpen(group.key)}
      most={mostOf(group.key)}
      chosen={chosen}
      stop={stopIn(index)}
      actions={actions}
    />
  ));
}
