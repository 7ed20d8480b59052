import { ChevronDown } from 'lucide-react';
import { facetsOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { activeFilters } from '../../../view/activeFilters.ts';
import { facetGroups } from '../../../view/facetGroups.ts';
import styles from './facetChips.module.css';

interface FacetChipsProps {
  /** @param group - Name of the group of filters to open at. */
  onOpen(group: string): void;
}

/** Kinds stand inside "Sector". */
const groups = facetGroups.filter(({ facet }) => facet !== 'kind');

/** On a phone: the groups of the filters in a row, each the way to its place on the sheet; those that leave something out say so. */
export function FacetChips({ onOpen }: FacetChipsProps) {
  const { filter } = useSnapshot(firstPaneOf);
  const facets = useSnapshot(facetsOf);
  const active = new Map(activeFilters(filter, facets).map(({ key, text }) => [key, text]));
  return (
    <ul className={styles.row} aria-label="Groups of filters">
      {groups.map(({ facet, name, chip }) => (
        <li key={facet}>
          <button
            type="button"
            className={styles.chip}
            data-on={active.has(facet) || undefined}
            aria-haspopup="true"
            onClick={() => {
              onOpen(name);
            }}
          >
            {active.get(facet) ?? chip}
            <ChevronDown size={16} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
