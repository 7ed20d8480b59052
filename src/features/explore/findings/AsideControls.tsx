import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Finding } from '../../../analysis/findings/finding.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import type { RovingRows } from '../../../ui/useRovingRows.ts';
import { setAside, takeBack } from './setAside.ts';
import styles from './findings.module.css';

interface AsideControlsProps {
  readonly finding: Finding;
  readonly asideKey: string;
  /** null while it is not set aside. */
  readonly reason: string | null;
  readonly row: string;
  readonly roving: RovingRows;
}

/** Sets a finding aside with a reason, to the end of the list, and takes it back. Nothing is lost, and no answer changes. */
export function AsideControls({ finding, asideKey, reason, row, roving }: AsideControlsProps) {
  const { announce } = useExplorerStore().getState();
  const [draft, setDraft] = useState<string | null>(null);
  if (reason !== null)
    return (
      <p>
        Set aside{reason === '' ? '.' : `: ${reason}`}{' '}
        <button
          type="button"
          className={controls.link}
          aria-label={`Take back: ${finding.title}`}
          onClick={({ currentTarget }) => {
            keepingFocus(currentTarget, () => {
              takeBack(asideKey);
            });
            announce(`Taken back: ${finding.title}.`);
          }}
          {...roving.side(row)}
        >
          Take back
        </button>
      </p>
    );
  if (draft === null)
    return (
      <p>
        <button
          type="button"
          className={controls.link}
          aria-label={`Set aside: ${finding.title}`}
          onClick={() => {
            setDraft('');
          }}
          {...roving.side(row)}
        >
          Set aside …
        </button>
      </p>
    );
  const cancel = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape') return;
    // One step out of the form, not of what is lit.
    event.stopPropagation();
    keepingFocus(event.currentTarget, () => {
      setDraft(null);
    });
  };
  return (
    <form
      className={styles.aside}
      onSubmit={(event) => {
        event.preventDefault();
        keepingFocus(event.currentTarget, () => {
          setDraft(null);
          setAside(asideKey, draft);
        });
        announce(`Set aside: ${finding.title}. It stands at the end of the list.`);
      }}
    >
      <label>
        Why
        <input
          ref={focusIt}
          type="text"
          maxLength={200}
          value={draft}
          onChange={(event) => {
            setDraft(event.target.value);
          }}
          onKeyDown={cancel}
        />
      </label>
      <button type="submit" className={controls.button}>
        Set aside
      </button>
    </form>
  );
}

/** What had the focus goes; the finding it belongs to stays, though perhaps elsewhere in the list. */
function keepingFocus(from: HTMLElement, change: () => void): void {
  const item = from.closest('li');
  flushSync(change);
  item?.querySelector('button')?.focus();
}

/** The reader asked for it a moment ago. */
const focusIt = (input: HTMLInputElement | null): void => input?.focus();
