import { facetTerms } from '../../../../analysis/facetTerms.ts';
import type { StoryStep } from '../../../../domain/document.ts';
import type { TermId } from '../../../../domain/ids.ts';
import { changeDocument } from '../../../../store/changeDocument.ts';
import { useExplorerStore, useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { AudienceSample } from '../../../../ui/legend/LineSample.tsx';
import { useRovingRows } from '../../../../ui/useRovingRows.ts';
import { toggleTerm } from '../../../../view/changes.ts';
import { inPane } from '../../../../view/comparisonChanges.ts';
import { changeStepView } from '../../../../view/stepChanges.ts';
import type { PaneView } from '../../../../view/viewState.ts';
import styles from './properties.module.css';
import { showGroupId } from './showGroupId.ts';

interface ShowAudiencesProps {
  readonly step: StoryStep;
  readonly panes: readonly PaneView[];
}

/** To whom the lines go that a step shows: its filter. */
export function ShowAudiences({ step, panes }: ShowAudiencesProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const terms = facetTerms(network).get('audience') ?? [];
  const rows = useRovingRows(terms.map(({ term }) => term));
  if (terms.length === 0 || panes.length === 0) return null;
  return (
    <div id={showGroupId} role="group" aria-labelledby={`${showGroupId}-title`} className={styles.group}>
      <h3 id={`${showGroupId}-title`}>Show</h3>
      <ul className={styles.audiences} onKeyDown={rows.onKeyDown}>
        {terms.map(({ term, label }) => {
          const shownIn = panes.filter(({ filter }) => filter.off.audience?.includes(term) !== true);
          return (
            <li key={term}>
              <label className={styles.audience} data-off={shownIn.length === 0 || undefined}>
                <input
                  type="checkbox"
                  checked={shownIn.length > 0}
                  onChange={() => {
                    // Shown in some panes only: none of them shows it then.
                    const changed = shownIn.length === 0 ? panes : shownIn;
                    changeDocument(explorer, (document) =>
                      changeStepView(document, step, (view) =>
                        changed.reduce((now, { id }) => inPane(id, toggleTerm('audience', term))(now), view),
                      ),
                    );
                  }}
                  {...rows.main(term)}
                />
                <span className={styles.sample}>
                  <AudienceSample audience={network.vocabulary.audiences.get(term as TermId) ?? null} />
                </span>
                <bdi>{label}</bdi>
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
