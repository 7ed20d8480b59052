import type { CSSProperties } from 'react';
import { Fragment, use, useMemo, useState } from 'react';
import type { Arranger } from '../../../layout/client.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { usePaneSize } from '../../../ui/stage/usePaneSize.ts';
import { useTextScale } from '../../../ui/ThemeProvider.tsx';
import type { Because } from '../../../analysis/results/result.ts';
import { litInPanes } from '../../../scene/compare/litInPanes.ts';
import { stepPanes } from '../../../scene/compare/stepPanes.ts';
import { HeldBack } from '../../../ui/analysis/HeldBack.ts';
import type { PaneView } from '../../../view/viewState.ts';
import { createCameraLink } from '../panes/cameraLink.ts';
import { LaneNames } from '../panes/LaneNames.tsx';
import { useNetworks } from '../panes/useNetworks.ts';
import { useSeating } from '../panes/useSeating.ts';
import { StillPane } from './StillPane.tsx';
import type { StillLayout } from './stillLayout.ts';
import { stillLayout } from './stillLayout.ts';
import styles from './still.module.css';

interface StillPanesProps {
  readonly panes: readonly PaneView[];
  readonly arranger: Arranger;
  /** What a lit measure rests on, by pane; null for none. */
  readonly measured: readonly Because[] | null;
}

/** Pixels of the words round the drawings at a text scale of 1. */
const wordPx = 12;

/** The compared panes beside each other, or one above the other where that is too narrow, with the names of their lanes. */
export function StillPanes({ panes, arranger, measured }: StillPanesProps) {
  const isSeated = useSnapshot(({ view }) => view.comparison.seats === 'roles');
  const textScale = useTextScale();
  const [size, frame] = usePaneSize();
  const layout = size === null ? null : stillLayout(size, panes.length, wordPx * textScale, isSeated);
  const isStacked = layout !== null && layout.stackedPx !== null;
  return (
    // What is scrolled by fingers is scrolled by keys too.
    <div
      ref={frame}
      className={styles.frame}
      data-stacked={isStacked || undefined}
      {...(isStacked && { tabIndex: 0, role: 'group', 'aria-label': 'Comparison' })}
    >
      {layout !== null && (
        <LaidPanes panes={panes} arranger={arranger} measured={measured} isSeated={isSeated} layout={layout} />
      )}
    </div>
  );
}

interface LaidPanesProps extends StillPanesProps {
  readonly isSeated: boolean;
  readonly layout: StillLayout;
}

function LaidPanes({
  panes,
  arranger,
  measured,
  isSeated,
  layout: { across, aspect, paneWidth, isLow, stackedPx },
}: LaidPanesProps) {
  const [cameras] = useState(() => createCameraLink(() => true));
  const seating = useSeating(panes, aspect);
  const networks = useNetworks(arranger, seating, !isSeated);
  const network = useSnapshot(({ map }) => map.network);
  const heldBack = use(HeldBack);
  const steps = useMemo(() => {
    const compared = panes.flatMap((pane, place) => {
      const { [place]: shown } = seating.compared;
      return shown === undefined ? [] : [{ ...shown, pane }];
    });
    return stepPanes(network, compared, heldBack, measured);
  }, [network, panes, seating, heldBack, measured]);
  const light = litInPanes(network, steps);
  return (
    <div
      className={styles.panes}
      style={
        { '--across': across, '--drawing': stackedPx === null ? '1fr' : `${String(stackedPx)}px` } as CSSProperties
      }
      data-low={isLow || undefined}
      data-lanes={networks === null || undefined}
    >
      {light !== null && <p className="visually-hidden">{light}</p>}
      {steps.map((step, place) => (
        <Fragment key={step.pane.id}>
          {networks === null && place % across === 0 && (
            <div className={styles.names} inert>
              <LaneNames lanes={seating.seats.lanes} cameras={cameras} beside={step.pane.id} />
            </div>
          )}
          <StillPane step={step} standing={{ place, seating, networks }} cameras={cameras} width={paneWidth} />
        </Fragment>
      ))}
    </div>
  );
}
