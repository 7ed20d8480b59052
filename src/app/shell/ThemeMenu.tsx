import { Check } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { Menu, MenuItem, Popover, Text } from 'react-aria-components';
import { useStore } from 'zustand';
import menu from '../../ui/menu.module.css';
import type { ThemeChoice } from '../settings.ts';
import { settingsStore, themeChoices } from '../settings.ts';
import { themeLabels } from '../themeCommands.ts';
import styles from './MapMenu.module.css';

interface ThemeMenuProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The themes, of which one is chosen. */
export default function ThemeMenu({ button, onClose }: ThemeMenuProps) {
  const theme = useStore(settingsStore, (settings) => settings.theme);
  return (
    // What is pressed in the menu is not meant for the toolbar, which React takes for its parent.
    <div onKeyDown={keepInside}>
      <Popover
        triggerRef={button}
        aria-label="Theme"
        isOpen
        placement="bottom end"
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Menu
          className={`${menu.menu ?? ''} ${styles.menu ?? ''}`}
          aria-label="Theme"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onAction={(key) => {
            settingsStore.getState().setTheme(key as ThemeChoice);
            onClose();
          }}
        >
          {themeChoices.map((choice) => (
            <MenuItem key={choice} id={choice} className={menu.item ?? ''} textValue={themeLabels[choice]}>
              <Text slot="label">{themeLabels[choice]}</Text>
              {choice === theme && <Check size={16} aria-hidden />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </div>
  );
}

function keepInside(event: KeyboardEvent) {
  event.stopPropagation();
}
