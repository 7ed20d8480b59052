import { useState } from 'react';
import type { StoryStep } from '../../../domain/document.ts';
import { keysAsShown } from '../../../ui/keysAsShown.ts';
import type { PresentingKey } from '../../../ui/presentingKeys.ts';
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

interface BarButton {
  readonly type: Exclude<PresentingKey['type'], 'digit' | 'jump'>;
  readonly keys: string;
  readonly label: string;
  /** Undefined for what is done once; else whether it is on. */
  readonly isOn?: boolean;
}

/** The keys of a presentation as buttons, for fingers and for whoever does not know the keys. */
export function PresentingBar({ presenting, steps, act, onJump, onLeave }: PresentingBarProps) {
  const [isMore, setMore] = useState(false);
  const { laser, isLegendShown, areNotesShown, isBlack, isTimerShown, areNamesHidden } = presenting;
  const first: readonly BarButton[] = [
    { type: 'back', keys: '‹', label: 'Back' },
    { type: 'on', keys: '›', label: 'Next' },
    { type: 'notes', keys: 'S', label: 'Notes', isOn: areNotesShown },
    { type: 'legend', keys: 'L', label: 'Legend', isOn: isLegendShown },
    { type: 'black', keys: 'B', label: 'Black', isOn: isBlack },
    { type: 'detour', keys: 'E', label: 'Detour' },
    { type: 'leave', keys: keysAsShown('Escape'), label: 'Leave' },
  ];
  const more: readonly BarButton[] = [
    { type: 'laser', keys: 'K', label: 'Laser', isOn: laser !== 'off' },
    { type: 'timer', keys: 'T', label: 'Timer', isOn: isTimerShown },
    { type: 'names', keys: 'H', label: 'Hide names', isOn: areNamesHidden },
    { type: 'dispute', keys: 'J', label: 'Dispute' },
    { type: 'park', keys: 'Q', label: 'Park a question' },
  ];
  const button = ({ type, keys, label, isOn }: BarButton) => (
    <button
      key={type}
      type="button"
      className={styles.button}
      aria-pressed={isOn}
      onClick={() => {
        if (type === 'leave') onLeave();
        else act({ type });
      }}
    >
      <kbd aria-hidden="true">{keys}</kbd>
      {label}
    </button>
  );
  return (
    // A press must not take the focus: the next key is to go on with the story.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- nothing here is pressed but the buttons inside
    <div className={styles.bar} onMouseDown={keepFocus}>
      {isMore && (
        <div className={styles.row}>
          {more.map(button)}
          <select
            className={styles.jump}
            aria-label="Go to step"
            value={presenting.at}
            onChange={(event) => {
              onJump(Number(event.target.value));
            }}
          >
            {steps.map(({ title }, place) => (
              <option key={place} value={place}>
                {`${String(place + 1)}. ${title}`}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={styles.row}>
        {first.map(button)}
        <button
          type="button"
          className={styles.button}
          aria-expanded={isMore}
          onClick={() => {
            setMore(!isMore);
          }}
        >
          More
        </button>
      </div>
    </div>
  );
}

function keepFocus(event: React.MouseEvent) {
  if (event.target instanceof Element && event.target.closest('button') !== null) event.preventDefault();
}
