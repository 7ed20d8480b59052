import type { CSSProperties } from 'react';
import { Fragment, useState } from 'react';
import type { Arranger } from '../../../layout/client.ts';
import { modelTextColour } from '../../../scene/vocabularyLooks.ts';
import { countedInFigures } from '../../../analysis/words.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { isTargetThere, paneTitle } from '../../../view/paneTitle.ts';
import type { PaneView } from '../../../view/viewState.ts';
import type { CameraLink } from '../panes/cameraLink.ts';
import { createCameraLink } from '../panes/cameraLink.ts';
import { EmptyPane } from '../panes/EmptyPane.tsx';
import { LaneNames } from '../panes/LaneNames.tsx';
import { paneHeading } from '../panes/paneHeading.ts';
import { PaneStage } from '../panes/PaneStage.tsx';
import { useNetworks } from '../panes/useNetworks.ts';
import type { PanePlace } from '../panes/usePaneContent.ts';
import { usePaneContent } from '../panes/usePaneContent.ts';
import { useSeating } from '../panes/useSeating.ts';
import styles from './still.module.css';

interface StillPanesProps {
  readonly panes: readonly PaneView[];
  readonly arranger: Arranger;
}

/** Four stand in two rows of two. */
const mostInRow = 3;
/** Width over height of a pane among so many. */
const aspects: readonly number[] = [1.2, 1.2, 0.55, 0.38, 1.1];

/** The compared panes beside each other, with the names of their lanes. */
export function StillPanes({ panes, arranger }: StillPanesProps) {
  const isSeated = useSnapshot(({ view }) => view.comparison.seats === 'roles');
  const [cameras] = useState(() => createCameraLink(() => true));
  const seating = useSeating(panes, aspects[panes.length] ?? 1);
  const networks = useNetworks(arranger, seating, !isSeated);
  const across = panes.length > mostInRow ? 2 : panes.length;
  return (
    <div
      className={styles.panes}
      style={{ '--across': across } as CSSProperties}
      data-lanes={networks === null || undefined}
      data-rows={panes.length > mostInRow || undefined}
    >
      {panes.map((pane, place) => (
        <Fragment key={pane.id}>
          {networks === null && place % across === 0 && (
            <div className={styles.names} inert>
              <LaneNames lanes={seating.seats.lanes} cameras={cameras} beside={pane.id} />
            </div>
          )}
          <StillPane pane={pane} standing={{ place, seating, networks }} cameras={cameras} />
        </Fragment>
      ))}
    </div>
  );
}

interface StillPaneProps {
  readonly pane: PaneView;
  readonly standing: PanePlace;
  readonly cameras: CameraLink;
}

function StillPane({ pane, standing, cameras }: StillPaneProps) {
  const theme = useTheme();
  const network = useSnapshot(({ map }) => map.network);
  const shown = usePaneContent(pane, standing, null);
  const { organisations, relationships } = shown.visible;
  const title = paneTitle(network, pane);
  const { model, hasModel, line, picked } = paneHeading(network, pane);
  return (
    <section className={styles.pane} aria-label={title}>
      <p
        className={styles.title}
        style={{ color: hasModel ? modelTextColour(theme, model) : theme.colour.ink }}
        dir="auto"
      >
        {hasModel && <ModelSign model={model} />} {line}
      </p>
      <p className={styles.picked} dir="auto">
        {picked}
        <span className="visually-hidden">
          : {countedInFigures(organisations.size, 'organisation')},{' '}
          {countedInFigures(relationships.size, 'relationship')}
        </span>
      </p>
      <div className={styles.drawing} inert>
        <PaneStage id={pane.id} shown={shown} cameras={cameras} />
        <EmptyPane pane={pane} isThere={isTargetThere(network, pane)} visible={shown.visible} title={title} />
      </div>
    </section>
  );
}
