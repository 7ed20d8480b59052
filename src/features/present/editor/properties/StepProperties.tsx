import type { StoryStep } from '../../../../domain/document.ts';
import { changeDocument } from '../../../../store/changeDocument.ts';
import { Choice } from '../../../../ui/Choice.tsx';
import { useExplorerStore } from '../../../../ui/ExplorerProvider.tsx';
import { canBeLit, changeStepView, inShownPanes } from '../../../../view/stepChanges.ts';
import type { Transition } from '../../../../view/story.ts';
import { changeStep, comfortableTitleLength, transitionOf } from '../../../../view/story.ts';
import type { Rest } from '../../../../view/viewState.ts';
import { TextArea } from '../fields/TextArea.tsx';
import { onStep } from '../onStep.ts';
import { useStepView } from '../useStepView.ts';
import { BrokenList } from './BrokenList.tsx';
import styles from './properties.module.css';
import { RevealsEditor } from './RevealsEditor.tsx';
import { ShowAudiences } from './ShowAudiences.tsx';
import { StepFoot } from './StepFoot.tsx';

const restChoices: readonly { readonly value: Rest; readonly label: string; readonly name: string }[] = [
  { value: 'dim', label: 'Dim', name: 'Dim' },
  { value: 'hide', label: 'Hide', name: 'Hide' },
  { value: 'keep', label: 'Keep', name: 'Keep' },
];
const wayChoices: readonly { readonly value: Transition; readonly label: string; readonly name: string }[] = [
  { value: 'glide', label: 'Glide', name: 'Glide' },
  { value: 'cut', label: 'Cut', name: 'Cut' },
];

interface StepPropertiesProps {
  readonly step: StoryStep;
  readonly at: number;
  readonly count: number;
}

/** The words of a step, what it shows, and how it comes. */
export function StepProperties({ step, at, count }: StepPropertiesProps) {
  const explorer = useExplorerStore();
  const { view, panes, found } = useStepView(step);
  const [pane] = panes;
  const isLightable = view !== null && canBeLit(view);
  return (
    <section className={styles.properties} aria-label={`Step ${String(at + 1)} of ${String(count)}`} data-part="">
      <BrokenList step={step} isReadable={view !== null} />
      <TextArea
        label="Caption"
        value={step.title}
        rows={3}
        isOneLine
        note={(text) => captionWords([...text].length)}
        rewrite={(document, title) => onStep(step.id, (now, own) => changeStep(now, own, { title }))(document)}
      />
      <TextArea
        label="Supporting text"
        value={step.text ?? ''}
        rows={4}
        rewrite={(document, text) => onStep(step.id, (now, own) => changeStep(now, own, { text }))(document)}
      />
      <ShowAudiences step={step} panes={panes} />
      {isLightable && pane !== undefined && (
        <div className={styles.group}>
          <h3>Everything else</h3>
          <Choice
            name="Everything else"
            options={restChoices}
            value={pane.rest}
            onChange={(rest) => {
              changeDocument(explorer, (document) =>
                changeStepView(
                  document,
                  step,
                  inShownPanes((before) => ({ ...before, rest })),
                ),
              );
            }}
          />
        </div>
      )}
      <div className={styles.group}>
        <h3>Move to this step</h3>
        <Choice
          name="Move to this step"
          options={wayChoices}
          value={transitionOf(step)}
          onChange={(way) => {
            changeDocument(explorer, (document) =>
              changeStep(document, step, { transition: way === 'glide' ? undefined : way }),
            );
          }}
        />
        <p className={styles.note}>People who ask for less motion always see a cut.</p>
      </div>
      {isLightable && <RevealsEditor step={step} panes={panes} found={found} />}
      <StepFoot step={step} at={at} count={count} />
    </section>
  );
}

const captionWords = (length: number): string =>
  `${String(length)} of ${String(comfortableTitleLength)} characters${length > comfortableTitleLength ? ': it will be shown smaller' : ''}`;
