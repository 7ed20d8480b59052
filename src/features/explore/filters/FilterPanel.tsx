import { lazy, memo, Suspense, useState } from 'react';
import type { FacetId } from '../../../analysis/filter.ts';
import { facetsOf } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { usePageLowerThan } from '../../../ui/usePageBelow.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { facetGroups } from '../../../view/facetGroups.ts';
import type { Fold } from './FilterGroup.tsx';
import { LeftOutGroup } from './LeftOutGroup.tsx';
import { SectorGroup } from './SectorGroup.tsx';
import { YearsGroup } from './YearsGroup.tsx';
import styles from './filters.module.css';

// Below what the first picture shows of the panel.
const SizeGroup = lazy(() => import('../sizes/SizeGroup.tsx'));
const EvidenceGroup = lazy(() => import('../lens/EvidenceGroup.tsx'));

/** Groups that are open at first where the window is too low for all of them. */
const openWhenLow: readonly string[] = ['Collaboration model', 'Accountable to'];

/** The filters, which are the legend too: one list teaches the reading and changes the picture. Renders only with its own state: layout and hover pass it by. */
export const FilterPanel = memo(function FilterPanel() {
  const facets = useSnapshot(facetsOf);
  const isLow = usePageLowerThan(50);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const foldOf = (name: string): Fold | null => {
    if (!isLow) return null;
    const isOpen = chosen.get(name) ?? openWhenLow.includes(name);
    return {
      isOpen,
      toggle: () => {
        setChosen(new Map(chosen).set(name, !isOpen));
      },
    };
  };
  const optionsOf = (facet: FacetId) => facets.get(facet) ?? [];
  const group = (facet: FacetId, footnote?: string) => {
    const named = facetGroups.find((known) => known.facet === facet);
    if (named === undefined) return null;
    return <FacetGroup group={named} options={optionsOf(facet)} fold={foldOf(named.name)} footnote={footnote} />;
  };
  return (
    <section aria-label="Filters" className={styles.panel}>
      {group('model')}
      {group('audience', 'The arrow points at whoever holds to account.')}
      {group('type')}
      <SectorGroup sectors={optionsOf('sector')} kinds={optionsOf('kind')} fold={foldOf('Sector')} />
      <YearsGroup fold={foldOf('Active in')} />
      {group('collaboration')}
      {group('governanceForm')}
      {group('justification')}
      <Suspense fallback={group('evidence')}>
        <EvidenceGroup options={optionsOf('evidence')} fold={foldOf('Evidence')} />
      </Suspense>
      <Suspense fallback={null}>
        <SizeGroup fold={foldOf('Size of shapes')} />
      </Suspense>
      <LeftOutGroup fold={foldOf('What is left out')} />
    </section>
  );
});
