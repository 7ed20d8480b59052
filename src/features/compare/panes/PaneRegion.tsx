import type { CSSProperties } from 'react';
import type { Because } from '../../../analysis/results/result.ts';
import { modelTextColour } from '../../../scene/vocabularyLooks.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { isTargetThere, paneTitle } from '../../../view/paneTitle.ts';
import type { PaneView } from '../../../view/viewState.ts';
import type { CameraLink } from './cameraLink.ts';
import { EmptyPane } from './EmptyPane.tsx';
import { paneHeading } from './paneHeading.ts';
import { PaneMenu } from './PaneMenu.tsx';
import { PanePicker } from './PanePicker.tsx';
import { PaneReadout } from './PaneReadout.tsx';
import { PaneStage } from './PaneStage.tsx';
import drawing from './drawing.module.css';
import head from './paneHead.module.css';
import styles from './panes.module.css';
import type { PanePlace } from './usePaneContent.ts';
import { usePaneContent } from './usePaneContent.ts';

interface PaneRegionProps {
  readonly pane: PaneView;
  readonly place: number;
  readonly count: number;
  readonly hasDrawing: boolean;
  readonly standing: Omit<PanePlace, 'place'>;
  readonly lit: Because | null;
  readonly cameras: CameraLink;
  onAttend(id: string): void;
}

/** One compared pane: what it shows, to be chosen, and the drawing of it. */
export function PaneRegion({ pane, place, count, hasDrawing, standing, lit, cameras, onAttend }: PaneRegionProps) {
  const theme = useTheme();
  const network = useSnapshot(({ map }) => map.network);
  const shown = usePaneContent(pane, { place, ...standing }, lit);
  const title = paneTitle(network, pane);
  const { model, hasModel, line, picked } = paneHeading(network, pane);
  const style = { '--pane-colour': hasModel ? modelTextColour(theme, model) : theme.colour.ink } as CSSProperties;
  return (
    <section
      aria-label={`Pane: ${title}`}
      className={styles.pane}
      data-pane={pane.id}
      style={style}
      onPointerDown={() => {
        onAttend(pane.id);
      }}
      onFocus={() => {
        onAttend(pane.id);
      }}
    >
      <div className={head.head}>
        <span className={head.sign}>{hasModel && <ModelSign model={model} />}</span>
        <h2 className={head.title}>
          <bdi>{line}</bdi>
        </h2>
        <PanePicker pane={pane} words={picked} />
        <PaneMenu id={pane.id} title={title} place={place} count={count} hasDrawing={hasDrawing} />
      </div>
      {hasDrawing && (
        <>
          <div className={drawing.drawing}>
            <PaneStage id={pane.id} shown={shown} cameras={cameras} />
            <EmptyPane pane={pane} isThere={isTargetThere(network, pane)} visible={shown.visible} title={title} />
          </div>
          <PaneReadout pane={pane} visible={shown.visible} />
        </>
      )}
    </section>
  );
}
