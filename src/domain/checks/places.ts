import type { JsonObject } from '../jsonValue.ts';
import { isObject } from '../jsonValue.ts';
import { farthestPlace, isPlace } from '../positions.ts';
import type { Point } from '../document.ts';
import type { Report } from '../report.ts';
import type { Draft } from './draft.ts';
import { nameOf, pathOf } from './draft.ts';

/**
 * Takes `x` and `y` out of an organisation of a lenient file.
 *
 * @returns The place in world units; null when there is none, or none that can be used (reported, and set aside).
 */
export function placeOfLenient(draft: Draft, report: Report): Point | null {
  const { x, y } = draft.record;
  if (x === undefined && y === undefined) return null;
  const place = [x, y];
  delete draft.record['x'];
  delete draft.record['y'];
  if (isPlace(place)) return place;
  const areNumbers = place.every((part) => typeof part === 'number' && Number.isFinite(part));
  report.setAside(pathOf(draft), { x, y });
  report.add({
    code: areNumbers ? 'W_NUMBER_RANGE' : 'W_BAD_NUMBER',
    place: pathOf(draft, typeof x === 'number' && Number.isFinite(x) && !areNumbers ? 'y' : 'x'),
    value: place.map((part) => (part === undefined ? null : part)),
    message: areNumbers
      ? `${nameOf(draft)}: its place (x and y) is more than ${farthestPlace.toLocaleString('en-GB')} units away. It is arranged anew.`
      : `${nameOf(draft)}: its place (x and y) is not two numbers. The place is not used; it is arranged anew.`,
    remedy: 'Write x and y as plain numbers without quotes, with a point for the decimals, or leave both out.',
  });
  return null;
}

/**
 * Keeps the settled places and the fixed organisations that can be used; the rest is set aside with a warning.
 *
 * @param head - The document's own fields; `positions` and `pinned` are replaced.
 * @param isKnown - Whether an organisation is in the document.
 */
export function settlePlaces(head: JsonObject, isKnown: (id: string) => boolean, report: Report): void {
  const { positions, pinned } = head;
  if (positions !== undefined) {
    if (isObject(positions)) head['positions'] = usablePlaces(positions, isKnown, report);
    else refuse(head, 'positions', 'an object of places by organisation', report);
  }
  if (pinned === undefined) return;
  if (!Array.isArray(pinned)) return refuse(head, 'pinned', 'a list of ids', report);
  const ids: readonly unknown[] = pinned;
  head['pinned'] = ids.filter((id, index) => {
    if (typeof id === 'string' && isKnown(id)) return true;
    report.setAside(['pinned', index], id);
    report.add({
      code: 'W_DANGLING_REF',
      place: ['pinned', index],
      value: id,
      message: `"pinned" names "${String(id).slice(0, 60)}", which is not in "organisations". The entry was set aside.`,
      remedy: 'Remove it, or add the organisation.',
    });
    return false;
  });
}

function usablePlaces(positions: JsonObject, isKnown: (id: string) => boolean, report: Report): JsonObject {
  const kept = Object.entries(positions).filter(([id, place]) => {
    const isUsable = isPlace(place);
    if (isUsable && isKnown(id)) return true;
    const areNumbers = Array.isArray(place) && place.length === 2 && place.every((part) => Number.isFinite(part));
    report.setAside(['positions', id], place);
    report.add({
      code: !isKnown(id) ? 'W_DANGLING_REF' : areNumbers ? 'W_NUMBER_RANGE' : 'W_BAD_NUMBER',
      place: ['positions', id],
      value: place,
      message: !isKnown(id)
        ? `"positions" has a place for "${id.slice(0, 60)}", which is not in "organisations". The place was set aside.`
        : `The place of organisation "${id.slice(0, 60)}" is not two numbers within ${farthestPlace.toLocaleString('en-GB')}. It is arranged anew.`,
      remedy: !isKnown(id)
        ? 'Remove the place, or add the organisation.'
        : 'Write [x, y] as two plain numbers, or remove the place.',
    });
    return false;
  });
  return Object.fromEntries(kept);
}

function refuse(head: JsonObject, field: 'positions' | 'pinned', expected: string, report: Report): void {
  report.setAside([field], head[field]);
  report.add({
    code: 'W_WRONG_TYPE',
    place: [field],
    value: head[field],
    message: `"${field}" should be ${expected}. It was set aside.`,
    remedy: `Write ${expected}, or remove "${field}".`,
  });
  Reflect.deleteProperty(head, field);
}
