import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { onView } from '../../store/snapshot.ts';
import { useArrowFocus } from '../../ui/useArrowFocus.ts';
import { setMode } from '../../view/changes.ts';
import type { Mode } from '../../view/viewState.ts';
import { hashOf } from '../linkSync.ts';
import { exampleAddress } from '../example.ts';
import styles from './ModeNav.module.css';

const modes: readonly { readonly mode: Mode; readonly label: string }[] = [
  { mode: 'explore', label: 'Explore' },
  { mode: 'compare', label: 'Compare' },
  { mode: 'present', label: 'Present' },
];

/** Real links, so that a mode can be opened in another tab; a plain click stays on the page. */
export function ModeNav() {
  const explorer = useExplorerStore();
  const snapshot = useSnapshot((present) => present);
  const at = modes.findIndex(({ mode }) => mode === snapshot.view.mode);
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLElement>(modes.length, at);
  return (
    <nav ref={container} aria-label="Modes" className={styles.modes} onKeyDown={onKeyDown}>
      {modes.map(({ mode, label }, index) => (
        <a
          key={mode}
          tabIndex={tabIndexOf(index)}
          className={styles.mode}
          href={hashOf(onView(setMode(mode))(snapshot), exampleAddress) || '#'}
          aria-current={snapshot.view.mode === mode ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            explorer.getState().commit(onView(setMode(mode)));
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
