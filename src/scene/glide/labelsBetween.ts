import { refKey } from '../emphasis.ts';
import type { LabelMark, Scene } from '../marks.ts';
import { between, leastOpacity, opacityAt } from './fates.ts';
import { mixedColour } from './mixedColour.ts';

/** Marks with the names that were found places for. */
export interface NamedScene {
  readonly scene: Scene;
  readonly labels: readonly LabelMark[];
}

/**
 * The names on the way: the same words glide with their shape from one place beside it to the next, others fade, and stay with
 * their shape where it is in both.
 *
 * @returns The names for a share of the way; at 0 those of the first, at 1 those of the second.
 */
export function labelsBetween(from: NamedScene, to: NamedScene): (share: number) => readonly LabelMark[] {
  const former = new Map<string, LabelMark[]>();
  for (const label of from.labels) {
    if (label.opacity === 0) continue;
    const known = former.get(keyOf(label));
    if (known === undefined) former.set(keyOf(label), [label]);
    else known.push(label);
  }
  const coming = to.labels.map((label) => {
    const own = former.get(keyOf(label))?.shift();
    return own === undefined
      ? fading('comes', label, shiftOf(label, placesOf(to.scene, 'all'), placesOf(from.scene, 'seen')))
      : gliding(own, label);
  });
  const leaving = [...former.values()]
    .flat()
    .map((label) => fading('goes', label, shiftOf(label, placesOf(from.scene, 'seen'), placesOf(to.scene, 'all'))));
  const ways = [...leaving, ...coming];
  return (share) => (share <= 0 ? from.labels : share >= 1 ? to.labels : ways.map((at) => at(share)));
}

/** Words that are broken or set otherwise are other words. */
const keyOf = ({ ref, lines, align, glyph }: LabelMark): string =>
  [refKey(ref), lines.length === 1 ? '' : align, glyph?.name ?? '', ...lines].join('\n');

function gliding(from: LabelMark, to: LabelMark): (share: number) => LabelMark {
  // Words of one line keep their place where they are set from their other side now.
  const dxBefore = from.dx + (sideOf(to) - sideOf(from)) * from.width;
  return (share) => {
    const { leader: _before, ...label } = to;
    const leader = share < 0.5 ? from.leader : to.leader;
    return {
      ...label,
      x: between(from.x, to.x, share),
      y: between(from.y, to.y, share),
      dx: between(dxBefore, to.dx, share),
      dy: between(from.dy, to.dy, share),
      size: between(from.size, to.size, share),
      lineHeight: between(from.lineHeight, to.lineHeight, share),
      width: between(from.width, to.width, share),
      weight: share < 0.5 ? from.weight : to.weight,
      colour: mixedColour(from.colour, to.colour, share),
      opacity: between(from.opacity, to.opacity, share),
      pill: from.pill === null || to.pill === null ? null : mixedColour(from.pill, to.pill, share),
      ...(leader !== undefined && { leader }),
    };
  };
}

/** Where the words are set from, as a share of their width from the left. */
const sideOf = ({ align }: LabelMark): number => (align === 'left' ? 0 : align === 'center' ? 0.5 : 1);

type Shift = readonly [x: number, y: number];

const fading =
  (fate: 'goes' | 'comes', label: LabelMark, [x, y]: Shift) =>
  (share: number): LabelMark => {
    const gone = fate === 'goes' ? share : 1 - share;
    return {
      ...label,
      x: label.x + x * gone,
      y: label.y + y * gone,
      opacity: opacityAt(fate, label.opacity, label.opacity, share),
    };
  };

type Places = ReadonlyMap<string, readonly Shift[]>;

/** How far what a name stands beside is from there in the other scene; nothing where it is not in both. */
function shiftOf({ ref, x, y }: LabelMark, own: Places, other: Places): Shift {
  const place = (own.get(refKey(ref)) ?? []).findIndex((at) => distance(at, [x, y]) < 1);
  const there = other.get(refKey(ref)) ?? [];
  const nearest = there.toSorted((a, b) => distance(a, [x, y]) - distance(b, [x, y]))[0];
  const end = place === -1 ? undefined : (there[place] ?? nearest);
  return end === undefined ? [0, 0] : [end[0] - x, end[1] - y];
}

const distance = (a: Shift, b: Shift): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const known = { seen: new WeakMap<Scene, Places>(), all: new WeakMap<Scene, Places>() };

/** Where each shape stands. What cannot be seen has nowhere to come from, but a shape may glide to where it cannot be seen. */
function placesOf(scene: Scene, which: 'seen' | 'all'): Places {
  const read = known[which].get(scene);
  if (read !== undefined) return read;
  const found = new Map<string, Shift[]>();
  scene.nodes.ref.forEach((refRow, row) => {
    const ref = scene.organisationRefs[refRow];
    const opacity = scene.looks[scene.nodes.look[row] ?? 0]?.opacity ?? 0;
    if (ref === undefined || (which === 'seen' && opacity < leastOpacity)) return;
    const place: Shift = [scene.positions[2 * row] ?? 0, scene.positions[2 * row + 1] ?? 0];
    const own = found.get(refKey(ref));
    if (own === undefined) found.set(refKey(ref), [place]);
    else own.push(place);
  });
  known[which].set(scene, found);
  return found;
}
