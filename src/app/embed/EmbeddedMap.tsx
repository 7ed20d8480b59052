import { TextView } from '../../features/explore/TextView.tsx';
import { firstPaneOf } from '../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { lateComponent } from '../../ui/lateComponent.ts';
import { NetworkStage } from '../../ui/stage/NetworkStage.tsx';
import { useTheme } from '../../ui/ThemeProvider.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './EmbeddedWorkspace.module.css';

const LinesStage = lateComponent(async () => (await import('../../ui/lines/LinesStage.tsx')).default);

const insets = { top: 8, right: 8, bottom: 8, left: 8 };

/** The map, its lines of accountability, its table or its sentences, as the view says; details are the whole app's. */
export function EmbeddedMap() {
  const explorer = useExplorerStore();
  const theme = useTheme();
  const { tab, arrangement } = useSnapshot(firstPaneOf);
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const Stage = arrangement === 'lines' ? LinesStage : NetworkStage;
  return (
    <div id="view" tabIndex={-1} className={styles.view} data-text={tab === 'graph' ? undefined : ''}>
      {tab === 'graph' ? (
        <Stage
          theme={theme}
          insets={insets}
          isMotionReduced={isMotionReduced}
          onOpenDetails={() => {
            explorer.getState().announce('Details are in the whole app: follow the link “Open in Polycentric”.');
          }}
        />
      ) : (
        <TextView tab={tab} />
      )}
    </div>
  );
}
