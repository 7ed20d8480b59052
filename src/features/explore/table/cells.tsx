import type { OrganisationId, RelationshipId } from '../../../domain/ids.ts';
import { organisationRef, relationshipRef } from '../../../domain/ids.ts';
import { audienceTextColour } from '../../../scene/vocabularyLooks.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { shortened } from '../../../ui/shortened.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import type { RelationshipRow } from './relationshipRows.ts';
import styles from './TableView.module.css';

/** An organisation's shape on the map, and its name. */
export function NameWithMark({ id, name }: { readonly id: OrganisationId; readonly name: string }) {
  const network = useSnapshot(({ map }) => map.network);
  return (
    <>
      <span className={styles.mark}>{entitySample(network, organisationRef(id))}</span>
      <bdi>{shortened(name)}</bdi>
    </>
  );
}

/** A relationship's line on the map, its type, and for accountability who the forum is. */
export function TypeCell({ row }: { readonly row: RelationshipRow }) {
  return (
    <span className={styles.tie}>
      <TieMark id={row.id} />
      <span>
        <bdi className={styles.type}>{row.type}</bdi>
        {row.isAccountability && <Audience row={row} />}
      </span>
    </span>
  );
}

function TieMark({ id }: { readonly id: RelationshipId }) {
  const network = useSnapshot(({ map }) => map.network);
  return <span className={styles.line}>{entitySample(network, relationshipRef(id))}</span>;
}

function Audience({ row }: { readonly row: RelationshipRow }) {
  const audiences = useSnapshot(({ map }) => map.network.vocabulary.audiences);
  const theme = useTheme();
  if (row.audience === null) return <span className={styles.unknown}>audience not recorded</span>;
  const term = row.audienceId === null ? null : (audiences.get(row.audienceId) ?? null);
  return (
    <bdi className={styles.audience} style={{ color: audienceTextColour(theme, term) }}>
      {row.audience}
    </bdi>
  );
}

/** "Stated," and "1 source" may stand on two lines, but the count stays with its noun. */
export function EvidenceCell({ words }: { readonly words: string }) {
  const [basis = '', count] = words.split(', ');
  return count === undefined ? (
    basis
  ) : (
    <>
      {basis}, <span className={styles.together}>{count}</span>
    </>
  );
}
