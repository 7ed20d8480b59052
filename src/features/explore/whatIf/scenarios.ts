import type { MapDocument, SavedView } from '../../../domain/document.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { sameRef } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { organisationName } from '../../../analysis/names.ts';
import { relationshipTitle } from '../../../analysis/describe.ts';
import { listWords } from '../../../analysis/words.ts';
import { openSavedView, savedViewsOf } from '../../../view/savedViews.ts';

/** A what-if that was kept: a saved view that leaves something out. */
export interface Scenario {
  readonly saved: SavedView;
  readonly withdrawn: readonly EntityRef[];
}

/** The kept what-ifs of a map, the last one kept first. Saved views whose what-if the map no longer holds are none. */
export const scenariosOf = (document: MapDocument, network: Network): readonly Scenario[] =>
  savedViewsOf(document)
    .flatMap((saved): readonly Scenario[] => {
      const withdrawn = openSavedView(saved, network).view?.panes[0].withdrawn ?? [];
      return withdrawn.length === 0 ? [] : [{ saved, withdrawn }];
    })
    .reverse();

/** Whether two what-ifs leave out the same, in whatever order. */
export const isSameWithdrawal = (a: readonly EntityRef[], b: readonly EntityRef[]): boolean =>
  a.length === b.length && a.every((ref) => b.some((other) => sameRef(ref, other)));

/** "Path leaves", "Path and Shekinah leave", "Path and two more leave"; a line alone reads as it is called, with "goes". */
export function withdrawalTitle(network: Network, withdrawn: readonly EntityRef[]): string {
  const names = withdrawn.map((ref) =>
    ref.kind === 'organisation'
      ? organisationName(network, ref.id)
      : ref.kind === 'relationship'
        ? `the line “${relationshipTitle(network, ref.id)}”`
        : ref.id,
  );
  const listed = names.length > 3 ? [...names.slice(0, 2), `${String(names.length - 2)} more`] : names;
  const text = `${listWords(listed)} ${names.length === 1 ? 'leaves' : 'leave'}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
