import { useMemo, useState } from 'react';
import { DetailsPanel, focusDetails, useDetailsPreload } from '../../features/explore/details/DetailsPanel.tsx';
import { TextView } from '../../features/explore/TextView.tsx';
import { firstPaneOf } from '../../store/snapshot.ts';
import { useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { lateComponent } from '../../ui/lateComponent.ts';
import { NetworkStage } from '../../ui/stage/NetworkStage.tsx';
import { usePaneSize } from '../../ui/stage/usePaneSize.ts';
import { useTheme } from '../../ui/ThemeProvider.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import styles from './EmbeddedWorkspace.module.css';

const LinesStage = lateComponent(async () => (await import('../../ui/lines/LinesStage.tsx')).default);

const marginPx = 8;
/** As in the styles: beside the map, or in a narrower frame below it. */
const narrowPx = 600;
const [detailsPx, detailsShare] = [304, 0.45];

/** The map, its lines of accountability, its table or its sentences, as the view says, and the details of what is selected there. */
export function EmbeddedMap() {
  const theme = useTheme();
  const { tab, arrangement, selection } = useSnapshot(firstPaneOf);
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const [size, frame] = usePaneSize();
  // What the view came with is a part of the picture: its details open only when they are asked for.
  const [given, setGiven] = useState<typeof selection | null>(selection);
  useDetailsPreload();
  const areDetailsOpen = selection.length > 0 && selection !== given;
  const { width, height } = size ?? { width: 0, height: 0 };
  const insets = useMemo(() => {
    const isBelow = width < narrowPx;
    const over = areDetailsOpen ? (isBelow ? detailsShare * height : Math.min(detailsPx, detailsShare * width)) : 0;
    return {
      top: marginPx,
      right: marginPx + (isBelow ? 0 : over),
      bottom: marginPx + (isBelow ? over : 0),
      left: marginPx,
    };
  }, [areDetailsOpen, width, height]);
  const Stage = arrangement === 'lines' ? LinesStage : NetworkStage;
  return (
    <div ref={frame} className={styles.map} data-details={areDetailsOpen || undefined}>
      <div id="view" tabIndex={-1} className={styles.view} data-text={tab === 'graph' ? undefined : ''}>
        {tab === 'graph' ? (
          <Stage
            theme={theme}
            insets={insets}
            isMotionReduced={isMotionReduced}
            onOpenDetails={() => {
              setGiven(null);
              focusDetails();
            }}
          />
        ) : (
          <TextView tab={tab} />
        )}
      </div>
      {areDetailsOpen && (
        <div className={styles.details} data-over-map="">
          <DetailsPanel />
        </div>
      )}
    </div>
  );
}
