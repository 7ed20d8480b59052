import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { Move } from '../../features/present/presenting/presenting.ts';
import { goBack, goOn, startPresenting } from '../../features/present/presenting/presenting.ts';
import { Slide } from '../../features/present/stage/Slide.tsx';
import controls from '../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { placeOfStep, stepsOf } from '../../view/story.ts';
import styles from './EmbeddedWorkspace.module.css';

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: goOn,
  PageDown: goOn,
  ArrowLeft: goBack,
  PageUp: goBack,
};

/** The story of a map, to be played in a frame: two buttons and the keys of a clicker go through it. */
export function EmbeddedStory() {
  const explorer = useExplorerStore();
  const steps = useSnapshot(({ map }) => stepsOf(map.document));
  const asked = useSnapshot(({ view }) => view.step);
  const [presenting, setPresenting] = useState(() => startPresenting(placeOfStep(steps, asked), 0));
  const { at, revealed } = presenting;
  const title = steps[at]?.title ?? '';
  const [isFirst, isLast] = [goBack(presenting, steps) === presenting, goOn(presenting, steps) === presenting];
  const move = (by: Move) => {
    const next = by(presenting, steps);
    if (next === presenting) return;
    setPresenting(next);
    if (next.at !== at) explorer.getState().announce(spoken(next.at, steps));
    else explorer.getState().announce(`Step ${String(at + 1)}: more is shown.`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (by === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(by);
  };
  return (
    <section
      id="view"
      tabIndex={-1}
      aria-label={`Step ${String(at + 1)} of ${String(steps.length)}${title === '' ? '' : `: ${title}`}`}
      className={styles.view}
      onKeyDown={onKeyDown}
    >
      <Slide steps={steps} at={at} revealed={revealed} isLive isNear heading={{ level: 'h2' }}>
        <div className={styles.moves}>
          <button
            type="button"
            className={controls.button}
            aria-label="Back"
            aria-disabled={isFirst}
            onClick={() => {
              move(goBack);
            }}
          >
            <ChevronLeft size={18} aria-hidden />
          </button>
          <button
            type="button"
            className={controls.button}
            aria-label="Next"
            aria-disabled={isLast}
            onClick={() => {
              move(goOn);
            }}
          >
            <ChevronRight size={18} aria-hidden />
          </button>
        </div>
      </Slide>
    </section>
  );
}

const spoken = (at: number, steps: ReturnType<typeof stepsOf>): string => {
  const { title = '', text = '' } = steps[at] ?? {};
  return [`Step ${String(at + 1)} of ${String(steps.length)}.`, title, text].filter((part) => part !== '').join(' ');
};
