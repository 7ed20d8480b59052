import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import controls from '../../../ui/controls.module.css';
import { ThingChoice } from './ThingChoice.tsx';
import type { Thing } from './things.ts';
import styles from './room.module.css';

interface PickedThingProps {
  readonly label: string;
  readonly things: readonly Thing[];
  /** Those that are meant most likely: listed alone until letters are typed. */
  readonly near?: readonly Thing[];
  /** Id of the one that is chosen; null for none. */
  readonly chosen: string | null;
  onChoose(thing: Thing): void;
}

/** What was selected before, in words; or a list to choose from, which then stays so that arrow keys can walk it. */
export function PickedThing({ label, things, near = [], chosen, onChoose }: PickedThingProps) {
  const [isListed, setListed] = useState(chosen === null);
  const place = useRef<HTMLDivElement>(null);
  const thing = things.find(({ ref }) => ref.id === chosen);
  return (
    <div ref={place}>
      {isListed || thing === undefined ? (
        <ThingChoice label={label} things={things} near={near} chosen={thing?.key ?? null} onChoose={onChoose} />
      ) : (
        <p className={styles.chosen}>
          <bdi>{thing.words}</bdi>
          <button
            type="button"
            className={controls.link}
            aria-label={`Choose another instead of ${thing.words}`}
            onClick={() => {
              flushSync(() => {
                setListed(true);
              });
              place.current?.querySelector('input')?.focus();
            }}
          >
            Choose another
          </button>
        </p>
      )}
    </div>
  );
}
