import { useId, useState } from 'react';
import { periodWords } from '../../../../analysis/dateWords.ts';
import { relationshipTitle } from '../../../../analysis/describe.ts';
import { tieTimeline } from '../../../../analysis/tieTimeline.ts';
import { moneyWords } from '../../../../analysis/words.ts';
import type { OrganisationId } from '../../../../domain/ids.ts';
import { relationshipRef } from '../../../../domain/ids.ts';
import { tiesOf } from '../../../../domain/involvement.ts';
import controls from '../../../../ui/controls.module.css';
import { useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { entitySample } from '../../../../ui/legend/entitySample.tsx';
import { EntityRow } from '../EntityRow.tsx';
import { RowList } from '../RowList.tsx';
import { Section } from '../Section.tsx';
import { TieBars } from './TieBars.tsx';
import { timelineSentence } from './timelineSentence.ts';
import styles from './timeline.module.css';

/** When an organisation's relationships were, and what money they name: a small picture, and the same as a list. */
export function OrganisationTimeline({ id }: { readonly id: OrganisationId }) {
  const network = useSnapshot(({ map }) => map.network);
  const [isListed, setListed] = useState(false);
  const listId = useId();
  const timeline = tieTimeline(tiesOf(network).get(id) ?? []);
  if (timeline === null) return null;
  return (
    <Section title="Over time" count={timeline.spans.length}>
      <TieBars timeline={timeline} />
      <p className={styles.sentence}>{timelineSentence(timeline)}</p>
      <button
        type="button"
        className={`${controls.link ?? ''} ${styles.twin ?? ''}`}
        aria-expanded={isListed}
        aria-controls={listId}
        onClick={() => {
          setListed(!isListed);
        }}
      >
        {isListed ? 'Close the list' : 'The same as a list'}
      </button>
      <div id={listId}>
        {isListed && (
          <RowList
            label="Relationships over time"
            items={timeline.spans}
            keyOf={({ tie }) => tie.id}
            first={12}
            row={({ tie, amount }, roving) => (
              <EntityRow
                to={relationshipRef(tie.id)}
                name={relationshipTitle(network, tie.id)}
                small={[
                  periodWords(tie.start, tie.end),
                  amount === null || tie.kind !== 'funding' ? null : moneyWords(amount, tie.currency),
                ]}
                sample={entitySample(network, relationshipRef(tie.id))}
                isWide
                roving={roving}
              />
            )}
          />
        )}
      </div>
    </Section>
  );
}
