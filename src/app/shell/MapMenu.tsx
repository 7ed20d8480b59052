import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import type { Command } from '../../ui/command.ts';
import controls from '../../ui/controls.module.css';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { keysAsShown } from '../../ui/keysAsShown.ts';
import menu from '../../ui/menu.module.css';
import styles from './MapMenu.module.css';

interface MapMenuProps {
  readonly title: string;
  readonly commands: readonly Command[];
}

/** The map's name, and what can be done with the map as a whole. */
export default function MapMenu({ title, commands }: MapMenuProps) {
  const snapshot = useSnapshot((present) => present);
  return (
    <h1 className={styles.title}>
      <MenuTrigger>
        <Button className={`${controls.quiet ?? ''} ${styles.button ?? ''}`}>
          <bdi className={styles.text}>{title}</bdi>
          <ChevronDown size={16} aria-hidden />
        </Button>
        <Popover placement="bottom start">
          <Menu
            className={`${menu.menu ?? ''} ${styles.menu ?? ''}`}
            aria-label="Map"
            disabledKeys={commands.filter((command) => !command.isEnabled(snapshot)).map(({ id }) => id)}
            onAction={(key) => commands.find(({ id }) => id === key)?.run()}
          >
            {commands.map(({ id, label, keys }) => (
              <MenuItem key={id} id={id} className={menu.item ?? ''} textValue={label}>
                <Text slot="label">{label}</Text>
                {keys !== null && <span className={styles.keys}>{keysAsShown(keys)}</span>}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </h1>
  );
}
