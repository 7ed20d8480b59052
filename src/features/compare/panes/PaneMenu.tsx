import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { noFilter } from '../../../analysis/filter.ts';
import { onView } from '../../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import menu from '../../../ui/menu.module.css';
import type { MapKey } from '../../../ui/stage/keys.ts';
import { mapAttribute, mapEvent } from '../../../ui/stage/mapHandle.ts';
import type { ViewChange } from '../../../view/changes.ts';
import { setKeepUndated } from '../../../view/changes.ts';
import { fewestCompared, inLinkedPanes, movePane, removePane } from '../../../view/comparisonChanges.ts';
import { openInExplore } from '../../../view/openInExplore.ts';
import type { PaneId } from '../../../view/viewState.ts';
import { paneBy } from './carryOutInPane.ts';
import styles from './paneHead.module.css';

interface PaneMenuProps {
  readonly id: PaneId;
  readonly title: string;
  /** Its place among those compared, from 0, and how many those are. */
  readonly place: number;
  readonly count: number;
  readonly hasDrawing: boolean;
}

/** Marks the menus that are one stop for Tab together. */
export const menuRow = 'menus';

interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly isOff: boolean;
  readonly change?: ViewChange;
  readonly look?: MapKey;
}

const looks: readonly MenuEntry[] = [
  { id: 'in', label: 'Zoom in', isOff: false, look: { type: 'zoom', direction: 'in' } },
  { id: 'out', label: 'Zoom out', isOff: false, look: { type: 'zoom', direction: 'out' } },
  { id: 'fit', label: 'Show all of it', isOff: false, look: { type: 'fit' } },
];

/** Asks the drawing of a pane to do what one of its keys does. */
function lookAbout(id: PaneId, key: MapKey) {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const map = panes.find((pane) => pane.dataset['pane'] === id)?.querySelector(`[${mapAttribute}]`);
  map?.dispatchEvent(new CustomEvent<MapKey>(mapEvent, { detail: key }));
}

/**
 * What can be done with a pane besides choosing what it shows. Where panes are heads alone, their menus are one stop
 * for Tab, with Left and Right between them.
 */
export function PaneMenu({ id, title, place, count, hasDrawing }: PaneMenuProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const selected = useSnapshot(({ view }) => paneBy(view, id)?.selection[0] ?? null);
  const { years, keepUndated } = useSnapshot(({ view }) => paneBy(view, id)?.filter ?? noFilter);
  const items: readonly MenuEntry[] = [
    ...(hasDrawing ? looks : []),
    ...(years.from !== null || years.to !== null
      ? [
          {
            id: 'undated',
            label: keepUndated ? 'Leave out what has no date' : 'Keep what has no date',
            isOff: false,
            change: inLinkedPanes(id, 'filters', setKeepUndated(!keepUndated)),
          },
        ]
      : []),
    { id: 'left', label: 'Move left', isOff: place === 0, change: movePane(id, place - 1) },
    { id: 'right', label: 'Move right', isOff: place === count - 1, change: movePane(id, place + 1) },
    { id: 'remove', label: 'Remove this pane', isOff: count <= fewestCompared, change: removePane(id) },
    {
      id: 'explore',
      label: 'Open what is selected in Explore',
      isOff: selected === null,
      change: (view) => {
        const pane = paneBy(view, id);
        return selected === null || pane === undefined ? view : openInExplore(network, pane, selected)(view);
      },
    },
  ];
  return (
    <MenuTrigger>
      <Button
        className={styles.more ?? ''}
        aria-label={`More for ${title}`}
        data-stop={`menu ${id}`}
        excludeFromTabOrder={!hasDrawing && place > 0}
        {...(!hasDrawing && { 'data-row-stop': menuRow })}
      >
        <Ellipsis size={18} aria-hidden />
      </Button>
      <Popover placement="bottom end">
        <Menu
          className={menu.menu ?? ''}
          aria-label={title}
          disabledKeys={items.filter(({ isOff }) => isOff).map((item) => item.id)}
          onAction={(key) => {
            const item = items.find((one) => one.id === key);
            if (item?.change !== undefined) explorer.getState().commit(onView(item.change));
            else if (item?.look !== undefined) lookAbout(id, item.look);
          }}
        >
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className={menu.item ?? ''}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
