import type { Column } from '../../../ui/table/column.ts';
import { EvidenceCell, NameWithMark } from './cells.tsx';
import type { OrganisationRow } from './organisationRows.ts';

/** Beginning with the name, which is the row's heading and button. */
export const organisationColumns: readonly [Column<OrganisationRow>, ...Column<OrganisationRow>[]] = [
  {
    id: 'name',
    label: 'Name',
    value: (row) => row.name,
    show: (row) => <NameWithMark id={row.id} name={row.name} />,
    width: 22.5,
  },
  { id: 'kind', label: 'Kind', value: (row) => row.kind, width: 12, isPlain: true },
  { id: 'sector', label: 'Sector', value: (row) => row.sector, width: 11, isPlain: true },
  { id: 'place', label: 'Place', value: (row) => row.place, width: 11, isPlain: true },
  { id: 'collaborations', label: 'Collaborations', value: (row) => row.collaborations, width: 14 },
  { id: 'answers-to', label: 'Answers to', value: (row) => row.answersTo, width: 7, isNumber: true },
  { id: 'answered-by', label: 'Is answered to by', value: (row) => row.isAnsweredToBy, width: 8, isNumber: true },
  { id: 'ties', label: 'Ties', value: (row) => row.ties, width: 5, isNumber: true },
  {
    id: 'evidence',
    label: 'Evidence',
    value: (row) => row.evidence,
    show: (row) => <EvidenceCell words={row.evidence} />,
    width: 9.5,
    isPlain: true,
  },
];
