import { ChevronDown, Link2, Unlink2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { setLinked } from '../../../view/comparisonChanges.ts';
import type { ComparisonView } from '../../../view/viewState.ts';
import { paneLinks } from '../../../view/viewState.ts';
import { linkNames } from '../comparisonNews.ts';
import styles from './toolbar.module.css';

/** A chain, whole or broken. */
export function LinkIcon({ isLinked }: { readonly isLinked: boolean }) {
  const Icon = isLinked ? Link2 : Unlink2;
  return <Icon size={16} aria-hidden="true" />;
}

interface LinkChoicesProps {
  readonly linked: ComparisonView['linked'];
  readonly tabIndex: 0 | -1;
}

/** What panes have in common, to be linked and unlinked one by one. */
export function LinkChoices({ linked, tabIndex }: LinkChoicesProps) {
  const explorer = useExplorerStore();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  useEffect(() => {
    if (!isOpen) return;
    const onPress = ({ target }: PointerEvent) => {
      const isOwn = [opener, list].some(({ current }) => target instanceof Node && current?.contains(target) === true);
      if (!isOwn) setOpen(false);
    };
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
    };
  }, [isOpen]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.preventDefault();
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={`${controls.icon ?? ''} ${styles.opener ?? ''}`}
        aria-label="What is linked"
        aria-expanded={isOpen}
        aria-controls={listId}
        tabIndex={tabIndex}
        data-stop="links"
        onClick={() => {
          setOpen(!isOpen);
        }}
        onKeyDown={closeOnEscape}
      >
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      <div
        ref={list}
        id={listId}
        role="group"
        aria-label="What is linked"
        className={styles.links}
        hidden={!isOpen}
        onKeyDown={(event) => {
          // Arrow keys and Escape belong to what is open, not to the row of buttons.
          event.stopPropagation();
          closeOnEscape(event);
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget !== null && relatedTarget !== opener.current && !currentTarget.contains(relatedTarget))
            setOpen(false);
        }}
      >
        {paneLinks.map((link) => (
          <label key={link} className={styles.link}>
            <input
              type="checkbox"
              checked={linked[link]}
              onChange={({ target }) => {
                explorer.getState().commit(onView(setLinked(link, target.checked)));
              }}
            />
            <LinkIcon isLinked={linked[link]} />
            {linkNames[link]}
          </label>
        ))}
      </div>
    </>
  );
}
