import { collapseOf } from '../../analysis/collapse.ts';
import { collapseScene } from '../../scene/collapseScene.ts';
import { listedAsDrawn } from './listedMarks.ts';

/** What only a changed drawing needs: collaborations collapsed, or sizes that stand for something else. Fetched when it is first asked for. */
export const lateDrawing = { collapseOf, collapseScene, listedAsDrawn };
