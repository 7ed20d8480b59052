import { Clock, FileText } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { relationshipTitle } from '../../../../analysis/describe.ts';
import { counted, countedInFigures, inFigures } from '../../../../analysis/words.ts';
import type { StoryStep } from '../../../../domain/document.ts';
import type { Relationship } from '../../../../domain/network.ts';
import { restsOn, sourcesRule, toldIn } from '../../../../export/picture/restsOn.ts';
import controls from '../../../../ui/controls.module.css';
import { useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { secondsInWords, secondsOf } from '../../../../view/storyTime.ts';
import { useStepView } from '../useStepView.ts';
import styles from './slide.module.css';

const mostListed = 200;

/** "This step rests on 9 recorded lines, 8 organisations and 7 sources", which can be shown, and about how long it takes. */
export function RestsOnLine({ step }: { readonly step: StoryStep }) {
  const network = useSnapshot(({ map }) => map.network);
  const { view, found } = useStepView(step);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const { relationships, organisations, sources } = useMemo(
    () => restsOn(view === null ? [] : toldIn(view, network, found)),
    [network, view, found],
  );
  const lines = `${inFigures(relationships.length)} recorded ${relationships.length === 1 ? 'line' : 'lines'}`;
  return (
    <div className={styles.rests}>
      <div className={styles.restsHead}>
        <FileText size={16} aria-hidden className={styles.icon} />
        {relationships.length === 0 ? (
          <span>No line is recorded in what this step shows.</span>
        ) : (
          <>
            <span>
              This step rests on {lines}, {countedInFigures(organisations, 'organisation')} and{' '}
              {countedInFigures(sources.length, 'source')}
            </span>
            <button
              type="button"
              className={controls.link}
              aria-expanded={isOpen}
              aria-controls={isOpen ? listId : undefined}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {isOpen ? 'Hide them' : 'Show them'}
            </button>
          </>
        )}
        <span className={styles.duration} title="About how long this step takes">
          <Clock size={16} aria-hidden />
          <span className="visually-hidden">About</span> {secondsInWords(secondsOf(step))}
        </span>
      </div>
      {isOpen && (
        <ul id={listId} className={styles.lines} aria-label="Lines that this step rests on">
          <li className={styles.quiet}>{sourcesRule}</li>
          {relationships.slice(0, mostListed).map((tie) => (
            <li key={tie.id}>
              <bdi>{relationshipTitle(network, tie.id)}</bdi>
              <span className={styles.quiet}>{sourceWords(tie, (id) => network.sources.get(id)?.title ?? id)}</span>
            </li>
          ))}
          {relationships.length > mostListed && (
            <li className={styles.quiet}>And {counted(relationships.length - mostListed, 'other')}.</li>
          )}
        </ul>
      )}
    </div>
  );
}

function sourceWords(
  { evidence }: Relationship,
  titleOf: (id: NonNullable<Relationship['evidence']>['sources'][number]) => string,
): string {
  return evidence === null || evidence.sources.length === 0
    ? 'No source recorded'
    : evidence.sources.map(titleOf).join('; ');
}
