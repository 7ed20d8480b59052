import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { organisationName } from '../../analysis/describe.ts';
import { organisationName as nameOf } from '../../analysis/names.ts';
import { compareNames, listWords } from '../../analysis/words.ts';
import type { Scene, Viewport } from '../../scene/marks.ts';
import { toScreen } from '../../scene/viewport.ts';
import type { Point } from './insets.ts';

/** An organisation as the list over the map holds it. */
export interface ListedOrganisation {
  readonly id: OrganisationId;
  /** What a button is called: begins with the organisation's name. */
  readonly name: string;
  /** World units. */
  readonly x: number;
  readonly y: number;
  /** Where it is the button of a collapsed collaboration: what that is called, and who stands inside. */
  readonly mark?: { readonly name: string; readonly inside: readonly OrganisationId[] };
}

/** Up to here the list holds every organisation, wherever the camera is. */
export const mostListed = 1000;
/** Beyond, it holds what is in view, and no more than this. */
export const mostInView = 500;

/** Every organisation that passes the filters, by name, in its place on the map. */
export function listOrganisations(
  visible: Network,
  places: ReadonlyMap<OrganisationId, Point>,
): readonly ListedOrganisation[] {
  return [...visible.organisations.values()]
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ id }) => {
      const [x, y] = places.get(id) ?? [0, 0];
      return { id, name: organisationName(visible, id), x, y };
    });
}

/** Each with the relationships that a room says are missing there, as the scene has them drawn. */
export function withMissing(
  all: readonly ListedOrganisation[],
  world: Network,
  { said, nodes, organisationRefs }: Pick<Scene, 'said' | 'nodes' | 'organisationRefs'>,
): readonly ListedOrganisation[] {
  if (said === undefined || said.missing.length === 0) return all;
  const at = (row: number) => organisationRefs[nodes.ref[row] ?? 0]?.id as OrganisationId;
  const others = new Map<OrganisationId, string[]>();
  for (const { from, to } of said.missing)
    for (const [id, other] of [
      [at(from), at(to)],
      [at(to), at(from)],
    ] as const)
      others.set(id, [...(others.get(id) ?? []), nameOf(world, other)]);
  return all.map((one) => {
    const names = others.get(one.id);
    if (names === undefined) return one;
    return { ...one, name: `${one.name} Said to be missing: a relationship with ${listWords(names)}.` };
  });
}

/**
 * What the list holds of a large map.
 *
 * @param viewport - null while nothing has been shown yet: then all counts as in view.
 * @param rankOf - The higher the sooner listed, and always with Infinity; names on the map claim their places in the same order.
 */
export function listedInView(
  all: readonly ListedOrganisation[],
  viewport: Viewport | null,
  rankOf: (id: OrganisationId) => number,
): readonly ListedOrganisation[] {
  if (all.length <= mostListed) return all;
  const inView = all.filter(({ id, x, y }) => {
    if (viewport === null || rankOf(id) === Infinity) return true;
    const [left, top] = toScreen(viewport, x, y);
    return left >= 0 && left <= viewport.width && top >= 0 && top <= viewport.height;
  });
  if (inView.length <= mostInView) return inView;
  const kept = new Set([...inView].sort((a, b) => rankOf(b.id) - rankOf(a.id)).slice(0, mostInView));
  return inView.filter((organisation) => kept.has(organisation));
}

export const listName = 'Organisations on the map';

/** Says so when the list holds only a part. */
export const listLabel = (listed: number, all: number): string =>
  listed === all ? listName : `${listName}, ${String(listed)} of ${all.toLocaleString('en-GB')}`;
