import { disputedIn } from '../../../domain/remarks.ts';
import { periodInView, viewInWords } from '../../../view/viewInWords.ts';
import { relationshipSentence } from '../../../analysis/relationshipSentence.ts';
import { paneWords } from '../../../view/paneWords.ts';
import { tiesOf } from '../../../domain/involvement.ts';
import type { OrganisationId } from '../../../domain/ids.ts';
import { ageWords } from '../../../export/ageWords.ts';
import { countsOf, facetsOf, visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { organisationRows } from '../table/organisationRows.ts';
import { relationshipRows } from '../table/relationshipRows.ts';
import styles from './print.module.css';
import { organisationsOnPaper, relationshipsOnPaper } from './printColumns.ts';
import { PrintAccount } from './PrintAccount.tsx';
import { PrintLegend } from './PrintLegend.tsx';
import { PrintLines } from './PrintLines.tsx';
import { PrintMap } from './PrintMap.tsx';
import { PrintSentences } from './PrintSentences.tsx';
import { PrintSources } from './PrintSources.tsx';
import { PrintTable } from './PrintTable.tsx';

/** So many relationships are listed below the map; more would bury it, and the table prints them. */
const mostListed = 60;
const longestAddress = 240;

interface PrintSheetProps {
  /** Opens this very view again. */
  readonly address: string;
  /** As `2026-03-09`. */
  readonly today: string;
}

/** The current view as it goes on paper: what it is, what it shows, and on what it rests. */
export function PrintSheet({ address, today }: PrintSheetProps) {
  const { tab, frame, arrangement } = useSnapshot(firstPaneOf);
  const visible = useSnapshot(visibleOf);
  const disputed = useSnapshot(({ map }) => disputedIn(map.document));
  const isAcross = tab === 'table' || (tab === 'graph' && (frame === 'wide' || arrangement === 'lines'));
  return (
    <article className={styles.sheet} data-theme="light" data-page={isAcross ? 'across' : 'upright'}>
      <Heading today={today} />
      {tab === 'graph' && (
        <>
          {arrangement === 'lines' ? <PrintLines /> : <PrintMap isAcross={isAcross} />}
          <PrintLegend />
          <Selected />
          {visible.relationships.size <= mostListed && visible.relationships.size > 0 && (
            <PrintTable
              title="Relationships"
              columns={relationshipsOnPaper}
              rows={relationshipRows(visible, disputed)}
            />
          )}
        </>
      )}
      {tab === 'table' && (
        <>
          <PrintTable title="Organisations" columns={organisationsOnPaper} rows={organisationRows(visible)} />
          <PrintTable title="Relationships" columns={relationshipsOnPaper} rows={relationshipRows(visible, disputed)} />
        </>
      )}
      {tab === 'sentences' && <PrintSentences />}
      <PrintAccount />
      <PrintSources />
      <p className={styles.footer}>
        Made with Polycentric. A missing line is a gap in the record, not a finding.
        {address.length <= longestAddress && ` This view: ${address}`}
      </p>
    </article>
  );
}

function Heading({ today }: Pick<PrintSheetProps, 'today'>) {
  const { about } = useSnapshot(({ map }) => map.network);
  const { organisations, relationships } = useSnapshot(countsOf);
  const period = useSnapshot((snapshot) => periodInView(snapshot.map.network, firstPaneOf(snapshot)));
  const network = useSnapshot(({ map }) => map.network);
  const pane = useSnapshot(firstPaneOf);
  const facets = useSnapshot(facetsOf);
  const shown = viewInWords(network, pane, facets);
  const lit = paneWords(network, pane);
  return (
    <header className={styles.heading}>
      <h1 dir="auto">{about.title}</h1>
      <p>
        {ageWords(about, today)} {period}
      </p>
      <p>
        {`${String(organisations.shown)} of ${String(organisations.all)} organisations · ${String(relationships.shown)} of ${String(relationships.all)} relationships. `}
        {shown.length === 0 ? 'Nothing is filtered out.' : `Filtered by ${shown.join('; ')}.`}
        {lit.length > 0 && ` ${lit.join('. ')}.`}
      </p>
    </header>
  );
}

/** What is selected says its lines in words, because on paper nothing can be pointed at. */
function Selected() {
  const visible = useSnapshot(visibleOf);
  const { selection } = useSnapshot(firstPaneOf);
  const chosen = selection.flatMap((ref) =>
    ref.kind === 'organisation' && visible.organisations.has(ref.id) ? [ref.id] : [],
  );
  if (visible.relationships.size <= mostListed) return null;
  return chosen.map((id: OrganisationId) => {
    const ties = tiesOf(visible).get(id) ?? [];
    return (
      <section key={id} className={styles.list}>
        <h2 dir="auto">{visible.organisations.get(id)?.name}</h2>
        {ties.length === 0 && <p>No relationship recorded.</p>}
        <ul className={styles.sentences}>
          {ties.map((tie) => (
            <li key={tie.id} dir="auto">
              {relationshipSentence(visible, tie.id)}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
