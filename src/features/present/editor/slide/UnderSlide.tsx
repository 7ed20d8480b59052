import { Layers, ListFilter, Target } from 'lucide-react';
import { useMemo, useState } from 'react';
import { facetTerms } from '../../../../analysis/facetTerms.ts';
import { countedInFigures } from '../../../../analysis/words.ts';
import type { StoryStep } from '../../../../domain/document.ts';
import { changeDocument } from '../../../../store/changeDocument.ts';
import { visibleIn } from '../../../../store/selectors.ts';
import controls from '../../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { lateComponent } from '../../../../ui/lateComponent.ts';
import { useArrowFocus } from '../../../../ui/useArrowFocus.ts';
import { showInStep } from '../../../../view/story.ts';
import { captureView } from '../../capture/captureStep.ts';
import { lightOf } from '../light.ts';
import { showGroupId } from '../properties/showGroupId.ts';
import { useStepView } from '../useStepView.ts';
import styles from './slide.module.css';

const SpotlightDialog = lateComponent(async () => (await import('./SpotlightDialog.tsx')).default);

/** What the step shows, and how to change it. */
export function UnderSlide({ step }: { readonly step: StoryStep }) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const { view, panes, found } = useStepView(step);
  const [isChoosing, setChoosing] = useState(false);
  const [pane] = panes;
  const isMap = view?.mode === 'explore' && pane !== undefined;
  const lit = useMemo(
    () =>
      isMap ? (lightOf(network, pane, found)?.organisations.length ?? visibleIn(network, pane).organisations.size) : 0,
    [isMap, network, pane, found],
  );
  const audiences = facetTerms(network).get('audience') ?? [];
  const shown = audiences.filter(({ term }) => !panes.every(({ filter }) => filter.off.audience?.includes(term)));
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(isMap ? 3 : 2, 0);
  return (
    <div
      ref={container}
      role="toolbar"
      tabIndex={-1}
      aria-label="What this step shows"
      className={styles.under}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className={controls.button}
        tabIndex={tabIndexOf(0)}
        title="Shows what you last explored or compared in this step"
        onClick={() => {
          const { view: captured } = captureView(explorer);
          changeDocument(explorer, (document) => showInStep(document, step, captured));
          explorer.getState().announce('The step shows what you last looked at.');
        }}
      >
        <Target size={16} aria-hidden />
        Use current view
      </button>
      {isMap && (
        <button
          type="button"
          className={controls.button}
          tabIndex={tabIndexOf(1)}
          aria-haspopup="dialog"
          onClick={() => {
            setChoosing(true);
          }}
        >
          <Layers size={16} aria-hidden />
          Spotlight: {countedInFigures(lit, 'organisation')}
        </button>
      )}
      <button
        type="button"
        className={controls.button}
        tabIndex={tabIndexOf(isMap ? 2 : 1)}
        onClick={() => {
          document.getElementById(showGroupId)?.querySelector('input')?.focus();
        }}
      >
        <ListFilter size={16} aria-hidden />
        {countedInFigures(shown.length, 'audience')} shown
      </button>
      <span className={styles.hint}>Arrow keys move between steps</span>
      {isChoosing && isMap && (
        <SpotlightDialog
          step={step}
          pane={pane}
          found={found}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
    </div>
  );
}
