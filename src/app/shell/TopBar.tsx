import { lazy, Suspense } from 'react';
import { FindBox } from '../../features/explore/find/FindBox.tsx';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import type { AppCommands } from '../commands.ts';
import { Logo } from './Logo.tsx';
import { MapMenuFallback } from './MapMenuFallback.tsx';
import { ModeNav } from './ModeNav.tsx';
import { Toolbar } from './Toolbar.tsx';
import styles from './TopBar.module.css';

const MapMenu = lazy(() => import('./MapMenu.tsx'));

interface TopBarProps {
  readonly commands: AppCommands;
}

export function TopBar({ commands }: TopBarProps) {
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
          <FindBox commands={commands.all} />
        </div>
        <Toolbar commands={commands} />
      </div>
    </header>
  );
}
