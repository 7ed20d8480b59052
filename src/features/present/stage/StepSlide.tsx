import type { CSSProperties } from 'react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import { usePaneSize } from './usePaneSize.ts';
import { modelTextColour } from '../../../scene/vocabularyLooks.ts';
import { slideTheme } from '../../../scene/spotlight/slideTheme.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useHeight } from '../../../ui/table/useMeasures.ts';
import { ThemeProvider, useTheme } from '../../../ui/ThemeProvider.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { heldBack, revealsOf } from '../../../view/reveals.ts';
import { transitionOf } from '../../../view/story.ts';
import type { SlideProps } from './slideProps.ts';
import styles from './Slide.module.css';
import { slideMeasures } from './slideSize.ts';
import { SlideWords } from './SlideWords.tsx';
import { StepDots } from './StepDots.tsx';
import { stepLegend } from './stepLegend.ts';
import { StepMap } from './StepMap.tsx';
import { stepModel } from './stepModel.ts';
import { useStepCast } from './useStepCast.ts';

const AskAnalyses = lazy(() => import('../../../ui/analysis/AskAnalyses.tsx'));

/** Milliseconds between two steps, as in the design tokens. */
const journeyMs = 900;

const noStep: StoryStep = { id: '', title: '', view: '' };

/** The slide of the step that the explorer here shows. */
export function StepSlide({
  steps,
  at,
  revealed,
  isLive = false,
  areNamesHidden = false,
  heading = { level: 'h2' },
  children,
}: SlideProps) {
  const step = steps[at] ?? noStep;
  const theme = useTheme();
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [size, frame] = usePaneSize();
  const [words, setWords] = useState<HTMLElement | null>(null);
  const wordsPx = useHeight(words);
  const measures = slideMeasures(size, isLive, wordsPx);
  const { unit, isNarrow } = measures;
  const ownTheme = useMemo(() => slideTheme(theme, unit, size.width), [theme, unit, size.width]);
  const reveals = useMemo(() => revealsOf(step), [step]);
  const held = useMemo(() => heldBack(reveals, revealed), [reveals, revealed]);
  const shown = useStepCast(held);
  const isFindingLit = useSnapshot((snapshot) => firstPaneOf(snapshot).finding !== null);
  const { visible, cast } = shown;
  const model = useMemo(() => stepModel(visible, cast), [visible, cast]);
  const legend = useMemo(() => stepLegend(visible, cast), [visible, cast]);
  const isCut = isMotionReduced || transitionOf(step) === 'cut';

  return (
    <ThemeProvider theme={ownTheme}>
      <div
        ref={frame}
        className={styles.slide}
        data-narrow={isNarrow || undefined}
        data-cut={isCut || undefined}
        style={
          {
            '--unit': unit,
            '--title': `${String(measures.title)}px`,
            '--text': `${String(measures.text)}px`,
            '--note': `${String(measures.note)}px`,
            '--model-ink': modelTextColour(theme, model),
          } as CSSProperties
        }
      >
        <SlideWords
          ref={setWords}
          step={step}
          heading={heading}
          revealed={reveals.slice(0, revealed).flatMap(({ text }) => (text === '' ? [] : [text]))}
          model={model}
          legend={legend}
          signPx={measures.note * 1.3}
        />
        <div className={styles.picture} inert={!isLive}>
          <StepMap
            shown={shown}
            drawing={{
              theme: ownTheme,
              size,
              measures,
              heldBack: held,
              areNamesHidden,
              journeyMs: isCut ? 0 : journeyMs,
            }}
            isLive={isLive}
          />
        </div>
        <div className={styles.foot}>
          <StepDots at={at} of={steps.length} />
          {children}
        </div>
      </div>
      {isFindingLit && (
        <Suspense>
          <AskAnalyses />
        </Suspense>
      )}
    </ThemeProvider>
  );
}
