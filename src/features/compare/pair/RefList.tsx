import { refKey } from '../../../scene/emphasis.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { sameRef } from '../../../domain/ids.ts';
import { disputedIn } from '../../../domain/remarks.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useHoverStore } from '../../../ui/HoverProvider.tsx';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { pairOf } from '../../../view/comparisonChanges.ts';
import { carryOutInPair } from './carryOutInPair.ts';
import styles from './lists.module.css';

export interface RefItem {
  readonly ref: EntityRef;
  readonly name: string;
}

interface RefListProps {
  readonly label: string;
  readonly items: readonly RefItem[];
}

/**
 * Organisations and relationships by name; one that is chosen or pointed at is lit in the drawing. One stop for Tab.
 */
export function RefList({ label, items }: RefListProps) {
  const explorer = useExplorerStore();
  const hovering = useHoverStore();
  const network = useSnapshot(({ map }) => map.network);
  const disputed = useSnapshot(({ map }) => disputedIn(map.document));
  const selection = useSnapshot(({ view }) => pairOf(view)?.[0].selection ?? none);
  const rows = useRovingRows(items.map(({ ref }) => refKey(ref)));
  const hover = (ref: EntityRef | null) => {
    carryOutInPair({ type: 'hover', ref }, explorer, hovering);
  };
  return (
    <ul className={styles.list} aria-label={label} onKeyDown={rows.onKeyDown}>
      {items.map(({ ref, name }) => {
        const stop = rows.main(refKey(ref));
        return (
          <li key={refKey(ref)}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={selection.some((other) => sameRef(other, ref))}
              {...stop}
              onFocus={(event) => {
                stop.onFocus(event);
                hover(ref);
              }}
              onBlur={() => {
                hover(null);
              }}
              onPointerEnter={() => {
                hover(ref);
              }}
              onPointerLeave={() => {
                hover(null);
              }}
              onClick={() => {
                carryOutInPair({ type: 'select', ref, how: 'toggle' }, explorer, hovering);
              }}
            >
              {entitySample(network, ref)}
              <bdi>{name}</bdi>
              {ref.kind === 'relationship' && disputed.has(ref.id) && <b>Disputed</b>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const none: readonly EntityRef[] = [];
