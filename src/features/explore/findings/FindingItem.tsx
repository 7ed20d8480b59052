import { memo } from 'react';
import { useStore } from 'zustand';
import { evidenceWords } from '../../../analysis/findings/evidenceWords.ts';
import type { Finding } from '../../../analysis/findings/finding.ts';
import { beliefVerdicts, verdictWords } from '../../../analysis/findings/verdictWords.ts';
import { capital, listWords } from '../../../analysis/words.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { VerdictChip } from '../../../ui/method/VerdictChip.tsx';
import { scrollerAround } from '../../../ui/scrollerAround.ts';
import { scrollWithin } from '../../../ui/table/scrollWithin.ts';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { FindingButton } from './FindingButton.tsx';
import styles from './findings.module.css';
import { openMethods } from './findingsDialogs.ts';
import { findingRow } from './findingRows.ts';
import { AsideControls } from './AsideControls.tsx';
import { asideKey, setAsideStore } from './setAside.ts';
import { NeedLine } from './NeedLine.tsx';

/** Room above it, for the handle of a phone's sheet. */
const clearPx = 24;

interface FindingItemProps {
  readonly finding: Finding;
  readonly roving: RovingRows;
}

/** A finding with how sure it is, what it would need, and the way to its method; while it is lit, what it rests on and which records lack what it needs. */
export const FindingItem = memo(function FindingItem({ finding, roving }: FindingItemProps) {
  const isLit = useSnapshot((snapshot) => firstPaneOf(snapshot).finding === finding.id);
  const row = findingRow(finding.id);
  const key = useSnapshot(({ map }) => asideKey(map.network.about.id, finding.id));
  const reason = useStore(setAsideStore, ({ reasons }) => reasons.get(key) ?? null);
  return (
    <li
      ref={isLit ? bringIntoView : null}
      className={styles.item}
      data-lit={isLit || undefined}
      data-aside={reason !== null || undefined}
    >
      <FindingButton finding={finding} stop={roving.main(row)} />
      <div className={styles.under}>
        <p className={styles.line}>
          <VerdictChip verdict={finding.evidence.verdict} />
          <button
            type="button"
            className={controls.link}
            aria-label={`How this is found: ${finding.title}`}
            onClick={() => {
              openMethods(finding.analysis);
            }}
            {...roving.side(row)}
          >
            How this is found
          </button>
        </p>
        {isLit && <Ground finding={finding} />}
        {isLit
          ? finding.needs.map((need) => <NeedLine key={need.field} need={need} row={row} roving={roving} />)
          : finding.needs.length > 0 && <p>Needs {listWords(finding.needs.map(({ what }) => what))}.</p>}
        {(isLit || reason !== null) && (
          <AsideControls finding={finding} asideKey={key} reason={reason} row={row} roving={roving} />
        )}
      </div>
    </li>
  );
});

/** What a link, an undo or a command lights is not left below the edge of its panel. */
function bringIntoView(item: HTMLElement | null): void {
  const scroller = item === null ? null : scrollerAround(item);
  if (item !== null && scroller !== null) scrollWithin(scroller, item, clearPx);
}

/** What a finding rests on, and what became of it on other beliefs. */
function Ground({ finding: { evidence, n } }: { readonly finding: Finding }) {
  const { meaning } = verdictWords(evidence.verdict);
  const tried = beliefVerdicts(evidence);
  return (
    <div className={styles.ground}>
      <p>
        {evidenceWords(evidence)} Counted over {n}.
      </p>
      <p>
        {meaning}
        {tried.length > 0 && ` ${capital(tried.join('; '))}.`}
      </p>
    </div>
  );
}
