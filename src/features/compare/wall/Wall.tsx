import type { CSSProperties } from 'react';
import { useId, useMemo } from 'react';
import { countedInFigures, listWords } from '../../../analysis/words.ts';
import type { CollaborationId } from '../../../domain/ids.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import { changeComparison, comparedPanes, comparing, showInPane } from '../../../view/comparisonChanges.ts';
import { PickBar, pickedWords } from './PickBar.tsx';
import { Tile } from './Tile.tsx';
import { useGridFocus } from './useGridFocus.ts';
import { usePicked } from './usePicked.ts';
import { useWallScenes } from './useWallScenes.ts';
import { WithinModel } from './WithinModel.tsx';
import styles from './Wall.module.css';
import { WallHead } from './WallHead.tsx';
import { cellOf, cellWords } from './wallMeasures.ts';
import { wallGroups } from './wallOrder.ts';
import { useWallMeasures } from './useWallMeasures.ts';
import { modelLabel, wallTiles } from './wallTiles.ts';

/** Every collaboration of the map as a small picture, in the order of a measure; any two of them open side by side. */
export function Wall() {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const order = useSnapshot(({ view }) => view.comparison.wall) ?? 'model';
  const tiles = wallTiles(network);
  const measures = useWallMeasures();
  const row = measures.rows.find(({ id }) => id === order) ?? null;
  const groups = useMemo(
    () => wallGroups(network, tiles, order, row, (id) => cellOf(row, measures.ids, id)),
    [network, tiles, order, row, measures],
  );
  const focus = useGridFocus(groups.flatMap((group) => group.tiles.map(({ id }) => id)));
  const there = useMemo(() => new Set(tiles.map(({ id }) => id)), [tiles]);
  const { picked, toggle, clear } = usePicked(there);
  const sceneOf = useWallScenes();
  const names = (ids: readonly CollaborationId[]) => ids.map((id) => network.collaborations.get(id)?.name ?? id);
  const pick = (id: CollaborationId) => {
    explorer.getState().announce(pickedWords(names(toggle(id))));
  };
  const compare = () => {
    explorer
      .getState()
      .commit(
        onView((view) =>
          changeComparison({ wall: null })(comparing(picked.map((id) => ({ kind: 'collaboration', id })))(view)),
        ),
      );
    explorer.getState().announce(`Side by side: ${listWords(names(picked))}.`);
  };
  const open = (id: CollaborationId) => {
    explorer.getState().commit(
      onView((view) => {
        const [first] = comparedPanes(view);
        const shown = first === undefined ? view : showInPane(first.id, { kind: 'collaboration', id })(view);
        return changeComparison({ wall: null })(shown);
      }),
    );
    explorer.getState().announce(`${listWords(names([id]))} is open in the first pane.`);
  };
  const headingId = useId();
  return (
    <section className={styles.wall} aria-label="Wall of all collaborations">
      <WallHead order={order} measures={measures} />
      {tiles.length === 0 && <p className={styles.empties}>No collaboration is recorded in this map.</p>}
      <div className={styles.groups} onKeyDown={focus.onKeyDown}>
        {groups.map((group, place) => (
          <div key={group.key} className={styles.group} style={tilesStyle(group.tiles.length)}>
            {group.title !== null && (
              <h3 id={`${headingId}-${String(place)}`}>
                <ModelSign
                  model={group.modelId === null ? null : (network.vocabulary.models.get(group.modelId) ?? null)}
                />
                {group.title}
              </h3>
            )}
            {group.modelId !== null && <WithinModel modelId={group.modelId} alike={measures.alike} />}
            <ul
              className={styles.grid}
              aria-label={group.title ?? countedInFigures(group.tiles.length, 'collaboration')}
            >
              {group.tiles.map((tile) => (
                <Tile
                  key={tile.id}
                  tile={tile}
                  modelLabel={modelLabel(tile)}
                  isGrouped={group.title !== null}
                  value={row === null ? null : cellWords(row, cellOf(row, measures.ids, tile.id))}
                  isPicked={picked.includes(tile.id)}
                  focus={focus}
                  sceneOf={sceneOf}
                  onPick={() => {
                    pick(tile.id);
                  }}
                  onOpen={() => {
                    open(tile.id);
                  }}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <PickBar picked={names(picked)} onCompare={compare} onClear={clear} />
    </section>
  );
}

/** How many tiles a group has, for the style sheet. */
function tilesStyle(tiles: number): CSSProperties {
  const style: CSSProperties & Record<`--${string}`, number> = { '--tiles': tiles };
  return style;
}
