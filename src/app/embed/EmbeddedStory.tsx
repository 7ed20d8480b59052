import type { LucideIcon } from 'lucide-react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { Move } from '../../features/present/presenting/presenting.ts';
import { goBack, goOn, keepPlace, startPresenting, toStep } from '../../features/present/presenting/presenting.ts';
import { belongsToControl } from '../../features/present/presenting/presentingControl.ts';
import { placeWords } from '../../features/present/placeWords.ts';
import { presentingNews } from '../../features/present/presenting/presentingNews.ts';
import { Slide } from '../../features/present/stage/Slide.tsx';
import { chordOf } from '../../ui/chord.ts';
import controls from '../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { useKeyPreferences } from '../../ui/KeyPreferences.tsx';
import type { PresentingKey } from '../../ui/presentingKeys.ts';
import { presentingKeys } from '../../ui/presentingKeys.ts';
import { readKey } from '../../ui/stage/keys.ts';
import { placeOfStep, stepsOf } from '../../view/story.ts';
import styles from './EmbeddedWorkspace.module.css';

/** What the keys of a presentation do in a frame; the others belong to a stage. */
const moves: Readonly<Partial<Record<PresentingKey['type'], Move>>> = {
  on: goOn,
  back: goBack,
  first: toStep(0),
  last: (presenting, steps) => toStep(steps.length - 1)(presenting, steps),
};

/** The story of a map, to be played in a frame: two buttons and the keys of a clicker go through it. */
export function EmbeddedStory() {
  const explorer = useExplorerStore();
  const steps = useSnapshot(({ map }) => stepsOf(map.document));
  const asked = useSnapshot(({ view }) => view.step);
  const [presenting, setPresenting] = useState(() => startPresenting(placeOfStep(steps, asked), 0));
  const [before, setBefore] = useState({ asked, steps });
  // The page round it asks for another step, or gives another story.
  if (before.asked !== asked || before.steps !== steps) {
    setBefore({ asked, steps });
    const move = before.asked === asked ? keepPlace(before.steps) : toStep(placeOfStep(steps, asked));
    setPresenting(move(presenting, steps));
  }
  const { areCharactersOn } = useKeyPreferences();
  const { at, revealed } = presenting;
  const title = steps[at]?.title ?? '';
  const [isFirst, isLast] = [goBack(presenting, steps) === presenting, goOn(presenting, steps) === presenting];
  const move = (by: Move) => {
    const next = by(presenting, steps);
    if (next === presenting) return;
    setPresenting(next);
    const news = presentingNews(presenting, next, steps);
    if (news !== null) explorer.getState().announce(news);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.defaultPrevented ? null : readKey(presentingKeys, event.nativeEvent, areCharactersOn);
    const by = key === null ? undefined : moves[key.type];
    const keys = chordOf(event.nativeEvent);
    if (by === undefined || keys === null || belongsToControl(keys, event.target, true)) return;
    event.preventDefault();
    move(by);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a press only brings the keyboard here
    <section
      id="view"
      tabIndex={-1}
      aria-label={`${placeWords(at, steps)}${title === '' ? '' : `: ${title}`}`}
      className={styles.view}
      onKeyDown={onKeyDown}
      onClick={({ currentTarget }) => {
        // The first press anywhere in it gives it the keys, also where a browser gives none to a button.
        if (!currentTarget.contains(document.activeElement)) currentTarget.focus({ preventScroll: true });
      }}
    >
      <Slide steps={steps} at={at} revealed={revealed} isLive isNear heading={{ level: 'h2' }}>
        <div className={styles.moves}>
          <MoveButton
            label="Back"
            Icon={ChevronLeft}
            isEnd={isFirst}
            onPress={() => {
              move(goBack);
            }}
          />
          <MoveButton
            label="Next"
            Icon={ChevronRight}
            isEnd={isLast}
            onPress={() => {
              move(goOn);
            }}
          />
        </div>
      </Slide>
    </section>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly Icon: LucideIcon;
  /** Nothing lies that way. It keeps the keyboard all the same. */
  readonly isEnd: boolean;
  onPress(): void;
}

function MoveButton({ label, Icon, isEnd, onPress }: MoveButtonProps) {
  return (
    <button type="button" className={controls.button} aria-label={label} aria-disabled={isEnd} onClick={onPress}>
      <Icon size={18} aria-hidden />
    </button>
  );
}
