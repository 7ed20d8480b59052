import { EyeOff } from 'lucide-react';
import { organisationRef, relationshipRef } from '../../../domain/ids.ts';
import { disputedIn } from '../../../domain/remarks.ts';
import { periodWords } from '../../../analysis/dateWords.ts';
import { relationshipName, statusWords } from '../../../analysis/describe.ts';
import type { Neighbour } from '../../../analysis/neighbours.ts';
import { audienceTextColour } from '../../../scene/vocabularyLooks.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { useRowHover } from './useRowHover.ts';
import { useShow } from './useShow.ts';
import styles from './row.module.css';

interface TieRowProps {
  readonly tie: Neighbour;
  readonly roving: RovingRows;
}

/** One relationship, seen from one end: its line, who is at the other end, and how. */
export function TieRow({ tie: { relationship: tie, other }, roving }: TieRowProps) {
  const network = useSnapshot(({ map }) => map.network);
  const isDisputed = useSnapshot(({ map }) => disputedIn(map.document).has(tie.id));
  const isShown = useSnapshot((snapshot) => visibleOf(snapshot).relationships.has(tie.id));
  const theme = useTheme();
  const show = useShow();
  const hover = useRowHover(relationshipRef(tie.id));
  const isAccount = tie.kind === 'accountability';
  const audience = isAccount && tie.audience !== null ? (network.vocabulary.audiences.get(tie.audience) ?? null) : null;
  const audienceLabel = isAccount ? (audience?.label ?? 'Audience not recorded') : null;
  const details = [
    isDisputed ? 'disputed' : null,
    statusWords(tie.status),
    periodWords(tie.start, tie.end),
    tie.mechanism,
  ].filter((words) => words !== null);
  return (
    <div className={styles.row} data-hidden={!isShown || undefined} {...hover}>
      <div className={styles.words}>
        <button
          type="button"
          className={styles.name}
          onClick={() => {
            show(organisationRef(other));
          }}
          {...roving.main(tie.id)}
        >
          <bdi>{network.organisations.get(other)?.name ?? other}</bdi>
        </button>
        <p className={`${styles.small ?? ''} ${styles.brief ?? ''}`}>
          {audienceLabel !== null && <b style={{ color: audienceTextColour(theme, audience) }}>{audienceLabel}</b>}
          {audienceLabel !== null && details.length > 0 && ' · '}
          <bdi>{details.join(' · ')}</bdi>
        </p>
        {!isShown && (
          <p className={styles.unseen}>
            <EyeOff size={14} aria-hidden="true" /> Not on the map now
          </p>
        )}
      </div>
      <button
        type="button"
        className={styles.line}
        aria-label={`Open the line: ${relationshipName(network, tie.id)}${isDisputed ? ', disputed' : ''}`}
        title="Open this line"
        onClick={() => {
          show(relationshipRef(tie.id));
        }}
        {...roving.side(tie.id)}
      >
        {entitySample(network, relationshipRef(tie.id))}
      </button>
    </div>
  );
}
