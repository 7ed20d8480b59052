import { territoryText } from '../../../scene/territoryText.ts';
import type { Column } from '../../../ui/table/column.ts';
import type { OrganisationRow } from '../table/organisationRows.ts';
import { typeInWords } from '../table/relationshipColumns.tsx';
import type { RelationshipRow } from '../table/relationshipRows.ts';

/** As the table on the screen, in fewer and wider columns, so that a row takes two lines and not six. */
export const organisationsOnPaper: readonly Column<OrganisationRow>[] = [
  { id: 'name', label: 'Name', value: ({ name }) => name, width: 27 },
  { id: 'kind', label: 'Kind', value: ({ kind }) => kind, width: 14 },
  { id: 'place', label: 'Place', value: ({ place }) => place, width: 13 },
  { id: 'collaborations', label: 'Collaborations', value: ({ collaborations }) => collaborations, width: 19 },
  { id: 'answers-to', label: 'Answers to', value: ({ answersTo }) => answersTo, width: 6, isNumber: true },
  { id: 'answered-by', label: 'Is answered to by', value: (row) => row.isAnsweredToBy, width: 6, isNumber: true },
  { id: 'ties', label: 'Ties', value: ({ ties }) => ties, width: 4, isNumber: true },
  { id: 'evidence', label: 'Evidence', value: ({ evidence }) => evidence, width: 11 },
];

export const relationshipsOnPaper: readonly Column<RelationshipRow>[] = [
  { id: 'from', label: 'From', value: ({ from }) => from, width: 16 },
  { id: 'type', label: 'Type', value: typeAndStatus, width: 14 },
  { id: 'to', label: 'To', value: ({ to }) => to, width: 16 },
  {
    id: 'collaboration',
    label: 'Collaboration',
    value: ({ collaboration }) => (collaboration === null ? null : territoryText(collaboration)),
    width: 12,
  },
  { id: 'mechanism', label: 'Mechanism', value: ({ mechanism }) => mechanism, width: 24 },
  { id: 'years', label: 'Years', value: yearsInWords, width: 8 },
  { id: 'evidence', label: 'Evidence', value: ({ evidence }) => evidence, width: 10 },
];

/** What is asserted goes without saying; what is denied or not established is said. */
function typeAndStatus(row: RelationshipRow): string {
  return row.status === 'Asserted' ? typeInWords(row) : `${typeInWords(row)} (${row.status.toLowerCase()})`;
}

function yearsInWords({ fromYear, toYear }: RelationshipRow): string | null {
  if (fromYear === null) return toYear === null ? null : `until ${String(toYear)}`;
  if (toYear === null) return `since ${String(fromYear)}`;
  return fromYear === toYear ? String(fromYear) : `${String(fromYear)} to ${String(toYear)}`;
}
