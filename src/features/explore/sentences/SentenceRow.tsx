import { memo } from 'react';
import { organisationName } from '../../../analysis/describe.ts';
import { sentenceParts } from '../../../analysis/relationshipSentence.ts';
import { basisWords } from '../../../analysis/sentenceBasis.ts';
import type { EntityRef, OrganisationId, RelationshipId } from '../../../domain/ids.ts';
import { organisationRef, relationshipRef } from '../../../domain/ids.ts';
import type { Network, Relationship } from '../../../domain/network.ts';
import { shortened } from '../../../ui/shortened.ts';
import styles from './SentencesView.module.css';

/** Selects what a row stands for; with Shift it is added to the selection. The same function for every row, so that few are drawn anew. */
export type Choose = (ref: EntityRef, isAdding: boolean) => void;

interface RowProps {
  readonly visible: Network;
  /** Its own in the view: a relationship may stand in two groups. */
  readonly rowKey: string;
  readonly isChosen: boolean;
  /** Whether Tab reaches it; arrows lead to the others. */
  readonly isStop: boolean;
  readonly onChoose: Choose;
}
interface SentenceRowProps extends RowProps {
  readonly id: RelationshipId;
  /** Whether the heading above already names the collaboration. */
  readonly isAtHome: boolean;
  /** Whether a room disputes it. */
  readonly isDisputed: boolean;
}

/** A relationship in a sentence, and under it how it works and how we know. Pressing it selects it. */
export const SentenceRow = memo(function SentenceRow(props: SentenceRowProps) {
  const { visible, id, rowKey, isChosen, isStop, isAtHome, isDisputed, onChoose } = props;
  const parts = sentenceParts(visible, id);
  const tie = visible.relationships.get(id);
  if (parts === null || tie === undefined) return null;
  return (
    <li className={styles.row} data-chosen={isChosen}>
      <button
        type="button"
        className={styles.sentence}
        data-row-stop={rowKey}
        aria-pressed={isChosen}
        tabIndex={isStop ? 0 : -1}
        onClick={(event) => {
          onChoose(relationshipRef(id), event.shiftKey);
        }}
      >
        <bdi className={styles.name}>{shortened(parts.from)}</bdi> {parts.words}{' '}
        <bdi className={styles.name}>{shortened(parts.to)}</bdi>
        {parts.rest.startsWith(' ') && ' '}
        <bdi>{shortened(parts.rest.trimStart(), 400)}</bdi>
        {isDisputed && <b> Disputed.</b>}
      </button>
      <p className={styles.basis} dir="auto">
        {howAndWhere(visible, tie, isAtHome).map((text) => (
          <span key={text}>{text}</span>
        ))}
        <span data-basis={tie.evidence?.basis ?? 'none'}>{basisWords(visible, tie.evidence)}</span>
      </p>
    </li>
  );
});

function howAndWhere(visible: Network, { mechanism, collaborations }: Relationship, isAtHome: boolean) {
  const homes = isAtHome ? [] : collaborations.map((id) => visible.collaborations.get(id)?.name ?? id);
  return [...(mechanism === null ? [] : [shortened(mechanism, 300)]), ...homes.map((name) => `In ${shortened(name)}`)];
}

interface AloneRowProps extends RowProps {
  readonly id: OrganisationId;
}

/** An organisation that no sentence names. */
export const AloneRow = memo(function AloneRow({ visible, id, rowKey, isChosen, isStop, onChoose }: AloneRowProps) {
  return (
    <li className={styles.row} data-chosen={isChosen}>
      <button
        type="button"
        className={styles.sentence}
        data-row-stop={rowKey}
        aria-pressed={isChosen}
        tabIndex={isStop ? 0 : -1}
        onClick={(event) => {
          onChoose(organisationRef(id), event.shiftKey);
        }}
      >
        <bdi>{shortened(organisationName(visible, id), 400)}</bdi>
      </button>
    </li>
  );
});
