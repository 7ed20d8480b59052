import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { saidGroups } from '../../../analysis/missingInWords.ts';
import { sentenceGroups } from '../../../analysis/sentenceGroups.ts';
import { remarksOf } from '../../../domain/remarks.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import { Choice } from '../../../ui/Choice.tsx';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { ViewSummary } from '../../../ui/ViewSummary.tsx';
import { setSentencesBy } from '../../../view/changes.ts';
import { chooseIn } from './chooseIn.ts';
import { CopyAsText } from './CopyAsText.tsx';
import { SentenceGroups } from './SentenceGroups.tsx';
import { mostOpenAtFirst, refKey, stepOfRows, stopsOf } from './sentenceRows.ts';
import styles from './SentencesView.module.css';
import { useFolding } from './useFolding.ts';

const choices = [
  { value: 'collaboration', label: 'Collaboration', name: 'Collaboration' },
  { value: 'audience', label: 'Audience', name: 'Audience' },
  { value: 'organisation', label: 'Organisation', name: 'Organisation' },
] as const;

/** The map in words: one sentence a relationship, under the same filters, with the same selection. */
export default function SentencesView() {
  const explorer = useExplorerStore();
  const visible = useSnapshot(visibleOf);
  const all = useSnapshot(({ map }) => map.network);
  const remarks = useSnapshot(({ map }) => remarksOf(map.document));
  const by = useSnapshot((snapshot) => firstPaneOf(snapshot).sentencesBy);
  const selection = useSnapshot((snapshot) => firstPaneOf(snapshot).selection);
  const headingId = useId();
  const hintId = useId();
  const scroller = useRef<HTMLDivElement>(null);

  const groups = useMemo(
    () => [...sentenceGroups(visible, by, all), ...saidGroups(visible, remarks)],
    [visible, by, all, remarks],
  );
  const chosen = useMemo(() => new Set(selection.map(refKey)), [selection]);
  const isLong = groups.reduce((sum, { count }) => sum + count, 0) > mostOpenAtFirst;
  const folding = useFolding(
    by,
    groups.map(({ key }) => key),
    !isLong,
  );
  const [steps, setSteps] = useState<ReadonlyMap<string, number>>(new Map());
  const mostOf = (key: string) => stepOfRows * (1 + (steps.get(key) ?? 0));

  const stops = groups.map((group) => stopsOf(group, folding.isOpen(group.key), mostOf(group.key)));
  const roving = useRovingRows(stops.flat());
  const stopIn = (index: number) => stops[index]?.find((key) => roving.main(key).tabIndex === 0) ?? null;

  const toggle = useRef(folding.toggle);
  useLayoutEffect(() => {
    toggle.current = folding.toggle;
  }, [folding.toggle]);
  const actions = useMemo(
    () => ({
      choose: chooseIn(explorer),
      toggle: (key: string) => {
        toggle.current(key);
      },
      showMore: (key: string) => {
        setSteps((before) => new Map(before).set(key, (before.get(key) ?? 0) + 1));
      },
    }),
    [explorer],
  );

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-covered={selection.length > 0}
      role="group"
      aria-labelledby={headingId}
    >
      <div className={styles.content}>
        <h2 id={headingId} className={styles.title}>
          In sentences
        </h2>
        <ViewSummary className={styles.summary} />
        <div className={styles.bar}>
          <div className={styles.by}>
            <span className={styles.byLabel} aria-hidden="true">
              Group by
            </span>
            <Choice
              name="Group by"
              options={choices}
              value={by}
              onChange={(value) => {
                explorer.getState().commit(onView(setSentencesBy(value)));
              }}
            />
          </div>
          <div className={styles.buttons}>
            <button
              type="button"
              className={controls.button}
              onClick={() => {
                folding.setAll(!folding.areAllOpen);
              }}
            >
              {folding.areAllOpen ? <ChevronsDownUp size={16} aria-hidden /> : <ChevronsUpDown size={16} aria-hidden />}
              {folding.areAllOpen ? 'Fold all' : 'Unfold all'}
            </button>
            <CopyAsText />
          </div>
        </div>
        <p id={hintId} className="visually-hidden">
          Up and Down go from one to the next, Enter folds a heading or selects a sentence.
        </p>
        {groups.length === 0 && (
          <p className={styles.none}>
            {all.organisations.size === 0 ? 'None recorded.' : 'Nothing to tell: the filters leave none.'}
          </p>
        )}
        <div
          role="group"
          aria-label="Sentences"
          aria-describedby={hintId}
          onKeyDown={roving.onKeyDown}
          onFocus={(event) => {
            const key = event.target.dataset['rowStop'];
            if (key !== undefined) roving.main(key).onFocus(event);
          }}
        >
          <SentenceGroups
            key={by}
            visible={visible}
            groups={groups}
            selection={selection}
            chosen={chosen}
            scroller={scroller}
            isOpen={folding.isOpen}
            mostOf={mostOf}
            stopIn={stopIn}
            actions={actions}
          />
        </div>
      </div>
    </div>
  );
}
