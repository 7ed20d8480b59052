import type { EntityRef } from '../../../domain/ids.ts';
import { sameRef } from '../../../domain/ids.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import type { HoverStore } from '../../../store/hoverStore.ts';
import { onView } from '../../../store/snapshot.ts';
import type { RowModel } from '../../../ui/table/DataTable.tsx';
import { select, toggleSelected } from '../../../view/changes.ts';

interface RowStores {
  readonly explorer: ExplorerStore;
  readonly hover: HoverStore;
}

/** Rows that select what they stand for, as a click on the map would. */
export function rowModel<Row>(
  { explorer, hover }: RowStores,
  selection: readonly EntityRef[],
  /** Ids of the rows that a trace or a finding rests on; null when none is shown. */
  lit: ReadonlySet<string> | null,
  refOf: (row: Row) => EntityRef,
  nameOf: (row: Row) => string,
): RowModel<Row> {
  const isChosen = (row: Row) => selection.some((ref) => sameRef(ref, refOf(row)));
  return {
    keyOf: (row) => refOf(row).id,
    nameOf,
    isChosen,
    isLit: (row) => lit?.has(refOf(row).id) === true,
    choose: (row, isAdding) => {
      const ref = refOf(row);
      explorer.getState().commit(onView(isAdding || isChosen(row) ? toggleSelected(ref) : select(ref)));
    },
    hover: (row) => {
      hover.getState().setHover(row === null ? null : { ref: refOf(row), from: 'panel' });
    },
  };
}
