import { facetTerms } from '../../analysis/facetTerms.ts';
import { shortened } from '../../analysis/words.ts';
import type { Network } from '../../domain/network.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { onView } from '../../store/snapshot.ts';
import type { Command } from '../../ui/command.ts';
import { onlyTerm, showAllTerms } from '../../view/changes.ts';

/** The filter groups short enough to be listed term by term, and how their commands read. */
const facets = [
  { facet: 'model', of: 'collaboration models', what: '' },
  { facet: 'audience', of: 'audiences', what: 'lines to ' },
  { facet: 'sector', of: 'sectors', what: '' },
] as const;

const longestLabel = 60;

/** "Show only …" for each model, audience and sector of the open map, and the way back to all of them. */
export function filterCommands(explorer: ExplorerStore, network: Network): readonly Command[] {
  return facets.flatMap(({ facet, of, what }) => {
    const terms = facetTerms(network).get(facet) ?? [];
    if (terms.length < 2) return [];
    const all = terms.map(({ term }) => term);
    const isOnly = (term: string, off: readonly string[]) => !off.includes(term) && off.length === all.length - 1;
    const offOf: (snapshot: Snapshot) => readonly string[] = ({ view }) => view.panes[0].filter.off[facet] ?? [];
    return [
      ...terms
        .filter(({ term }) => term !== '')
        .map(({ term, label }): Command => ({
          id: `only-${facet}-${term}`,
          label: `Show only ${what}${shortened(label, longestLabel)}`,
          keys: null,
          group: 'filter',
          also: 'filter',
          whyNot: 'Nothing else is shown already',
          isEnabled: (snapshot) => !isOnly(term, offOf(snapshot)),
          run: () => {
            explorer.getState().commit(onView(onlyTerm(facet, term, all)));
          },
        })),
      {
        id: `all-${facet}`,
        label: `Show all ${of}`,
        keys: null,
        group: 'filter',
        whyNot: 'All are shown already',
        isEnabled: (snapshot) => offOf(snapshot).length > 0,
        run: () => {
          explorer.getState().commit(onView(showAllTerms(facet)));
        },
      } satisfies Command,
    ];
  });
}
