import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Backing } from '../../../analysis/backing.ts';
import { oldAfterYears } from '../../../analysis/backing.ts';
import type { FacetOption } from '../../../analysis/facets.ts';
import { notRecorded } from '../../../analysis/filter.ts';
import { numberWords } from '../../../analysis/words.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useVerifyNext } from '../../../ui/analysis/useVerifyNext.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { EvidenceSample } from '../../../ui/legend/EvidenceSample.tsx';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { unitOf } from '../../../view/facetGroups.ts';
import { FacetRow, rowKey } from '../filters/FacetRow.tsx';
import { facetWords } from '../filters/facetWords.ts';
import type { Fold } from '../filters/FilterGroup.tsx';
import { FilterGroup } from '../filters/FilterGroup.tsx';
import { ShowAll } from '../filters/ShowAll.tsx';
import { Switch } from '../filters/Switch.tsx';
import filters from '../filters/filters.module.css';
import rowStyles from '../filters/rows.module.css';
import { CoverageMeter } from './CoverageMeter.tsx';
import { lookThrough } from './lookThrough.ts';
import styles from './lens.module.css';
import { mostVerified, VerifyNext } from './VerifyNext.tsx';
import { askRow, retryRow, verifyRow } from './verifyRows.ts';

interface EvidenceGroupProps {
  readonly options: readonly FacetOption[];
  readonly fold: Fold | null;
}

const lensRow = 'lens';
const old: Backing = { basis: 'stated', isOld: true };
const basisOf = (term: string): Backing['basis'] =>
  term === notRecorded ? 'unsourced' : term === 'classified' ? 'classified' : 'stated';

/** What facts rest on: the filter, which under the lens is its legend too, and how much of what is shown is founded. */
export default function EvidenceGroup({ options, fold }: EvidenceGroupProps) {
  const store = useExplorerStore();
  const isOn = useSnapshot((snapshot) => firstPaneOf(snapshot).lens === 'evidence');
  const terms = options.map(({ term }) => term);
  const [isAsked, setAsked] = useState(false);
  const toVerify = useVerifyNext(isAsked);
  const verified = isAsked ? (toVerify.next?.verifications.slice(0, mostVerified) ?? []) : [];
  const roving = useRovingRows([
    ...terms.map((term) => rowKey('evidence', term)),
    lensRow,
    askRow,
    ...verified.map(({ relationship }) => verifyRow(relationship)),
    ...(toVerify.problem === null ? [] : [retryRow]),
  ]);
  const counts = options[0]?.counts;
  const aside = options.some((option) => !option.isOn) ? (
    <ShowAll facets={['evidence']} name="Evidence" roving={roving} />
  ) : (
    counts !== undefined && <span className={filters.unit}>{unitOf('evidence', counts)}</span>
  );
  return (
    <FilterGroup name="Evidence" aside={aside} fold={fold} roving={roving} words={facetWords('evidence', terms)}>
      <ul className={rowStyles.rows} data-facet="evidence">
        {options.map((option) => (
          <FacetRow
            key={option.term}
            facet="evidence"
            option={option}
            terms={terms}
            sample={isOn ? <EvidenceSample backing={{ basis: basisOf(option.term), isOld: false }} /> : null}
            roving={roving}
          />
        ))}
      </ul>
      {isOn && (
        <p className={styles.old}>
          <EvidenceSample backing={old} />
          <span>Old: its newest source by {numberWords(oldAfterYears)} years or more</span>
        </p>
      )}
      <Switch
        label="Evidence lens"
        isOn={isOn}
        stop={roving.main(lensRow)}
        onChange={(isNowOn) => {
          lookThrough(store, isNowOn ? 'evidence' : 'none');
        }}
      />
      {isOn && (
        <p className={filters.footnote}>
          While the lens is on, dashes say what a line rests on. Heads and colours still say who the forum is. A stroke
          that stands for several lines shows the weakest of them.
        </p>
      )}
      <CoverageMeter />
      <button
        type="button"
        className={styles.ask}
        aria-expanded={isAsked}
        onClick={() => {
          setAsked(!isAsked);
        }}
        {...roving.main(askRow)}
      >
        What to verify next
        <ChevronDown className={filters.chevron} size={14} aria-hidden="true" />
      </button>
      {isAsked && <VerifyNext toVerify={toVerify} roving={roving} />}
    </FilterGroup>
  );
}
