import { asOfOf } from '../analysis/asOf.ts';
import { collaborationName, organisationName } from '../analysis/names.ts';
import { idWords, listWords } from '../analysis/words.ts';
import { relationshipTitle } from '../analysis/describe.ts';
import type { Network } from '../domain/network.ts';
import type { PaneView } from './viewState.ts';

/** What the title of a pane is made of. */
export type Titled = Pick<PaneView, 'scope' | 'model' | 'filter' | 'withdrawn'>;

/** What a pane shows, before any date and what-if: "Collaborative council", "Wigan Deal", "The whole map". */
export function targetTitle(network: Network, { scope, model }: Pick<Titled, 'scope' | 'model'>): string {
  if (model !== null) return network.vocabulary.models.get(model)?.label ?? idWords(model);
  return scope.length === 0 ? 'The whole map' : listWords(scope.map((id) => collaborationName(network, id)));
}

/** What a pane shows, in words: "Wigan Deal in 2015", "Collaborative market without The Plymouth Alliance". */
export function paneTitle(network: Network, pane: Titled): string {
  const year = asOfOf(pane.filter);
  const left = withdrawnNames(network, pane);
  return [
    targetTitle(network, pane),
    ...(year === null ? [] : [`in ${String(year)}`]),
    ...(left.length === 0 ? [] : [`without ${listWords(left)}`]),
  ].join(' ');
}

/** Whom and what a pane's what-if leaves out, by name. */
export const withdrawnNames = (network: Network, { withdrawn }: Pick<Titled, 'withdrawn'>): readonly string[] =>
  withdrawn.flatMap((ref) =>
    ref.kind === 'organisation'
      ? [organisationName(network, ref.id)]
      : ref.kind === 'relationship'
        ? [relationshipTitle(network, ref.id)]
        : [],
  );

/** Whether what a pane was to show is in the map; its collaborations may have gone with new data. */
export const isTargetThere = (network: Network, { scope, model }: Pick<Titled, 'scope' | 'model'>): boolean =>
  model === null
    ? scope.length === 0 || scope.some((id) => network.collaborations.has(id))
    : [...network.collaborations.values()].some((collaboration) => collaboration.model === model);
