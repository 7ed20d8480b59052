import { useEffect, useRef, useState } from 'react';
import type { KeptHead } from '../../storage/keptMap.ts';
import controls from '../../ui/controls.module.css';
import type { KeptMapsActions } from './keptMapsActions.ts';
import styles from './KeptMapsDialog.module.css';
import { keptMapInWords } from './keptMapWords.ts';
import { RenameForm } from './RenameForm.tsx';

interface KeptMapRowProps extends KeptMapsActions {
  readonly map: KeptHead;
  readonly isOpen: boolean;
}

/** One map: its title opens it. */
export function KeptMapRow({ map, isOpen, onOpen, onRename, onDuplicate, onRemove }: KeptMapRowProps) {
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const stopRenaming = () => {
    setRenaming(false);
    requestAnimationFrame(() => renameButton.current?.focus());
  };
  const action = (label: string, run: () => void) => (
    <button
      type="button"
      className={controls.link}
      ref={label === 'Rename' ? renameButton : null}
      onClick={run}
      aria-label={`${label} ${map.title}`}
    >
      {label}
    </button>
  );
  return (
    <>
      <div className={styles.map}>
        {isRenaming ? (
          <RenameForm
            title={map.title}
            onRename={(title) => {
              onRename(map, title);
              stopRenaming();
            }}
            onCancel={stopRenaming}
          />
        ) : (
          <p className={styles.title}>
            <button
              type="button"
              className={controls.link}
              onClick={() => {
                onOpen(map);
              }}
            >
              <bdi>{map.title}</bdi>
            </button>
            {isOpen && <span className={styles.open}>open now</span>}
          </p>
        )}
        <p className={styles.about}>{keptMapInWords(map)}</p>
      </div>
      {!isRenaming && (
        <div className={styles.actions}>
          {action('Rename', () => {
            setRenaming(true);
          })}
          {action('Duplicate', () => {
            onDuplicate(map);
          })}
          {action('Delete', () => {
            onRemove(map);
          })}
        </div>
      )}
    </>
  );
}

interface RemovedRowProps {
  readonly title: string;
  readonly onPutBack: () => void;
}

/** Stands where the map stood, until the list is closed. */
export function RemovedRow({ title, onPutBack }: RemovedRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <>
      <p role="status" className={styles.map}>
        <bdi>“{title}”</bdi> was deleted.
      </p>
      <div className={styles.actions}>
        <button
          ref={button}
          type="button"
          className={controls.link}
          onClick={onPutBack}
          aria-label={`Undo: keep ${title}`}
        >
          Undo
        </button>
      </div>
    </>
  );
}
