import type { LucideIcon } from 'lucide-react';
import { ChevronLeft, ChevronRight, Compass, Ellipsis, Shapes, Square, X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { StoryStep } from '../../../domain/document.ts';
import { keysAsShown } from '../../../ui/keysAsShown.ts';
import type { PresentingKey } from '../../../ui/presentingKeys.ts';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { useIsScreenToTake } from './fullScreen.ts';
import { presenterStore } from '../presenter/presenterStore.ts';
import { RoomButtons } from '../presenter/RoomButtons.tsx';
import { openShare } from '../../../ui/shareDialog.ts';
import type { StepId } from '../../../view/viewState.ts';
import type { Presenting } from './presenting.ts';
import styles from './PresentingBar.module.css';
import type { StoryAct } from './useStoryAct.ts';

interface PresentingBarProps {
  readonly presenting: Presenting;
  readonly steps: readonly StoryStep[];
  readonly act: StoryAct;
  readonly onJump: (place: number) => void;
  /** At once, unlike the key, which leaves full screen first. */
  readonly onLeave: () => void;
}

/** The keys of a presentation as buttons, for fingers and for whoever does not know the keys. */
export function PresentingBar({ presenting, steps, act, onJump, onLeave }: PresentingBarProps) {
  const [isMore, setMore] = useState(false);
  const isScreenToTake = useIsScreenToTake();
  const isPresenterOpen = useStore(presenterStore, ({ isThere }) => isThere);
  // As in the styles: where words have no room.
  const isSmall = useMediaQuery('(width < 1000px)');
  const { laser, isLegendShown, areNotesShown, isBlack, isTimerShown, areNamesHidden } = presenting;
  const button = (type: ButtonType, label: string, look: string | LucideIcon, isOn?: boolean) => (
    <BarButton
      key={type}
      label={label}
      look={look}
      isOn={isOn}
      onPress={() => {
        if (type === 'leave') onLeave();
        else act({ type });
      }}
    />
  );
  const notes = button('notes', isPresenterOpen ? 'Notes: in presenter view' : 'Notes', 'S', areNotesShown);
  const screen = isScreenToTake && button('screen', 'Full screen', 'F5');
  return (
    // A press must not take the focus: the next key is to go on with the story.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- nothing here is pressed but the buttons inside
    <div className={styles.bar} onMouseDown={keepFocus}>
      {isMore && (
        <div className={styles.row}>
          {isSmall && notes}
          {isSmall && screen}
          {button('laser', 'Laser', 'K', laser !== 'off')}
          {button('timer', 'Timer', 'T', isTimerShown)}
          {button('names', 'Hide names', 'H', areNamesHidden)}
          {button('dispute', 'Dispute', 'J')}
          {button('park', 'Park a question', 'Q')}
          <RoomButtons className={styles.button} />
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              openShare('code', (steps[presenting.at]?.id ?? null) as StepId | null);
            }}
          >
            QR code
          </button>
          <StepChoice at={presenting.at} steps={steps} onJump={onJump} />
        </div>
      )}
      <div className={styles.row} data-over-map="">
        {button('back', 'Back', ChevronLeft)}
        {button('on', 'Next', ChevronRight)}
        {!isSmall && screen}
        {!isSmall && notes}
        {button('legend', 'Legend', isSmall ? Shapes : 'L', isLegendShown)}
        {button('black', 'Black', isSmall ? Square : 'B', isBlack)}
        {button('detour', 'Detour', isSmall ? Compass : 'E')}
        {button('leave', 'Leave', isSmall ? X : keysAsShown('Escape'))}
        <button
          type="button"
          className={styles.button}
          aria-expanded={isMore}
          aria-label="More"
          onClick={() => {
            setMore(!isMore);
          }}
        >
          {isSmall ? <Ellipsis size={24} aria-hidden="true" /> : 'More'}
        </button>
      </div>
    </div>
  );
}

type ButtonType = Exclude<PresentingKey['type'], 'digit' | 'jump'>;

interface BarButtonProps {
  readonly label: string;
  /** An icon in place of words, or the key beside them. */
  readonly look: string | LucideIcon;
  /** Undefined for what is done once; else whether it is on. */
  readonly isOn: boolean | undefined;
  onPress(): void;
}

function BarButton({ label, look: Look, isOn, onPress }: BarButtonProps) {
  const isIcon = typeof Look !== 'string';
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={isIcon ? label : undefined}
      aria-pressed={isOn}
      onClick={onPress}
    >
      {isIcon ? (
        <Look size={24} aria-hidden="true" />
      ) : (
        <>
          <kbd aria-hidden="true">{Look}</kbd>
          {label}
        </>
      )}
    </button>
  );
}

function StepChoice({ at, steps, onJump }: Pick<PresentingBarProps, 'steps' | 'onJump'> & { readonly at: number }) {
  return (
    <select
      className={styles.jump}
      aria-label="Go to step"
      value={at}
      onChange={(event) => {
        onJump(Number(event.target.value));
      }}
    >
      {steps.map(({ title }, place) => (
        // Ids of a file may come twice; places do not.
        <option key={place} value={place}>
          {`${String(place + 1)}. ${title}`}
        </option>
      ))}
    </select>
  );
}

function keepFocus(event: MouseEvent) {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
}
