import type { CSSProperties } from 'react';
import { useMemo, useState } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import { HeldBack } from '../../../ui/analysis/HeldBack.ts';
import { usePaneSize } from '../../../ui/stage/usePaneSize.ts';
import { modelTextColour } from '../../../scene/vocabularyLooks.ts';
import { slideTheme } from '../../../scene/spotlight/slideTheme.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { AskForFinding } from '../../../ui/analysis/AskForFinding.tsx';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { lateComponent } from '../../../ui/lateComponent.ts';
import { useHeight } from '../../../ui/table/useMeasures.ts';
import { MarksBoardProvider } from '../../../ui/stage/shownMarks.ts';
import { ThemeProvider, useTheme } from '../../../ui/ThemeProvider.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { heldBack, revealsOf } from '../../../view/reveals.ts';
import { transitionOf } from '../../../view/story.ts';
import type { SlideProps } from './slideProps.ts';
import styles from './Slide.module.css';
import { slideMeasures } from './slideSize.ts';
import { LitInWords } from './LitInWords.tsx';
import { SlideKey, SlideLegend } from './SlideLegend.tsx';
import { SlideWords } from './SlideWords.tsx';
import { StepDots } from './StepDots.tsx';
import { GlideLayer } from './glide/GlideLayer.tsx';
import { createGlide } from './glide/glide.ts';
import { GlideOnChange } from './glide/GlideOnChange.tsx';
import { StepCompared } from './StepCompared.tsx';
import { StepMap } from './StepMap.tsx';
import { stepModel } from './stepModel.ts';
import { useStepCast } from './useStepCast.ts';
import { useStepLegend } from './useStepLegend.ts';

const StepLines = lateComponent(async () => (await import('./StepLines.tsx')).default);

/** Milliseconds between two steps, as in the design tokens. */
const journeyMs = 900;

/** Until it is measured. */
const usualSize = { width: 1440, height: 900 };

/** In a lower frame above its map the legend would leave the map no room. Pixels. */
const leastForLegend = 640;
/** A comparison has many audiences: in a lower frame they would leave its text no room. */
const leastBesideText = 600;

const noStep: StoryStep = { id: '', title: '', view: '' };

/** The slide of the step that the explorer here shows. */
export function StepSlide({
  steps,
  at,
  revealed,
  isLive = false,
  isNear = false,
  isBare = false,
  areNamesHidden = false,
  isLegendShown = false,
  heading = { level: 'h2' },
  children,
}: SlideProps) {
  const step = steps[at] ?? noStep;
  const theme = useTheme();
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [measured, frame] = usePaneSize();
  const size = measured ?? usualSize;
  const [words, setWords] = useState<HTMLElement | null>(null);
  const wordsPx = useHeight(words);
  const kind = useSnapshot(({ view }) => (view.mode === 'compare' ? 'compare' : view.panes[0].arrangement));
  const measures = slideMeasures(size, { isLive, isNear, isBare, isBeside: kind !== 'network', wordsPx });
  const { unit, isNarrow } = measures;
  const ownTheme = useMemo(() => slideTheme(theme, unit, size.width), [theme, unit, size.width]);
  const reveals = useMemo(() => revealsOf(step), [step]);
  const held = useMemo(() => heldBack(reveals, revealed), [reveals, revealed]);
  const shown = useStepCast(held);
  const isUnderLens = useSnapshot((snapshot) => firstPaneOf(snapshot).lens === 'evidence');
  const { visible, cast } = shown;
  const isCompared = kind === 'compare';
  const model = useMemo(() => (isCompared ? null : stepModel(visible, cast)), [isCompared, visible, cast]);
  const legend = useStepLegend(visible, cast, held);
  const hasLegend = isCompared
    ? isLive
      ? size.height >= leastBesideText
      : true
    : !(isNear && isNarrow && size.height < leastForLegend);
  const isCut = isMotionReduced || transitionOf(step) === 'cut';
  const isGliding = isLive && !isNear && !isMotionReduced;
  const [ownGlide] = useState(createGlide);
  const glide = isGliding ? ownGlide : null;

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
            '--words': `${String(measures.wordsShare * 100)}%`,
            '--title': `${String(measures.title)}px`,
            '--text': `${String(measures.text)}px`,
            '--note': `${String(measures.note)}px`,
            '--model-ink': modelTextColour(theme, model),
          } as CSSProperties
        }
      >
        <SlideWords
          ref={setWords}
          isUnseen={isBare}
          step={step}
          heading={heading}
          revealed={reveals.slice(0, revealed).flatMap(({ text }) => (text === '' ? [] : [text]))}
          model={model}
          signPx={measures.note * 1.3}
        >
          {!isCompared && <LitInWords shown={shown} />}
          {hasLegend && <SlideLegend legend={legend} isUnderLens={isUnderLens} isCompared={isCompared} />}
        </SlideWords>
        <MarksBoardProvider value={glide}>
          {measured === null ? null : kind === 'compare' ? (
            <div className={styles.picture}>
              <HeldBack value={held}>
                <StepCompared theme={theme} size={size} measures={measures} isLive={isLive} />
              </HeldBack>
            </div>
          ) : kind === 'lines' ? (
            <div className={styles.picture} inert={!isLive}>
              <StepLines theme={theme} size={size} measures={measures} shown={shown} isMotionReduced={isCut} />
            </div>
          ) : (
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
                isLegendShown={isLegendShown}
              />
            </div>
          )}
        </MarksBoardProvider>
        {glide !== null && (
          <>
            {/* Names that are hidden are hidden at once. */}
            <GlideLayer key={String(areNamesHidden)} glide={glide} />
            <GlideOnChange
              glide={glide}
              showing={JSON.stringify([step.id, step.view, revealed])}
              ms={isCut ? 0 : journeyMs}
            />
          </>
        )}
        {isLegendShown && <SlideKey legend={legend} isCompared={isCompared} hasLines={!hasLegend} />}
        <div className={styles.foot}>
          <StepDots at={at} of={steps.length} />
          {children}
        </div>
      </div>
      <AskForFinding />
    </ThemeProvider>
  );
}
