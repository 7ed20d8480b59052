import type { KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Standing } from '../../../analysis/compare/pair/difference.ts';
import { isCounted } from '../../../analysis/compare/pair/difference.ts';
import { standingLabel } from '../../../analysis/compare/pair/differenceWords.ts';
import { compareNames, countedInFigures } from '../../../analysis/words.ts';
import { organisationName } from '../../../analysis/names.ts';
import { relationshipName } from '../../../analysis/describe.ts';
import type { EntityRef } from '../../../domain/ids.ts';
import { organisationRef, relationshipRef } from '../../../domain/ids.ts';
import type { RowStop } from '../../../ui/useRovingRows.ts';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { ClassSample } from '../../../ui/legend/ClassSample.tsx';
import type { RefItem } from './RefList.tsx';
import { RefList } from './RefList.tsx';
import styles from './lists.module.css';
import type { Pair } from './usePair.ts';

interface PairClassesProps {
  readonly pair: Pair;
  readonly way: 'overlay' | 'difference';
}

/** What differs first. */
const order: readonly Standing[] = ['only-a', 'only-b', 'changed', 'both'];

/**
 * How each class is drawn, how many there are, and all of them by name: the legend of the drawing, and its twin in
 * words. The classes are one stop for Tab, and what is open in one of them another.
 */
export function PairClasses({ pair, way }: PairClassesProps) {
  const { a, b, difference } = pair;
  const classes = order.map((standing) => {
    const organisations = difference.organisationCounts[standing];
    const relationships = difference.relationshipCounts[standing];
    const isLeftOut = way === 'difference' && standing === 'both';
    return { standing, organisations, relationships, isLeftOut, isEmpty: organisations + relationships === 0 };
  });
  const rows = useRovingRows(
    classes.filter(({ isEmpty, isLeftOut }) => !isEmpty && !isLeftOut).map(({ standing }) => standing),
  );
  return (
    <div className={styles.classes} role="group" aria-label="What is where" onKeyDown={goToClass}>
      {classes.map(({ standing, organisations, relationships, isLeftOut, isEmpty }) => {
        const counts =
          standing === 'changed'
            ? countedInFigures(relationships, 'relationship')
            : `${countedInFigures(organisations, 'organisation')}, ${countedInFigures(relationships, 'relationship')}`;
        const head = (
          <>
            <ClassSample standing={standing} isSeat={isLeftOut} />
            <span className={styles.classWords}>
              <b>{standingLabel(standing, 'A', 'B')}</b>
              <span className={styles.counts}>
                {isEmpty ? 'nothing' : isLeftOut ? `${counts}: left out, with a seat where a line needs one` : counts}
              </span>
            </span>
          </>
        );
        return isEmpty || isLeftOut ? (
          <div key={standing} className={styles.classHead} data-empty="">
            {head}
          </div>
        ) : (
          <ClassDetails key={standing} head={head} stop={rows.main(standing)}>
            {() => <RefList label={standingLabel(standing, a.title, b.title)} items={itemsOf(pair, standing)} />}
          </ClassDetails>
        );
      })}
    </div>
  );
}

/** Up and Down, Home and End between the classes; the list that is open in one has its own keys. */
function goToClass(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const heads = [...event.currentTarget.querySelectorAll('summary')];
  const at = heads.findIndex((head) => head === event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  heads[to]?.focus();
}

interface ClassDetailsProps {
  readonly head: ReactNode;
  readonly stop: RowStop;
  readonly children: () => ReactNode;
}

/** Hundreds may be in a list: it is made when it is opened. */
function ClassDetails({ head, stop, children }: ClassDetailsProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.class}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary {...stop} className={styles.classHead}>
        {head}
      </summary>
      {isOpen && children()}
    </details>
  );
}

function itemsOf({ network, difference }: Pair, standing: Standing): readonly RefItem[] {
  const item = (ref: EntityRef, name: string): RefItem => ({ ref, name });
  const organisations = [...difference.organisations]
    .filter(([, own]) => own === standing)
    .map(([id]) => item(organisationRef(id), organisationName(network, id)));
  const relationships = [...difference.relationships.values()]
    .filter((entry) => entry.standing === standing && isCounted(entry))
    .map(({ relationship: { id }, inA, twin, isAgain }) => {
      const side = standing === 'changed' ? `${inA ? 'A' : 'B'}: ` : '';
      const record = twin !== null ? ', recorded on either side' : isAgain ? ', recorded once more' : '';
      return item(relationshipRef(id), side + relationshipName(network, id) + record);
    });
  return [
    ...organisations.sort((p, q) => compareNames(p.name, q.name)),
    ...relationships.sort((p, q) => compareNames(p.name, q.name)),
  ];
}
