import type { ComponentType } from 'react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoryStep } from '../../../domain/document.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { stepsOf } from '../../../view/story.ts';
import { placeWords } from '../placeWords.ts';
import type { DetourProps } from './DetourStage.tsx';
import { DetourStage } from './DetourStage.tsx';
import { EscapeHint } from './EscapeHint.tsx';
import { Laser } from './Laser.tsx';
import { NotesBelow } from './NotesBelow.tsx';
import { leavePresentation, moveOn } from './presentation.ts';
import type { Presenting } from './presenting.ts';
import { toStep } from './presenting.ts';
import { PresentingBar } from './PresentingBar.tsx';
import { namesHiddenWords, overWords } from './presentingNews.ts';
import { typedWords } from './typedWords.ts';
import { PassingHint } from './PassingHint.tsx';
import styles from './PresentingPage.module.css';
import { presentingStore } from './presentingStore.ts';
import { presenterStore } from '../presenter/presenterStore.ts';
import { Slide } from '../stage/Slide.tsx';
import { storyWithoutNames } from '../stage/storyWithoutNames.ts';
import { useStepExplorer } from '../stage/useStepExplorer.ts';
import { Timer } from './Timer.tsx';
import { anySign, pointerSigns, useAwake } from './useAwake.ts';
import { usePresentationNews } from './usePresentationNews.ts';
import { usePresentingKeys } from './usePresentingKeys.ts';
import type { StoryAct } from './useStoryAct.ts';
import { useTellRoom } from './useTellRoom.ts';
import { useStoryAct } from './useStoryAct.ts';
import { useStoryChanges } from './useStoryChanges.ts';
import { useTouch } from './useTouch.ts';
import { useWakeLock } from './useWakeLock.ts';

interface PresentingPageProps {
  readonly Detour: ComponentType<DetourProps>;
}

/** The story on the whole screen, step by step. */
export function PresentingPage(props: PresentingPageProps) {
  const told = useSnapshot(({ map }) => stepsOf(map.document));
  const network = useSnapshot(({ map }) => map.network);
  const presenting = useStore(presentingStore, (state) => state.presenting);
  const areNamesHidden = presenting?.areNamesHidden === true;
  const steps = useMemo(
    () => (areNamesHidden ? storyWithoutNames(told, network) : told),
    [areNamesHidden, told, network],
  );
  const step = steps[Math.min(presenting?.at ?? 0, steps.length - 1)];
  useStoryChanges();
  usePresentationNews();
  useWakeLock();
  if (presenting === null || step === undefined) return null;
  return <Story {...props} presenting={presenting} steps={steps} step={step} />;
}

interface StoryProps extends PresentingPageProps {
  readonly presenting: Presenting;
  readonly steps: readonly StoryStep[];
  readonly step: StoryStep;
}

const barRestMs = 4000;
const pointerRestMs = 3000;

function Story({ presenting, steps, step, Detour }: StoryProps) {
  const { at, isDetour, isBlack, laser } = presenting;
  const act = useStoryAct();
  const isPresenterOpen = useStore(presenterStore, ({ isThere }) => isThere);
  const bar = useAwake(anySign, barRestMs);
  const touch = useTouch(act, bar.wake, isDetour || laser !== 'off');
  const { isAwake: isPointerAwake } = useAwake(pointerSigns, pointerRestMs);
  const region = useRef<HTMLElement>(null);
  const takeFocus = useCallback(() => {
    region.current?.focus({ preventScroll: true });
  }, []);
  usePresentingKeys(act, takeFocus);
  useEffect(() => {
    if (!isDetour) takeFocus();
  }, [isDetour, isBlack, takeFocus]);
  const onReturn = useCallback(() => {
    act({ type: 'detour' });
  }, [act]);
  return (
    <section
      ref={region}
      id={isDetour ? undefined : 'view'}
      tabIndex={-1}
      aria-label={placeWords(at, steps)}
      className={styles.presenting}
      data-pointer={isPointerAwake || laser !== 'off' || isDetour ? undefined : 'hidden'}
      {...(isDetour ? {} : touch)}
    >
      {isDetour ? (
        <DetourStage step={step} presenting={presenting} Detour={Detour} onReturn={onReturn} />
      ) : (
        <StoryStage
          presenting={presenting}
          steps={steps}
          step={step}
          act={act}
          isBarAwake={bar.isAwake}
          takeFocus={takeFocus}
        />
      )}
      {presenting.areNotesShown && !isPresenterOpen && !isDetour && <NotesBelow step={step} next={steps[at + 1]} />}
    </section>
  );
}

interface StoryStageProps extends Pick<StoryProps, 'presenting' | 'steps' | 'step'> {
  readonly act: StoryAct;
  readonly isBarAwake: boolean;
  takeFocus(): void;
}

/** The step, and what lies over it. */
function StoryStage({ presenting, steps, step, act, isBarAwake, takeFocus }: StoryStageProps) {
  const explorer = useExplorerStore();
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const { at, revealed, isBlack, laser, typed } = presenting;
  const shared = useStepExplorer(step, presenting.areNamesHidden);
  useTellRoom(shared.explorer);
  return (
    <div className={styles.stage}>
      <div className={styles.slide} inert={isBlack}>
        <Slide
          steps={steps}
          at={at}
          revealed={revealed}
          isLive
          areNamesHidden={presenting.areNamesHidden}
          isLegendShown={presenting.isLegendShown}
          heading={h1}
          shared={shared}
        />
        {presenting.isTimerShown && <Timer startedAt={presenting.startedAt} steps={steps} />}
        <EscapeHint />
        {presenting.areNamesHidden && <PassingHint words={namesHiddenWords} />}
        {presenting.isOver && <p className={styles.over}>{overWords}</p>}
      </div>
      {isBlack && <div className={styles.black} />}
      {laser !== 'off' && <Laser colour={laser} isMotionReduced={isMotionReduced} />}
      {typed !== '' && (
        <p className={styles.typed} aria-hidden="true">
          {typedWords(typed, steps.length)}
        </p>
      )}
      <div className={styles.bar} data-awake={isBarAwake} data-wakes="">
        <PresentingBar
          presenting={presenting}
          steps={steps}
          act={act}
          onLeave={leavePresentation}
          onJump={(place) => {
            moveOn(explorer, toStep(place));
            takeFocus();
          }}
        />
      </div>
    </div>
  );
}

const h1 = { level: 'h1' } as const;
