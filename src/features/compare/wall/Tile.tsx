import type { CollaborationId } from '../../../domain/ids.ts';
import type { Scene } from '../../../scene/marks.ts';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import type { GridFocus } from './useGridFocus.ts';
import { TilePicture } from './TilePicture.tsx';
import styles from './Wall.module.css';
import type { WallTile } from './wallTiles.ts';
import { tileCounts, tileInWords } from './wallTiles.ts';

interface TileProps {
  readonly tile: WallTile;
  readonly modelLabel: string;
  /** Stands under the name of its model. */
  readonly isGrouped: boolean;
  /** What orders the wall, and its value here: "Members: 12"; null where that says nothing new. */
  readonly value: string | null;
  readonly isPicked: boolean;
  readonly focus: GridFocus;
  readonly sceneOf: (id: CollaborationId) => Scene | null;
  onPick(): void;
  onOpen(): void;
}

/** One collaboration of the wall: a button that picks it, and one that opens it. */
export function Tile({ tile, modelLabel, isGrouped, value, isPicked, focus, sceneOf, onPick, onOpen }: TileProps) {
  const { id, name, model, organisations } = tile;
  const words = [tileInWords(tile, modelLabel), value].filter((text) => text !== null).join('. ');
  return (
    <li className={styles.tile} data-picked={isPicked}>
      <button
        type="button"
        className={styles.pick}
        aria-pressed={isPicked}
        aria-label={words}
        {...focus.stop(id, true)}
        onClick={onPick}
        onDoubleClick={onOpen}
      >
        {organisations === 0 ? (
          <span className={styles.empty}>Nothing to draw</span>
        ) : (
          <TilePicture id={id} sceneOf={sceneOf} />
        )}
        <span className={styles.name}>
          <ModelSign model={model} />
          <bdi>{name}</bdi>
        </span>
        {!isGrouped && <span className={styles.facts}>{modelLabel}</span>}
        <span className={styles.facts}>{tileCounts(tile)}</span>
        {value !== null && <span className={styles.value}>{value}</span>}
        <span className={styles.mark} aria-hidden="true">
          {isPicked ? 'Picked' : 'Pick'}
        </span>
      </button>
      <button
        type="button"
        className={styles.open}
        aria-label={`Open ${name}`}
        {...focus.stop(id, false)}
        onClick={onOpen}
      >
        Open
      </button>
    </li>
  );
}
