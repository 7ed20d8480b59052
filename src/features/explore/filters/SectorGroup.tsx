import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { FacetOption } from '../../../analysis/facets.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { FacetRow, rowKey } from './FacetRow.tsx';
import { facetWords } from './facetWords.ts';
import { facetSample } from './facetSample.tsx';
import type { Fold } from './FilterGroup.tsx';
import { FilterGroup, headingRow } from './FilterGroup.tsx';
import { ShowAll } from './ShowAll.tsx';
import styles from './filters.module.css';
import rowStyles from './rows.module.css';

interface SectorGroupProps {
  readonly sectors: readonly FacetOption[];
  readonly kinds: readonly FacetOption[];
  readonly fold: Fold | null;
}

/** Sector groups in two columns; on request in one, with the kinds of each under it. */
export function SectorGroup({ sectors, kinds, fold }: SectorGroupProps) {
  const network = useSnapshot(({ map }) => map.network);
  const isSomeKindOff = kinds.some(({ isOn }) => !isOn);
  const isSomeOff = isSomeKindOff || sectors.some(({ isOn }) => !isOn);
  const [chosen, setChosen] = useState<boolean | null>(null);
  // A kind that is off must be seen to be off.
  const hasKinds = chosen ?? isSomeKindOff;
  const kindsIn = (sector: string): readonly FacetOption[] => {
    const own = hasKinds ? kinds.filter(({ within }) => within === sector) : [];
    return own.length > 1 || own.some(({ isOn }) => !isOn) ? own : [];
  };
  const roving = useRovingRows(
    sectors.flatMap(({ term }) => [rowKey('sector', term), ...kindsIn(term).map((kind) => rowKey('kind', kind.term))]),
  );
  const sectorTerms = sectors.map(({ term }) => term);
  const kindTerms = kinds.map(({ term }) => term);
  const aside = (
    <>
      {isSomeOff && <ShowAll facets={['sector', 'kind']} name="Sector" roving={roving} />}
      <button
        type="button"
        className={styles.textButton}
        aria-expanded={hasKinds}
        onClick={() => {
          setChosen(!hasKinds);
        }}
        {...roving.side(headingRow)}
      >
        Kinds
        <ChevronDown className={styles.chevron} size={14} aria-hidden="true" />
      </button>
    </>
  );
  return (
    <FilterGroup name="Sector" aside={aside} fold={fold} roving={roving} words={facetWords('sector', sectorTerms)}>
      <ul className={rowStyles.rows} data-facet="sector" data-columns={hasKinds ? 1 : 2}>
        {sectors.map((option) => (
          <FacetRow
            key={option.term}
            facet="sector"
            option={option}
            terms={sectorTerms}
            sample={facetSample(network, 'sector', option.term)}
            shown={hasKinds ? option.label : withoutBody(option.label)}
            roving={roving}
          >
            {kindsIn(option.term).length > 0 && (
              <ul className={rowStyles.kinds} aria-label={`Kinds: ${option.label}`}>
                {kindsIn(option.term).map((kind) => (
                  <FacetRow
                    key={kind.term}
                    facet="kind"
                    option={kind}
                    terms={kindTerms}
                    sample={null}
                    roving={roving}
                  />
                ))}
              </ul>
            )}
          </FacetRow>
        ))}
      </ul>
    </FilterGroup>
  );
}

/** "Partnership body" stands as "Partnership" in a narrow column. */
const withoutBody = (label: string): string => label.replace(/ body$/, '');
