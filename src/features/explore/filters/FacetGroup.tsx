import type { ReactNode } from 'react';
import type { FacetOption } from '../../../analysis/facets.ts';
import type { TermId } from '../../../domain/ids.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { modelColour } from '../../../scene/vocabularyLooks.ts';
import { CountBar } from './CountBar.tsx';
import type { FacetGroupName } from '../../../view/facetGroups.ts';
import { unitOf } from '../../../view/facetGroups.ts';
import { FacetRow, rowKey } from './FacetRow.tsx';
import { facetWords } from './facetWords.ts';
import { facetSample } from './facetSample.tsx';
import type { Fold } from './FilterGroup.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { ShowAll } from './ShowAll.tsx';
import styles from './filters.module.css';
import rowStyles from './rows.module.css';

interface FacetGroupProps {
  readonly group: FacetGroupName;
  readonly options: readonly FacetOption[];
  readonly fold: Fold | null;
  /** A line of text under the rows. */
  readonly footnote?: ReactNode;
}

/** A filter group that is a plain list of terms. */
export function FacetGroup({ group: { facet, name }, options, fold, footnote }: FacetGroupProps) {
  const network = useSnapshot(({ map }) => map.network);
  const theme = useTheme();
  const terms = options.map(({ term }) => term);
  const roving = useRovingRows(terms.map((term) => rowKey(facet, term)));
  const most = Math.max(1, ...options.map(({ count }) => count));
  const barOf = ({ term, count }: FacetOption) => {
    if (facet !== 'model') return undefined;
    const model = network.vocabulary.models.get(term as TermId) ?? null;
    return <CountBar share={count / most} colour={modelColour(theme, model)} />;
  };
  const counts = options[0]?.counts;
  const aside = options.some(({ isOn }) => !isOn) ? (
    <ShowAll facets={[facet]} name={name} roving={roving} />
  ) : (
    counts !== undefined && <span className={styles.unit}>{unitOf(facet, counts)}</span>
  );
  return (
    <FilterGroup name={name} aside={aside} fold={fold} roving={roving} words={facetWords(facet, terms)}>
      <ul className={rowStyles.rows} data-facet={facet}>
        {options.map((option) => (
          <FacetRow
            key={option.term}
            facet={facet}
            option={option}
            terms={terms}
            sample={facetSample(network, facet, option.term)}
            bar={barOf(option)}
            roving={roving}
          />
        ))}
      </ul>
      {options.length === 0 && <p className={styles.footnote}>None recorded</p>}
      {footnote !== undefined && <p className={styles.footnote}>{footnote}</p>}
    </FilterGroup>
  );
}
