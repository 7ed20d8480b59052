import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import type { ViewChange } from '../../../view/changes.ts';
import { fewestCompared, movePane, removePane } from '../../../view/comparisonChanges.ts';
import type { PaneId } from '../../../view/viewState.ts';
import styles from './paneMenu.module.css';

interface PaneMenuProps {
  readonly id: PaneId;
  readonly title: string;
  /** Its place among those compared, from 0, and how many those are. */
  readonly place: number;
  readonly count: number;
}

/** What can be done with a pane besides choosing what it shows. */
export function PaneMenu({ id, title, place, count }: PaneMenuProps) {
  const explorer = useExplorerStore();
  const items: readonly {
    readonly id: string;
    readonly label: string;
    readonly isOff: boolean;
    readonly change: ViewChange;
  }[] = [
    { id: 'left', label: 'Move left', isOff: place === 0, change: movePane(id, place - 1) },
    { id: 'right', label: 'Move right', isOff: place === count - 1, change: movePane(id, place + 1) },
    { id: 'remove', label: 'Remove this pane', isOff: count <= fewestCompared, change: removePane(id) },
  ];
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''} aria-label={`More for ${title}`} data-stop={`menu ${id}`}>
        <Ellipsis size={18} aria-hidden />
      </Button>
      <Popover placement="bottom end">
        <Menu
          className={styles.menu ?? ''}
          aria-label={title}
          disabledKeys={items.filter(({ isOff }) => isOff).map((item) => item.id)}
          onAction={(key) => {
            const item = items.find((one) => one.id === key);
            if (item !== undefined) explorer.getState().commit(onView(item.change));
          }}
        >
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className={styles.item ?? ''}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
