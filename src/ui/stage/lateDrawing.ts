import { collapseOf } from '../../analysis/collapse.ts';
import { collapseScene } from '../../scene/collapseScene.ts';
import { markSaid } from '../../scene/said/markSaid.ts';
import { listedAsDrawn } from './listedMarks.ts';

/** What only a changed drawing needs: collaborations collapsed, sizes that stand for something else, or what a room said. Fetched when it is first asked for. */
export const lateDrawing = { collapseOf, collapseScene, listedAsDrawn, markSaid };
