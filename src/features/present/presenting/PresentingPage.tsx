import type { ComponentType, ReactNode } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoryStep } from '../../../domain/document.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { stepsOf } from '../../../view/story.ts';
import type { DetourProps } from './DetourStage.tsx';
import { DetourStage } from './DetourStage.tsx';
import { EscapeHint } from './EscapeHint.tsx';
import { Laser } from './Laser.tsx';
import { NotesBelow } from './NotesBelow.tsx';
import { leavePresentation, moveOn } from './presentation.ts';
import type { Presenting } from './presenting.ts';
import { toStep } from './presenting.ts';
import { PresentingBar } from './PresentingBar.tsx';
import { placeWords } from './presentingNews.ts';
import styles from './PresentingPage.module.css';
import { presentingStore } from './presentingStore.ts';
import { StepDots } from './StepDots.tsx';
import { Timer } from './Timer.tsx';
import { anySign, pointerSigns, useAwake } from './useAwake.ts';
import { usePresentingKeys } from './usePresentingKeys.ts';
import type { RoomActs, StoryAct } from './useStoryAct.ts';
import { useStoryAct } from './useStoryAct.ts';
import { useStoryChanges } from './useStoryChanges.ts';
import { useTouch } from './useTouch.ts';
import { useWakeLock } from './useWakeLock.ts';

export interface PresentingPageProps {
  readonly Detour: ComponentType<DetourProps>;
  /** Who writes down what the room says. */
  readonly room?: RoomActs | null;
  /** The presenter's own window shows the notes. */
  readonly isPresenterOpen?: boolean;
  /** Questions that were parked, for the notes under the step. */
  readonly parked?: ReactNode;
}

/** The story on the whole screen, step by step. */
export function PresentingPage({ Detour, room = null, isPresenterOpen = false, parked }: PresentingPageProps) {
  const steps = useSnapshot(({ map }) => stepsOf(map.document));
  const mapTitle = useSnapshot(({ map }) => map.network.about.title);
  const presenting = useStore(presentingStore, (state) => state.presenting);
  const act = useStoryAct(room);
  usePresentingKeys(act);
  useStoryChanges();
  useWakeLock();
  const step = steps[Math.min(presenting?.at ?? 0, steps.length - 1)];
  if (presenting === null || step === undefined) return null;
  return (
    <Story presenting={presenting} steps={steps} step={step} act={act} hasRoom={room !== null} Detour={Detour}>
      <h1 className="visually-hidden">{mapTitle}</h1>
      {presenting.areNotesShown && !isPresenterOpen && !presenting.isDetour && (
        <NotesBelow step={step} next={steps[presenting.at + 1]} parked={parked} />
      )}
    </Story>
  );
}

interface StoryProps {
  readonly presenting: Presenting;
  readonly steps: readonly StoryStep[];
  readonly step: StoryStep;
  readonly act: StoryAct;
  readonly hasRoom: boolean;
  readonly Detour: ComponentType<DetourProps>;
  readonly children: ReactNode;
}

const barRestMs = 4000;
const pointerRestMs = 3000;

function Story({ presenting, steps, step, act, hasRoom, Detour, children }: StoryProps) {
  const explorer = useExplorerStore();
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const { at, isBlack, isDetour, laser, typed } = presenting;
  const touch = useTouch(act, isDetour || laser !== 'off');
  const isBarAwake = useAwake(anySign, barRestMs);
  const isPointerAwake = useAwake(pointerSigns, pointerRestMs);
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isDetour) region.current?.focus({ preventScroll: true });
  }, [isDetour]);
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
        <DetourStage step={step} at={at} Detour={Detour} onReturn={onReturn} />
      ) : (
        <>
          <div className={styles.stage} inert={isBlack}>
            <div className={styles.frame}>
              <h2>{step.title}</h2>
              {step.text !== undefined && <p>{step.text}</p>}
            </div>
            {presenting.isTimerShown && <Timer startedAt={presenting.startedAt} steps={steps} />}
            <EscapeHint />
          </div>
          {isBlack && <div className={styles.black} />}
          {laser !== 'off' && <Laser colour={laser} isMotionReduced={isMotionReduced} />}
          {typed !== '' && (
            <p className={styles.typed} aria-hidden="true">
              {typed}
            </p>
          )}
          <div className={styles.foot} data-awake={isBarAwake} data-black={isBlack || undefined}>
            <StepDots at={at} count={steps.length} />
            <PresentingBar
              presenting={presenting}
              steps={steps}
              act={act}
              hasRoom={hasRoom}
              onLeave={() => {
                leavePresentation(explorer);
              }}
              onJump={(place) => {
                moveOn(explorer, toStep(place));
                region.current?.focus();
              }}
            />
          </div>
        </>
      )}
      {children}
    </section>
  );
}
