import { Download, Redo2, Share, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { ViewsButton } from '../../features/views/ViewsButton.tsx';
import type { Command } from '../../ui/command.ts';
import controls from '../../ui/controls.module.css';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { useArrowFocus } from '../../ui/useArrowFocus.ts';
import type { AppCommands } from '../commands.ts';
import { ThemeButton } from './ThemeButton.tsx';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  readonly commands: AppCommands;
}

/** What is always at hand, as one stop for Tab with arrows inside. */
export function Toolbar({ commands }: ToolbarProps) {
  const items = [
    { command: commands.undo, icon: <Undo2 size={18} aria-hidden />, look: styles.history },
    { command: commands.redo, icon: <Redo2 size={18} aria-hidden />, look: styles.history },
    { command: commands.share, icon: <Share size={18} aria-hidden />, look: styles.wordy },
    {
      command: commands.exportFile,
      icon: <Download size={18} aria-hidden />,
      look: `${styles.wordy ?? ''} ${styles.inMenu ?? ''}`,
    },
  ];
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(items.length + 2, 2);
  return (
    <div
      ref={container}
      role="toolbar"
      aria-label="Tools"
      tabIndex={-1}
      className={styles.toolbar}
      onKeyDown={onKeyDown}
    >
      {items.map(({ command, icon, look }, index) => (
        <ToolButton key={command.id} command={command} icon={icon} look={look} tabIndex={tabIndexOf(index)} />
      ))}
      <ViewsButton tabIndex={tabIndexOf(items.length)} />
      <ThemeButton tabIndex={tabIndexOf(items.length + 1)} />
    </div>
  );
}

interface ToolButtonProps {
  readonly command: Command;
  readonly icon: ReactNode;
  readonly look: string | undefined;
  readonly tabIndex: number;
}

function ToolButton({ command, icon, look = '', tabIndex }: ToolButtonProps) {
  const isEnabled = useSnapshot((snapshot) => command.isEnabled(snapshot));
  return (
    <button
      type="button"
      className={`${(look === styles.history ? controls.icon : controls.quiet) ?? ''} ${look}`}
      title={command.label}
      aria-disabled={!isEnabled}
      tabIndex={tabIndex}
      onClick={isEnabled ? command.run : undefined}
    >
      {icon}
      <span className={styles.text}>{command.label}</span>
    </button>
  );
}
