import type { MapDocument } from '../../domain/document.ts';
import type { OrganisationPair } from '../../domain/remarks.ts';
import { disputedIn, missingIn, targetKey } from '../../domain/remarks.ts';
import type { DotsMark, Scene } from '../marks.ts';
import { missingMarks } from './missingMarks.ts';
import { linkKinds } from '../marks.ts';

/** What a room said that is to be drawn. */
export interface Said {
  readonly disputed: ReadonlySet<string>;
  /** How many dots stand on each thing, by `targetKey`; empty while they are not shown. */
  readonly dots: ReadonlyMap<string, number>;
  /** Between whom a relationship is said to be missing. */
  readonly missing: readonly OrganisationPair[];
}

const noDots: ReadonlyMap<string, number> = new Map();

/** What stays of what a room said when the session is over: what it disputes, and what it misses. */
export const saidIn = (document: Pick<MapDocument, 'remarks'>): Said => ({
  disputed: disputedIn(document),
  dots: noDots,
  missing: missingIn(document),
});

/** As `markSaid`, for pictures that know of no room. */
export const withSaid = (scene: Scene, said: Said | undefined): Scene =>
  said === undefined ? scene : markSaid(scene, said);

/**
 * The scene with the marks of what a room said: on lines that are disputed, lines of their own where one is missing, and dots on
 * shapes and lines. Where a line is not drawn by itself, as from afar, the stroke that stands for it carries the mark.
 *
 * @param scene - As it is drawn in the end, with collaborations collapsed.
 * @returns The scene itself where nothing of what was said is drawn.
 * @remarks O(lines + shapes).
 */
export function markSaid(scene: Scene, { disputed, dots, missing }: Said): Scene {
  if (disputed.size === 0 && dots.size === 0 && missing.length === 0) return scene;
  const lines = linesBy(scene);
  const disputes = [...disputed].flatMap((id) => {
    const links = lines(id);
    return links.length === 0 ? [] : [links];
  });
  const onShapes = [...scene.nodes.ref].flatMap((refRow, node): readonly DotsMark[] => {
    const ref = scene.organisationRefs[refRow];
    const count = ref === undefined ? 0 : (dots.get(targetKey(ref)) ?? 0);
    return count === 0 ? [] : [{ node, links: [], count }];
  });
  const onLines = scene.relationshipRefs.flatMap((ref): readonly DotsMark[] => {
    const count = dots.get(targetKey(ref)) ?? 0;
    const links = count === 0 ? [] : lines(ref.id);
    return links.length === 0 ? [] : [{ node: null, links, count }];
  });
  const said = { disputes, dots: [...onShapes, ...onLines], missing: missingMarks(scene, missing) };
  return Object.values(said).every(({ length }) => length === 0) ? scene : { ...scene, said };
}

/**
 * The rows that draw a relationship: its own, then the strokes that stand for all between its ends; of two sides those of its own
 * class.
 */
function linesBy({ links, relationshipRefs, looks }: Scene): (id: string) => readonly number[] {
  const inkOf = (row: number): string | null => looks[links.look[row] ?? 0]?.stroke ?? null;
  const own = new Map<string, number[]>();
  const shared = new Map<string, number[]>();
  for (let row = 0; row < links.ref.length; row++) {
    const kind = links.kind[row];
    const isShared = kind === linkKinds.bundle || kind === linkKinds.merged;
    const key = isShared ? endsOf(links, row) : (relationshipRefs[links.ref[row] ?? 0]?.id ?? '');
    const rows = (isShared ? shared : own).get(key);
    if (rows === undefined) (isShared ? shared : own).set(key, [row]);
    else rows.push(row);
  }
  return (id) => {
    const rows = own.get(id) ?? [];
    const [first] = rows;
    if (first === undefined) return [];
    const between = shared.get(endsOf(links, first)) ?? [];
    const alike = between.filter((row) => inkOf(row) === inkOf(first));
    return [...rows, ...alike, ...between.filter((row) => !alike.includes(row))];
  };
}

function endsOf({ from, to }: Scene['links'], row: number): string {
  const [a = 0, b = 0] = [from[row], to[row]];
  return `${String(Math.min(a, b))} ${String(Math.max(a, b))}`;
}
