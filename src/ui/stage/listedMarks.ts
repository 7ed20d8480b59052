import type { Collapse } from '../../analysis/nothingCollapsed.ts';
import { collapsedName, standInOf } from '../../analysis/collapse.ts';
import type { SizeBy } from '../../analysis/sizeMeasures.ts';
import { sizeWords } from '../../analysis/sizeWords.ts';
import { capital, compareNames } from '../../analysis/words.ts';
import type { CollaborationId, OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import type { ListedOrganisation } from './listed.ts';

/**
 * The list over the map as it is drawn: those inside a collapsed collaboration give way to its mark, which keeps the button of the
 * one at its centre; and each name says what the size of its shape says.
 *
 * @param all - Every organisation that passes the filters, by name; those inside a mark at its place.
 * @param world - The whole map, from which sizes follow.
 */
export function listedAsDrawn(
  all: readonly ListedOrganisation[],
  world: Network,
  collapse: Collapse,
  sizeBy: SizeBy,
): readonly ListedOrganisation[] {
  const sized = sizeBy === 'ties' || sizeBy === 'same' ? all : all.map((one) => withSize(one, world, sizeBy));
  if (collapse.marks.size === 0) return sized;
  const markAt = new Map<OrganisationId, CollaborationId>();
  for (const id of collapse.marks.keys()) {
    const standIn = standInOf(world, collapse, id);
    if (standIn !== null) markAt.set(standIn, id);
  }
  return sized
    .flatMap((one) => {
      const mark = markAt.get(one.id);
      if (mark !== undefined) return [asMark(one, world, collapse, mark)];
      return collapse.inside.has(one.id) ? [] : [one];
    })
    .sort((a, b) => compareNames(a.name, b.name));
}

function asMark(one: ListedOrganisation, world: Network, collapse: Collapse, id: CollaborationId): ListedOrganisation {
  return {
    ...one,
    name: `${collapsedName(world, collapse, id)}. Enter expands it.`,
    mark: { name: world.collaborations.get(id)?.name ?? id, inside: collapse.marks.get(id) ?? [] },
  };
}

function withSize(one: ListedOrganisation, world: Network, sizeBy: SizeBy): ListedOrganisation {
  const words = sizeWords(world, sizeBy, one.id);
  return words === null ? one : { ...one, name: `${one.name} ${capital(words)}.` };
}
