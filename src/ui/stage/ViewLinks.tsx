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

interface ViewLinksProps {
  /** The map takes the arrow keys from a screen reader. */
  readonly isApplication: boolean;
  onSwitchApplication(): void;
}

/**
 * Before the map: the ways to its equals in words, and who hears the arrow keys. Heard there, and seen when the keyboard reaches
 * them; one stop for Tab.
 */
export function ViewLinks({ isApplication, onSwitchApplication }: ViewLinksProps) {
  const explorer = useExplorerStore();
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(links.length + 1, 0);
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
      <button
        type="button"
        className={controls.button}
        aria-pressed={isApplication}
        tabIndex={tabIndexOf(links.length)}
        onClick={onSwitchApplication}
      >
        Explore with arrow keys
      </button>
    </div>
  );
}
