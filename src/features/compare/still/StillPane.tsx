import { modelTextColour } from '../../../scene/vocabularyLooks.ts';
import { countedInFigures } from '../../../analysis/words.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { isTargetThere, paneTitle } from '../../../view/paneTitle.ts';
import type { PaneView } from '../../../view/viewState.ts';
import type { CameraLink } from '../panes/cameraLink.ts';
import { EmptyPane } from '../panes/EmptyPane.tsx';
import { paneHeading } from '../panes/paneHeading.ts';
import { PaneStage } from '../panes/PaneStage.tsx';
import type { PanePlace } from '../panes/usePaneContent.ts';
import { usePaneContent } from '../panes/usePaneContent.ts';
import styles from './still.module.css';

interface StillPaneProps {
  readonly pane: PaneView;
  readonly standing: PanePlace;
  readonly cameras: CameraLink;
  /** CSS pixels. */
  readonly width: number;
}

/** A compared pane as a picture below its title. */
export function StillPane({ pane, standing, cameras, width }: StillPaneProps) {
  const theme = useTheme();
  const network = useSnapshot(({ map }) => map.network);
  const shown = usePaneContent(pane, standing, null, width);
  const { organisations, relationships } = shown.visible;
  const title = paneTitle(network, pane);
  const { model, hasModel, line, pickedInFull, pickedInBrief } = paneHeading(network, pane);
  return (
    <section className={styles.pane} aria-label={title}>
      <p
        className={styles.title}
        style={{ color: hasModel ? modelTextColour(theme, model) : theme.colour.ink }}
        dir="auto"
      >
        {hasModel && <ModelSign model={model} size={0.9 * titlePx * theme.textScale} />} {line}
      </p>
      <p className={styles.picked} dir="auto">
        <span aria-hidden>{width < roomyPx * theme.textScale ? pickedInBrief : pickedInFull}</span>
        <span className="visually-hidden">
          {`${pickedInFull}: ${countedInFigures(organisations.size, 'organisation')}, ${countedInFigures(relationships.size, 'relationship')}`}
        </span>
      </p>
      <div className={styles.drawing} inert>
        <PaneStage id={pane.id} shown={shown} cameras={cameras} />
        <EmptyPane pane={pane} isThere={isTargetThere(network, pane)} visible={shown.visible} title={title} />
      </div>
    </section>
  );
}

/** Pixels of a pane in which the longest words below a title stand on a line, at a text scale of 1. */
const roomyPx = 270;

/** Pixels of a title at a text scale of 1. */
const titlePx = 14;
