import { Check, Pencil, Trash2 } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SavedView } from '../../domain/document.ts';
import controls from '../../ui/controls.module.css';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { useRovingRows } from '../../ui/useRovingRows.ts';
import type { RovingRows } from '../../ui/useRovingRows.ts';
import { isSameView, openSavedView } from '../../view/savedViews.ts';
import { RenameView } from './RenameView.tsx';
import { nameInWords } from './showView.ts';
import styles from './ViewsPanel.module.css';

interface ViewListProps {
  readonly views: readonly SavedView[];
  readonly onShow: (saved: SavedView) => void;
  readonly onRemove: (saved: SavedView) => void;
}

/** One row a view: show it, rename it in place, delete it. One stop for Tab; arrows move between rows and inside them. */
export function ViewList({ views, onShow, onRemove }: ViewListProps) {
  const [renaming, setRenaming] = useState<string | null>(null);
  // Ids of a file may come twice; places in the list do not.
  const keys = views.map((_view, index) => String(index));
  const rows = useRovingRows(keys);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    focusRow(list.current, wanted.current);
    wanted.current = null;
  });

  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label="Saved views"
      onKeyDown={renaming === null ? rows.onKeyDown : undefined}
    >
      {views.map((saved, index) => {
        const key = String(index);
        return (
          <li key={key} className={styles.row}>
            {renaming === key ? (
              <RenameView
                saved={saved}
                onDone={() => {
                  setRenaming(null);
                  wanted.current = key;
                }}
              />
            ) : (
              <ViewRow
                saved={saved}
                rowKey={key}
                rows={rows}
                onShow={() => {
                  onShow(saved);
                }}
                onRename={() => {
                  setRenaming(key);
                }}
                onRemove={() => {
                  wanted.current = String(Math.max(0, Math.min(index, views.length - 2)));
                  onRemove(saved);
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function focusRow(list: HTMLElement | null, key: string) {
  const stops = list?.querySelectorAll<HTMLElement>('[data-row-stop]') ?? [];
  [...stops].find(({ dataset }) => dataset['rowStop'] === key)?.focus();
}

interface ViewRowProps {
  readonly saved: SavedView;
  readonly rowKey: string;
  readonly rows: RovingRows;
  readonly onShow: () => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

function ViewRow({ saved, rowKey, rows, onShow, onRename, onRemove }: ViewRowProps) {
  const network = useSnapshot(({ map }) => map.network);
  const view = useSnapshot((snapshot) => snapshot.view);
  const opened = useMemo(() => openSavedView(saved, network), [saved, network]);
  const isShown = opened.view !== null && isSameView(opened.view, view);
  const words = nameInWords(saved);
  return (
    <>
      <button
        {...rows.main(rowKey)}
        type="button"
        className={styles.name}
        aria-current={isShown || undefined}
        onClick={onShow}
      >
        <bdi>{saved.name}</bdi>
        {isShown && <Check size={16} aria-hidden className={styles.shown} />}
      </button>
      <button
        {...rows.side(rowKey)}
        type="button"
        className={controls.icon}
        aria-label={`Rename ${words}`}
        title="Rename"
        onClick={onRename}
      >
        <Pencil size={16} aria-hidden />
      </button>
      <button
        {...rows.side(rowKey)}
        type="button"
        className={controls.icon}
        aria-label={`Delete ${words}`}
        title="Delete"
        onClick={onRemove}
      >
        <Trash2 size={16} aria-hidden />
      </button>
    </>
  );
}
