import { collaborationName } from '../../analysis/names.ts';
import type { Network } from '../../domain/network.ts';
import { wallAspect, wallScene } from '../../scene/compare/wallScenes.ts';
import { viewportOf } from '../../scene/viewport.ts';
import { modelTextColour } from '../../scene/vocabularyLooks.ts';
import type { SheetMark } from '../sheet.ts';
import { textIn } from '../sheetText.ts';
import type { DrawingMeans } from './drawNetwork.ts';

const gap = 10;
const insets = { top: 4, right: 4, bottom: 4, left: 4 };
/** Smaller tiles show nothing; what has no place is left out. */
const leastTile = 36;
/** Narrower walls are thumbnails, which have no words. */
const leastForWords = 340;

/** All collaborations side by side, model by model, each in its tile with its name below. */
export function drawWall(network: Network, means: DrawingMeans): readonly SheetMark[] {
  const { width, height, theme } = means;
  const models = [...network.vocabulary.models.keys()];
  const rankOf = (model: string | null): number => {
    const rank = models.findIndex((id) => id === model);
    return rank < 0 ? models.length : rank;
  };
  const all = [...network.collaborations.values()].sort((a, b) => rankOf(a.model) - rankOf(b.model));
  const words = width >= leastForWords ? Math.round(34 * theme.textScale) : 0;
  const { columns, tile } = gridFor(all.length, width, height, words);
  const style = { size: 12 * theme.textScale, weight: 600 };
  return all.flatMap(({ id, model }, place): readonly SheetMark[] => {
    const x = (place % columns) * (tile.width + gap);
    const y = Math.floor(place / columns) * (tile.height + words + gap);
    const scene = wallScene(network, id, theme);
    if (scene === null || y + tile.height > height) return [];
    const viewport = viewportOf('fit', scene.bounds, tile, insets);
    const term = model === null ? null : (network.vocabulary.models.get(model) ?? null);
    const room = { x, top: y + tile.height + 2, width: tile.width };
    const name = textIn(collaborationName(network, id), style, room, means, modelTextColour(theme, term));
    const lines = name.marks.map((mark) => ({ ...mark, lines: mark.lines.slice(0, 2) }));
    const named = words > 0 ? lines : [];
    if (scene.nodes.ref.length > 0) return [{ kind: 'picture', x, y, scene, viewport, labels: [] }, ...named];
    const middle = { ...room, top: y + tile.height / 2 - style.size };
    const empty = textIn('No members recorded', { ...style, weight: 400 }, middle, means, theme.colour.ink2);
    return words > 0 ? [...empty.marks, ...named] : [];
  });
}

/** The largest tiles of the shape of the wall that the frame holds. */
function gridFor(count: number, width: number, height: number, words: number) {
  const tries = Array.from({ length: Math.max(1, count) }, (_, index) => {
    const columns = index + 1;
    const rows = Math.ceil(Math.max(1, count) / columns);
    const wide = (width - (columns - 1) * gap) / columns;
    const high = (height - (rows - 1) * gap) / rows - words;
    const own = Math.max(leastTile, Math.min(wide, high * wallAspect));
    return { columns, tile: { width: own, height: own / wallAspect } };
  });
  return tries.reduce((best, one) => (one.tile.width > best.tile.width ? one : best));
}
