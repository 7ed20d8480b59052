import { refKey } from '../../../../scene/emphasis.ts';
import { joinPictures } from '../../../../scene/glide/joinPictures.ts';
import type { PagePicture } from '../../../../scene/glide/onPage.ts';
import { onPage } from '../../../../scene/glide/onPage.ts';
import type { Scene, ScreenRect } from '../../../../scene/marks.ts';
import type { MarksBoard, ShownMarks } from '../../../../ui/stage/shownMarks.ts';

/** One picture on a slide. */
export interface Standing {
  readonly element: HTMLElement;
  readonly marks: ShownMarks;
  /** Where it stands, in CSS pixels of the slide. */
  readonly part: ScreenRect;
  /** What can be seen of it. */
  readonly seen: ScreenRect;
}

/** A picture that hangs on a slide. */
export interface Hung {
  readonly read: Parameters<MarksBoard['hang']>[1];
  /** Shows the part of it that can be seen. */
  readonly frame: HTMLElement;
}

/** What stands on a slide. */
export function standingOn(
  slide: HTMLElement,
  hung: ReadonlyMap<HTMLElement, Hung>,
  when: 'now' | 'soon',
): readonly Standing[] {
  const { left, top } = slide.getBoundingClientRect();
  const partOf = (element: HTMLElement): ScreenRect => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x - left, y: y - top, width, height };
  };
  return [...hung].flatMap(([element, { read, frame }]) => {
    const marks = read(when);
    return marks === null ? [] : [{ element, marks, part: partOf(element), seen: partOf(frame) }];
  });
}

export const pictureOf = (all: readonly Standing[]): PagePicture =>
  joinPictures(all.map(({ marks, part, seen }) => onPage(marks, part, seen)));

/** Whether the same pictures show the same: at most the names have found other places, or the page has moved. */
export const isSameShown = (before: readonly Standing[], now: readonly Standing[]): boolean =>
  before.length === now.length &&
  before.every(
    ({ element, marks }, place) => now[place]?.element === element && now[place].marks.scene === marks.scene,
  );

/** Whether nothing is where it was not already. */
export const isSameStanding = (before: readonly Standing[], now: readonly Standing[]): boolean =>
  isSameShown(before, now) &&
  before.every(({ marks: { labels, viewport }, part }, place) => {
    const next = now[place];
    return next?.marks.labels === labels && next.marks.viewport === viewport && isSamePart(part, next.part);
  });

const isSamePart = (a: ScreenRect, b: ScreenRect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/**
 * Whether the pictures themselves bring the one over into the other: they show the same, or the same places under another light,
 * which fade into each other while the camera travels.
 */
export const needNoGlide = (before: readonly Standing[], now: readonly Standing[]): boolean =>
  before.length === now.length &&
  before.every(({ element, marks }, place) => {
    const next = now[place];
    if (next === undefined || next.element !== element) return false;
    if (next.marks.scene === marks.scene) return true;
    return next.marks.isEasing && areInPlace(marks.scene, next.marks.scene);
  });

/** World units. */
const samePlace = 0.5;

function areInPlace(before: Scene, now: Scene): boolean {
  const places = new Map(
    [...before.nodes.ref].map((refRow, row) => [keyOf(before, refRow), placeOf(before, row)] as const),
  );
  return [...now.nodes.ref].every((refRow, row) => {
    const former = places.get(keyOf(now, refRow));
    if (former === undefined) return true;
    const [x, y] = placeOf(now, row);
    return Math.abs(former[0] - x) < samePlace && Math.abs(former[1] - y) < samePlace;
  });
}

const keyOf = ({ organisationRefs }: Scene, refRow: number): string => {
  const ref = organisationRefs[refRow];
  return ref === undefined ? '' : refKey(ref);
};

const placeOf = ({ positions }: Scene, row: number): readonly [number, number] => [
  positions[2 * row] ?? 0,
  positions[2 * row + 1] ?? 0,
];
