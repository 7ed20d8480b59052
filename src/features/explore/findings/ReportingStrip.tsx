import { reportingYear } from '../../../analysis/analyses/reportingYear.ts';
import { organisationName } from '../../../analysis/names.ts';
import { reportingSentence, rhythmWords } from '../../../analysis/reportingWords.ts';
import type { OrganisationId } from '../../../domain/ids.ts';
import { organisationRef } from '../../../domain/ids.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { EntityRow } from '../details/EntityRow.tsx';
import { RowList } from '../details/RowList.tsx';
import { Section } from '../details/Section.tsx';
import styles from './reportingStrip.module.css';

const width = 296;
const height = 12;
const at = (months: number): number => (months * width) / 12;

/** Twelve months of an organisation's reports, one row a forum; there only where any rhythm is recorded. */
export function ReportingStrip({ organisation }: { readonly organisation: OrganisationId }) {
  const network = useSnapshot(({ map }) => map.network);
  const rows = reportingYear(network, organisation);
  if (!rows.some(({ reportsPerYear }) => reportsPerYear !== null)) return null;
  return (
    <Section title="A year of reporting" count={rows.length}>
      <p className={styles.sentence}>{reportingSentence(rows)}</p>
      <RowList
        label="A year of reporting, forum by forum"
        items={rows}
        keyOf={({ forum }) => forum}
        first={8}
        row={(row, roving) => (
          <>
            <EntityRow
              to={organisationRef(row.forum)}
              name={organisationName(network, row.forum)}
              small={[rhythmWords(row)]}
              sample={entitySample(network, organisationRef(row.forum))}
              roving={roving}
            />
            <Year marks={row.reportsPerYear === null ? null : row.marks} />
          </>
        )}
      />
    </Section>
  );
}

/** A mark a report on a line of twelve months; broken, and without marks, where no rhythm is recorded. */
function Year({ marks }: { readonly marks: readonly number[] | null }) {
  return (
    <svg
      className={styles.year}
      data-known={marks !== null || undefined}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      aria-hidden="true"
    >
      <path className={styles.axis} d={`M0 ${String(height / 2)}H${String(width)}`} />
      {marks !== null &&
        Array.from({ length: 13 }, (_, month) => (
          <path key={month} className={styles.month} d={`M${String(at(month))} ${String(height / 2 - 2)}v4`} />
        ))}
      {marks?.map((months) => (
        <rect key={months} className={styles.mark} x={at(months) - 1.5} y={1} width={3} height={height - 2} rx={1} />
      ))}
    </svg>
  );
}
