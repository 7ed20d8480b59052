import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { inFigures } from '../../analysis/words.ts';
import controls from '../../ui/controls.module.css';
import { longestDataLink } from '../../view/dataLink.ts';
import styles from './ShareDialog.module.css';
import type { PackedMap } from './usePackedMap.ts';

interface WithDataProps {
  readonly state: PackedMap;
  /** On the button that packs the map: "Make a link with data". */
  readonly action: string;
  readonly onPack: () => void;
  readonly onSaveCopy: () => void;
  /** What is made of the packed map; `isAsked` when it stands in the place of the button that was pressed. */
  readonly children: (packed: string, isAsked: boolean) => ReactNode;
}

/** Sends the map itself along: only when the reader says so, and with what that means beside the button. */
export function WithData({ state, action, onPack, onSaveCopy, children }: WithDataProps) {
  const [isAsked, setAsked] = useState(false);
  const refused = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsked && state.kind === 'too-large') refused.current?.focus();
  }, [isAsked, state]);
  if (state.kind === 'packed') return children(state.packed, isAsked);
  if (state.kind === 'too-large')
    return (
      <div role="alert" className={styles.refused}>
        <p>
          This map is too large for a link: it would be longer than {inFigures(longestDataLink)} characters, which
          browsers and mail programs cut. Save a copy and send the file instead.
        </p>
        <button ref={refused} type="button" className={controls.button} onClick={onSaveCopy}>
          Save a copy
        </button>
      </div>
    );
  return (
    <>
      <p className={styles.warning}>
        Everybody who has it can read the whole map: organisations, relationships, sources, the story with its notes,
        and remarks. It cannot be taken back.
      </p>
      <button
        type="button"
        className={controls.button}
        aria-disabled={state.kind === 'packing'}
        onClick={() => {
          if (state.kind === 'packing') return;
          setAsked(true);
          onPack();
        }}
      >
        {state.kind === 'packing' ? 'Packing the map …' : action}
      </button>
      {state.kind === 'failed' && (
        <p role="alert" className={styles.warning}>
          The map could not be packed. Try again, or save a copy and send the file.
        </p>
      )}
    </>
  );
}
