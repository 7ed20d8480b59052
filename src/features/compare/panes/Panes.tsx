import { Fragment, useRef } from 'react';
import type { Because } from '../../../analysis/results/result.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import type { Arranger } from '../../../layout/client.ts';
import { useRovingRows } from '../../../ui/useRovingRows.ts';
import { useNetworks } from './useNetworks.ts';
import type { PaneView } from '../../../view/viewState.ts';
import type { CameraLink } from './cameraLink.ts';
import { PaneCorner } from './PaneCorner.tsx';
import { menuRow } from './PaneMenu.tsx';
import { PaneRegion } from './PaneRegion.tsx';
import { PaneSwitch } from './PaneSwitch.tsx';
import { LaneNames } from './LaneNames.tsx';
import { usePaneAspect, usePanesAcross } from './usePaneAspect.ts';
import { usePaneFocus } from './usePaneFocus.ts';
import { useSeating } from './useSeating.ts';
import styles from './panes.module.css';

interface PanesProps {
  readonly panes: readonly PaneView[];
  readonly active: PaneView;
  /** Otherwise only their heads, with what they show. */
  readonly hasDrawings: boolean;
  readonly isPhone: boolean;
  /** What a lit measure rests on, pane by pane. */
  readonly lit: readonly Because[] | null;
  readonly cameras: CameraLink;
  readonly arranger: Arranger | null;
  onAttend(id: string): void;
}

/** The compared panes beside each other; on a phone one at a time. */
export function Panes({ panes, active, hasDrawings, isPhone, lit, cameras, arranger, onAttend }: PanesProps) {
  const isSeated = useSnapshot(({ view }) => view.comparison.seats === 'roles');
  const across = usePanesAcross(panes.length);
  const hasRows = across === 2 && panes.length > 2;
  const seating = useSeating(panes, usePaneAspect(across, isPhone));
  const networks = useNetworks(arranger, seating, hasDrawings && !isSeated);
  const standing = { seating, networks };
  const container = useRef<HTMLDivElement>(null);
  usePaneFocus(container, panes);
  const { onKeyDown } = useRovingRows(menuRows);
  const shown = isPhone && hasDrawings ? [active] : panes;
  const lanesBeside = (pane: PaneView | undefined) =>
    hasDrawings &&
    networks === null &&
    pane !== undefined && <LaneNames lanes={seating.seats.lanes} cameras={cameras} beside={pane.id} />;
  return (
    <>
      {isPhone && hasDrawings && <PaneSwitch panes={panes} active={active} onChoose={onAttend} />}
      <div
        ref={container}
        className={styles.panes}
        data-heads={!hasDrawings || undefined}
        data-rows={hasRows || undefined}
        onKeyDown={hasDrawings ? undefined : onKeyDown}
      >
        {!(isPhone && !hasDrawings) && <PaneCorner panes={panes}>{lanesBeside(shown[0])}</PaneCorner>}
        {shown.map((pane) => {
          const place = panes.indexOf(pane);
          return (
            <Fragment key={pane.id}>
              {hasRows && place === across && (
                <div className={styles.corner} aria-hidden="true">
                  {lanesBeside(pane)}
                </div>
              )}
              <PaneRegion
                pane={pane}
                place={place}
                count={panes.length}
                hasDrawing={hasDrawings}
                standing={standing}
                lit={lit?.[place] ?? null}
                cameras={cameras}
                onAttend={onAttend}
              />
            </Fragment>
          );
        })}
      </div>
    </>
  );
}

const menuRows = [menuRow];
