import { X } from 'lucide-react';
import type { RefObject } from 'react';
import { useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { useStore } from 'zustand';
import type { SavedView } from '../../domain/document.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { changeDocument } from '../../store/changeDocument.ts';
import { presentOf } from '../../store/explorerStore.ts';
import controls from '../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { removeView, savedViewsOf } from '../../view/savedViews.ts';
import { SaveViewForm } from './SaveViewForm.tsx';
import { nameInWords, showView } from './showView.ts';
import { ViewList } from './ViewList.tsx';
import styles from './ViewsPanel.module.css';

interface ViewsPanelProps {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  /** Opened to give the present view a name. */
  readonly isNaming: boolean;
  readonly onClose: () => void;
}

interface Deleted {
  readonly saved: SavedView;
  /** The step that took it away. */
  readonly after: Snapshot;
}

/** The saved views of the open map: name the present one; show, rename and delete the others. */
export default function ViewsPanel({ trigger, isNaming, onClose }: ViewsPanelProps) {
  const explorer = useExplorerStore();
  const document = useSnapshot(({ map }) => map.document);
  const present = useStore(explorer, presentOf);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const views = savedViewsOf(document);

  const remove = (saved: SavedView) => {
    changeDocument(explorer, (now) => removeView(now, saved));
    setDeleted({ saved, after: presentOf(explorer.getState()) });
    explorer.getState().announce(`The view ${nameInWords(saved)} was deleted.`);
  };
  const putBack = ({ saved, after }: Deleted) => {
    // Undone where nothing has happened since; else it comes back as a step of its own.
    if (present === after) explorer.getState().undo();
    else changeDocument(explorer, (now) => ({ ...now, views: [...savedViewsOf(now), saved] }));
    setDeleted(null);
    explorer.getState().announce(`The view ${nameInWords(saved)} is back.`);
  };

  return (
    <Popover
      triggerRef={trigger}
      isOpen
      placement="bottom end"
      className={styles.popover ?? ''}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Dialog className={styles.dialog ?? ''}>
        <div className={styles.head}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            Saved views
          </Heading>
          <button type="button" className={controls.icon} aria-label="Close" onClick={onClose}>
            <X size={18} aria-hidden />
          </button>
        </div>
        <SaveViewForm isNaming={isNaming || views.length === 0} />
        {deleted !== null && (
          <p className={styles.deleted}>
            <span>
              The view <bdi>{nameInWords(deleted.saved)}</bdi> was deleted.
            </span>
            <button
              type="button"
              className={controls.link}
              onClick={() => {
                putBack(deleted);
              }}
            >
              Undo
            </button>
          </p>
        )}
        {views.length === 0 ? (
          <p className={styles.empty}>
            No views saved yet. A view keeps what is filtered, selected and in focus, and where you look. It is kept in
            the map: “Save a copy” takes it along.
          </p>
        ) : (
          <ViewList
            views={views}
            onShow={(saved) => {
              onClose();
              showView(explorer, saved);
            }}
            onRemove={remove}
          />
        )}
      </Dialog>
    </Popover>
  );
}
