import { ChevronRight } from 'lucide-react';
import { memo, useId } from 'react';
import { inFigures } from '../../../analysis/words.ts';
import type { SentenceGroup } from '../../../analysis/sentenceGroups.ts';
import type { Network } from '../../../domain/network.ts';
import controls from '../../../ui/controls.module.css';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { disputedIn } from '../../../domain/remarks.ts';
import { entitySample } from '../../../ui/legend/entitySample.tsx';
import { shortened } from '../../../ui/shortened.ts';
import { firstRows, moreKeyOf, refKey, rowKeyOf, stepOfRows } from './sentenceRows.ts';
import type { Choose } from './SentenceRow.tsx';
import { AloneRow, SentenceRow } from './SentenceRow.tsx';
import styles from './SentencesView.module.css';

/** The same at every drawing, so that only what changes is drawn anew. */
export interface SentenceActions {
  readonly choose: Choose;
  toggle(key: string): void;
  showMore(key: string): void;
}

interface SentenceGroupProps {
  readonly visible: Network;
  readonly group: SentenceGroup;
  readonly isOpen: boolean;
  /** How many sentences are drawn. */
  readonly most: number;
  /** What is selected, by `refKey`. */
  readonly chosen: ReadonlySet<string>;
  /** Which of its rows Tab reaches; null where that is in another group. */
  readonly stop: string | null;
  readonly actions: SentenceActions;
}

/** A heading that folds, and under it sentences by kind or by collaboration. */
export const SentenceGroupSection = memo(function SentenceGroupSection(props: SentenceGroupProps) {
  const { visible, group, isOpen, most, chosen, stop, actions } = props;
  const disputed = useSnapshot(({ map }) => disputedIn(map.document));
  const bodyId = useId();
  const headingId = useId();
  const { key, ref, like, title } = group;
  const isAtHome = key.startsWith('collaboration');
  const row = (id: string) => ({
    visible,
    rowKey: rowKeyOf(group, id),
    isStop: stop === rowKeyOf(group, id),
    onChoose: actions.choose,
  });
  const left = Math.max(group.count, group.alone.length) - most;
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <div className={styles.head}>
        <h3 id={headingId} className={styles.heading}>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            aria-controls={isOpen ? bodyId : undefined}
            tabIndex={stop === key ? 0 : -1}
            data-row-stop={key}
            onClick={() => {
              actions.toggle(key);
            }}
          >
            <ChevronRight className={styles.chevron} size={16} aria-hidden="true" />
            {like !== null && <span className={styles.mark}>{entitySample(visible, like)}</span>}
            <span className={styles.words}>
              <bdi>{shortened(title)}</bdi> <span className={styles.count}>{countWords(group)}</span>
            </span>
          </button>
        </h3>
        {ref !== null && (
          <button
            type="button"
            className={`${controls.quiet ?? ''} ${styles.details ?? ''}`}
            aria-label={`Details of ${shortened(title)}`}
            aria-pressed={chosen.has(refKey(ref))}
            tabIndex={-1}
            data-row-stop={key}
            onClick={(event) => {
              actions.choose(ref, event.shiftKey);
            }}
          >
            Details
          </button>
        )}
      </div>
      {isOpen && (
        <div id={bodyId} className={styles.body}>
          {group.about.map((text) => (
            <p key={text} className={styles.about} dir="auto">
              {shortened(text, 1_000)}
            </p>
          ))}
          {firstRows(group, most).map((part) => (
            <div key={part.key}>
              <h4 className={styles.part}>
                {part.like !== null && <span className={styles.mark}>{entitySample(visible, part.like)}</span>}
                <bdi>{shortened(part.title)}</bdi>
              </h4>
              <ul>
                {part.ties.map((id) => (
                  <SentenceRow
                    key={id}
                    id={id}
                    isAtHome={isAtHome}
                    isDisputed={disputed.has(id)}
                    isChosen={chosen.has(refKey({ kind: 'relationship', id }))}
                    {...row(id)}
                  />
                ))}
              </ul>
            </div>
          ))}
          {group.alone.length > 0 && (
            <ul>
              {group.alone.slice(0, most).map((id) => (
                <AloneRow key={id} id={id} isChosen={chosen.has(refKey({ kind: 'organisation', id }))} {...row(id)} />
              ))}
            </ul>
          )}
          {left > 0 && (
            <button
              type="button"
              className={`${controls.button ?? ''} ${styles.more ?? ''}`}
              tabIndex={stop === moreKeyOf(group) ? 0 : -1}
              data-row-stop={moreKeyOf(group)}
              onClick={() => {
                actions.showMore(key);
              }}
            >
              Show {inFigures(Math.min(left, stepOfRows))} more of {inFigures(left + most)}
            </button>
          )}
        </div>
      )}
    </section>
  );
});

function countWords({ count, alone, note }: SentenceGroup): string {
  if (note !== undefined) return note;
  if (alone.length > 0) return `${inFigures(alone.length)} ${alone.length === 1 ? 'organisation' : 'organisations'}`;
  return count === 0
    ? 'no relationships shown'
    : `${inFigures(count)} ${count === 1 ? 'relationship' : 'relationships'}`;
}
