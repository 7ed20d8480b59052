import { Moon, Redo2, Share, Sun, Undo2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Command } from '../../ui/command.ts';
import controls from '../../ui/controls.module.css';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import type { AppCommands } from '../commands.ts';
import { Logo } from './Logo.tsx';
import { MapMenuFallback } from './MapMenuFallback.tsx';
import { ModeNav } from './ModeNav.tsx';
import styles from './TopBar.module.css';

const FindBox = lazy(() => import('../../features/explore/find/FindBox.lazy.tsx'));
const MapMenu = lazy(() => import('./MapMenu.tsx'));

interface TopBarProps {
  readonly commands: AppCommands;
  readonly isDark: boolean;
}

export function TopBar({ commands, isDark }: TopBarProps) {
  const title = useSnapshot((snapshot) => snapshot.map.network.about.title);
  return (
    <header className={styles.bar}>
      <div className={styles.map}>
        <span className={styles.brand}>
          <Logo />
          <span className={styles.name}>Polycentric</span>
        </span>
        <Suspense fallback={<MapMenuFallback title={title} />}>
          <MapMenu title={title} commands={commands.inMapMenu} />
        </Suspense>
      </div>
      <ModeNav />
      <div className={styles.tools}>
        <div className={styles.find}>
          <Suspense fallback={<div className={styles.findWaiting} />}>
            <FindBox commands={commands.all} />
          </Suspense>
        </div>
        <span className={styles.history}>
          <IconButton command={commands.undo} icon={<Undo2 size={18} aria-hidden />} />
          <IconButton command={commands.redo} icon={<Redo2 size={18} aria-hidden />} />
        </span>
        <button
          type="button"
          className={`${controls.quiet ?? ''} ${styles.share ?? ''}`}
          onClick={commands.copyLink.run}
        >
          <Share size={18} aria-hidden />
          <span className={styles.shareText}>{commands.copyLink.label}</span>
        </button>
        <IconButton
          command={commands.switchTheme}
          icon={isDark ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
        />
      </div>
    </header>
  );
}

interface IconButtonProps {
  readonly command: Command;
  readonly icon: React.ReactNode;
}

function IconButton({ command, icon }: IconButtonProps) {
  const isEnabled = useSnapshot((snapshot) => command.isEnabled(snapshot));
  return (
    <button
      type="button"
      className={controls.icon}
      aria-label={command.label}
      title={command.label}
      aria-disabled={!isEnabled}
      onClick={isEnabled ? command.run : undefined}
    >
      {icon}
    </button>
  );
}
