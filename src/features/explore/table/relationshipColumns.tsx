import { shortened } from '../../../ui/shortened.ts';
import type { Column } from '../../../ui/table/column.ts';
import { EvidenceCell, TypeCell } from './cells.tsx';
import type { RelationshipRow } from './relationshipRows.ts';
import styles from './TableView.module.css';

/** Beginning with the organisation it leaves from, which is the row's heading and button. */
export const relationshipColumns: readonly [Column<RelationshipRow>, ...Column<RelationshipRow>[]] = [
  { id: 'from', label: 'From', value: (row) => row.from, width: 14.5 },
  {
    id: 'type',
    label: 'Type',
    value: typeInWords,
    show: (row) => <TypeCell row={row} />,
    width: 13,
    isPlain: true,
  },
  {
    id: 'to',
    label: 'To',
    value: (row) => row.to,
    show: (row) => <bdi className={styles.end}>{shortened(row.to)}</bdi>,
    width: 14.5,
  },
  { id: 'collaboration', label: 'Collaboration', value: (row) => row.collaboration, width: 12 },
  { id: 'mechanism', label: 'Mechanism', value: (row) => row.mechanism, width: 13 },
  { id: 'from-year', label: 'From year', value: (row) => row.fromYear, width: 7.8, isNumber: true },
  { id: 'to-year', label: 'To year', value: (row) => row.toYear, width: 7.8, isNumber: true },
  { id: 'status', label: 'Status', value: (row) => row.status, width: 8, isPlain: true },
  {
    id: 'evidence',
    label: 'Evidence',
    value: (row) => row.evidence,
    show: (row) => <EvidenceCell words={row.evidence} />,
    width: 9.4,
    isPlain: true,
  },
];

/** The type, and for a line of accountability to whom it goes, so that sorting keeps an audience together. */
export function typeInWords({ type, audience, isAccountability }: RelationshipRow): string {
  return isAccountability ? `${type}: ${audience ?? 'audience not recorded'}` : type;
}
