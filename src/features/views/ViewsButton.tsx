import { Bookmark } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import controls from '../../ui/controls.module.css';
import { closeViewsPanel, openViewsPanel, viewsPanelStore } from './viewsPanel.ts';
import styles from './ViewsButton.module.css';
import { lateComponent } from '../../ui/lateComponent.ts';

const ViewsPanel = lateComponent(async () => (await import('./ViewsPanel.tsx')).default);

/** Opens the list of saved views; it hangs under this button. */
export function ViewsButton({ tabIndex }: { readonly tabIndex: 0 | -1 }) {
  const button = useRef<HTMLButtonElement>(null);
  const { isOpen, isNaming } = useStore(viewsPanelStore);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${controls.icon ?? ''} ${styles.button ?? ''}`}
        title="Saved views"
        aria-label="Saved views"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        tabIndex={tabIndex}
        onClick={() => {
          openViewsPanel(false);
        }}
      >
        <Bookmark size={18} aria-hidden />
      </button>
      {isOpen && <ViewsPanel trigger={button} isNaming={isNaming} onClose={closeViewsPanel} />}
    </>
  );
}
