import type { LucideIcon } from 'lucide-react';
import { CircleDot, Layers, Play } from 'lucide-react';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { firstPaneOf, onView } from '../../store/snapshot.ts';
import { useArrowFocus } from '../../ui/useArrowFocus.ts';
import { usePageBelow } from '../../ui/usePageBelow.ts';
import { setMode, setTab } from '../../view/changes.ts';
import type { Mode } from '../../view/viewState.ts';
import { hashOf } from '../linkSync.ts';
import { exampleAddress } from '../example.ts';
import { ListButton } from './ListButton.tsx';
import styles from './ModeNav.module.css';

const modes: readonly { readonly mode: Mode; readonly label: string; readonly Icon: LucideIcon }[] = [
  { mode: 'explore', label: 'Explore', Icon: CircleDot },
  { mode: 'compare', label: 'Compare', Icon: Layers },
  { mode: 'present', label: 'Present', Icon: Play },
];

/**
 * Real links, so that a mode can be opened in another tab; a plain click stays on the page. On a phone it is the bar at the foot of
 * the page, with a button for the list between them.
 */
export function ModeNav() {
  const explorer = useExplorerStore();
  const snapshot = useSnapshot((present) => present);
  const isPhone = usePageBelow(40);
  const { mode: current } = snapshot.view;
  const isList = isPhone && current === 'explore' && firstPaneOf(snapshot).tab !== 'graph';
  const at = modes.findIndex(({ mode }) => mode === current);
  const place = (index: number): number => (isPhone && index > 0 ? index + 1 : index);
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLElement>(modes.length + (isPhone ? 1 : 0), place(at));
  const go = (mode: Mode) => {
    // From the list, Explore leads back to the map.
    explorer.getState().commit(onView(isList && mode === 'explore' ? setTab('graph') : setMode(mode)));
  };
  return (
    <nav
      ref={container}
      aria-label="Modes"
      className={styles.modes}
      data-list={isList || undefined}
      onKeyDown={onKeyDown}
    >
      {modes.map(({ mode, label, Icon }, index) => [
        <a
          key={mode}
          tabIndex={tabIndexOf(place(index))}
          className={styles.mode}
          href={hashOf(onView(setMode(mode))(snapshot), exampleAddress) || '#'}
          aria-current={current === mode ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            go(mode);
          }}
        >
          {isPhone && <Icon size={20} aria-hidden="true" />}
          {label}
        </a>,
        index === 0 && isPhone ? (
          <ListButton key="list" className={styles.mode ?? ''} isOn={isList} tabIndex={tabIndexOf(1)} />
        ) : null,
      ])}
    </nav>
  );
}
