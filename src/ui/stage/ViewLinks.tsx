import { onView } from '../../store/snapshot.ts';
import { setTab } from '../../view/changes.ts';
import type { Tab } from '../../view/viewState.ts';
import controls from '../controls.module.css';
import { useExplorerStore } from '../ExplorerProvider.tsx';
import { useArrowFocus } from '../useArrowFocus.ts';
import styles from './ViewLinks.module.css';

const links = [
  { tab: 'table', label: 'Show as a table' },
  { tab: 'sentences', label: 'Show in sentences' },
] as const satisfies readonly { readonly tab: Tab; readonly label: string }[];

/** Before the map: the ways to its equals in words. Heard there, and seen when the keyboard reaches them; one stop for Tab. */
export function ViewLinks() {
  const explorer = useExplorerStore();
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(links.length, 0);
  return (
    <div
      ref={container}
      role="group"
      aria-label="The map in words"
      tabIndex={-1}
      className={styles.links}
      onKeyDown={onKeyDown}
    >
      {links.map(({ tab, label }, index) => (
        <button
          key={tab}
          type="button"
          className={controls.button}
          tabIndex={tabIndexOf(index)}
          onClick={() => {
            explorer.getState().commit(onView(setTab(tab)));
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
