import { useEffect, useMemo, useState } from 'react';
import { organisationRef, relationshipRef } from '../../../domain/ids.ts';
import { disputedIn } from '../../../domain/remarks.ts';
import { countsOf, visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useLit } from '../../../ui/analysis/useLit.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useHoverStore } from '../../../ui/HoverProvider.tsx';
import { ViewSummary } from '../../../ui/ViewSummary.tsx';
import { organisationColumns } from './organisationColumns.tsx';
import { organisationRows } from './organisationRows.ts';
import { relationshipColumns } from './relationshipColumns.tsx';
import { relationshipRows } from './relationshipRows.ts';
import { rowModel } from './rowModel.ts';
import { TableJumps } from './TableJumps.tsx';
import { TableSection } from './TableSection.tsx';
import styles from './TableView.module.css';

/** The text twin of the map: the same organisations and relationships, under the same filters, with the same selection. */
export default function TableView() {
  const explorer = useExplorerStore();
  const hover = useHoverStore();
  const visible = useSnapshot(visibleOf);
  const counts = useSnapshot(countsOf);
  const selection = useSnapshot((snapshot) => firstPaneOf(snapshot).selection);
  const map = useSnapshot((snapshot) => snapshot.map.network.about.title);
  const lit = useLit();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);

  const organisations = useMemo(() => organisationRows(visible), [visible]);
  const disputed = useSnapshot((snapshot) => disputedIn(snapshot.map.document));
  const relationships = useMemo(() => relationshipRows(visible, disputed), [visible, disputed]);
  const litOrganisations = useMemo(() => lit && new Set<string>(lit.organisations), [lit]);
  const litRelationships = useMemo(() => lit && new Set<string>(lit.relationships), [lit]);
  const organisationModel = useMemo(
    () =>
      rowModel<(typeof organisations)[number]>(
        { explorer, hover },
        selection,
        litOrganisations,
        (row) => organisationRef(row.id),
        (row) => row.name,
      ),
    [explorer, hover, selection, litOrganisations],
  );
  const relationshipModel = useMemo(
    () =>
      rowModel<(typeof relationships)[number]>(
        { explorer, hover },
        selection,
        litRelationships,
        (row) => relationshipRef(row.id),
        (row) => row.name,
      ),
    [explorer, hover, selection, litRelationships],
  );

  // Lit rows come first, and may be lit a moment after the table has gone to what is selected.
  useEffect(() => {
    if (lit !== null) scroller?.scrollTo({ top: 0 });
  }, [lit, scroller]);

  return (
    <div ref={setScroller} className={styles.scroller}>
      <div className={styles.content}>
        <ViewSummary />
        <TableJumps
          scroller={scroller}
          sections={[
            { id: 'table-organisations', label: 'Organisations', ...counts.organisations },
            { id: 'table-relationships', label: 'Relationships', ...counts.relationships },
          ]}
        />
        <TableSection
          id="table-organisations"
          heading="Organisations"
          note="Counts are of recorded lines that the filters show; 0 means none recorded."
          columns={organisationColumns}
          rows={organisations}
          all={counts.organisations.all}
          model={organisationModel}
          scroller={scroller}
          map={map}
        />
        <TableSection
          id="table-relationships"
          heading="Relationships"
          note="Each row reads from left to right: From, Type, To."
          columns={relationshipColumns}
          rows={relationships}
          all={counts.relationships.all}
          model={relationshipModel}
          scroller={scroller}
          map={map}
        />
      </div>
    </div>
  );
}
