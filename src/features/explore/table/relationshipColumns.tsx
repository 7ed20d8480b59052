import type { Column } from '../../../ui/table/column.ts';
import type { RelationshipRow } from './relationshipRows.ts';
import styles from './TableView.module.css';

/** Beginning with the organisation it leaves from, which is the row's heading and button. */
export const relationshipColumns: readonly [Column<RelationshipRow>, ...Column<RelationshipRow>[]] = [
  { id: 'from', label: 'From', value: (row) => row.from, width: 17 },
  { id: 'type', label: 'Type', value: typeInWords, show: (row) => <Type row={row} />, width: 14 },
  {
    id: 'to',
    label: 'To',
    value: (row) => row.to,
    show: (row) => <bdi className={styles.end}>{row.to}</bdi>,
    width: 17,
  },
  { id: 'collaboration', label: 'Collaboration', value: (row) => row.collaboration, width: 12 },
  { id: 'mechanism', label: 'Mechanism', value: (row) => row.mechanism, width: 15 },
  { id: 'from-year', label: 'From year', value: (row) => row.fromYear, width: 6, isNumber: true },
  { id: 'to-year', label: 'To year', value: (row) => row.toYear, width: 6, isNumber: true },
  { id: 'status', label: 'Status', value: (row) => row.status, width: 7 },
  { id: 'evidence', label: 'Evidence', value: (row) => row.evidence, width: 9 },
];

/** The type, and for a line of accountability to whom it goes, so that sorting keeps an audience together. */
export function typeInWords({ type, audience, isAccountability }: RelationshipRow): string {
  return isAccountability ? `${type}: ${audience ?? 'audience not recorded'}` : type;
}

function Type({ row }: { readonly row: RelationshipRow }) {
  if (!row.isAccountability) return row.type;
  return (
    <>
      <span className={styles.type}>{row.type}</span>{' '}
      <span className={styles.audience}>{row.audience ?? 'audience not recorded'}</span>
    </>
  );
}
