import { Layers, ListFilter, Target } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Because } from '../../../../analysis/results/result.ts';
import { facetTerms } from '../../../../analysis/facetTerms.ts';
import { countedInFigures } from '../../../../analysis/words.ts';
import type { Network } from '../../../../domain/network.ts';
import type { StoryStep } from '../../../../domain/document.ts';
import { changeDocument } from '../../../../store/changeDocument.ts';
import { visibleIn } from '../../../../store/selectors.ts';
import controls from '../../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { lateComponent } from '../../../../ui/lateComponent.ts';
import { useArrowFocus } from '../../../../ui/useArrowFocus.ts';
import { canBeLit } from '../../../../view/stepChanges.ts';
import { showInStep } from '../../../../view/story.ts';
import type { PaneView } from '../../../../view/viewState.ts';
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
  const isLightable = view !== null && canBeLit(view) && panes.length > 0;
  const lit = useMemo(() => (isLightable ? litCount(network, panes, found) : 0), [isLightable, network, panes, found]);
  const audiences = facetTerms(network).get('audience') ?? [];
  const shown = audiences.filter(({ term }) => !panes.every(({ filter }) => filter.off.audience?.includes(term)));
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(isLightable ? 3 : 2, 0);
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
      {isLightable && (
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
        tabIndex={tabIndexOf(isLightable ? 2 : 1)}
        onClick={() => {
          document.getElementById(showGroupId)?.querySelector('input')?.focus();
        }}
      >
        <ListFilter size={16} aria-hidden />
        {countedInFigures(shown.length, 'audience')} shown
      </button>
      <span className={styles.hint}>Arrow keys move between steps</span>
      {isChoosing && isLightable && (
        <SpotlightDialog
          step={step}
          panes={panes}
          found={found}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
    </div>
  );
}

/** How many stand in the light, or are shown where nobody does; whoever stands in several panes counts once. */
function litCount(network: Network, panes: readonly PaneView[], found: Because | null): number {
  const lit = panes.flatMap((pane) => lightOf(network, pane, found)?.organisations ?? []);
  const shown = panes.flatMap((pane) => [...visibleIn(network, pane).organisations.keys()]);
  return new Set(lit.length > 0 ? lit : shown).size;
}
