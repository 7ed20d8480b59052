import { useMemo } from 'react';
import type { StepPane } from '../../../scene/compare/stepPanes.ts';
import { modelTextColour } from '../../../scene/vocabularyLooks.ts';
import { countedInFigures } from '../../../analysis/words.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { ModelSign } from '../../../ui/legend/ModelGlyph.tsx';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { isTargetThere, paneTitle } from '../../../view/paneTitle.ts';
import type { CameraLink } from '../panes/cameraLink.ts';
import { EmptyPane } from '../panes/EmptyPane.tsx';
import { paneHeading } from '../panes/paneHeading.ts';
import { PaneStage } from '../panes/PaneStage.tsx';
import type { PanePlace } from '../panes/usePaneContent.ts';
import { usePaneContent } from '../panes/usePaneContent.ts';
import styles from './still.module.css';

interface StillPaneProps {
  readonly step: StepPane;
  readonly standing: PanePlace;
  readonly cameras: CameraLink;
  /** CSS pixels. */
  readonly width: number;
}

/** A compared pane as a picture below its title. */
export function StillPane({ step, standing, cameras, width }: StillPaneProps) {
  const { pane, isHeldBack } = step;
  const theme = useTheme();
  const network = useSnapshot(({ map }) => map.network);
  const picture = useMemo(() => ({ step, width }), [step, width]);
  const shown = usePaneContent(pane, standing, null, picture);
  const { organisations, relationships } = shown.visible;
  const title = paneTitle(network, pane);
  // Nothing is missing where a step leaves out the rest, or has not shown it yet.
  const isShownAsItIs = shown.visible === (standing.seating.compared[standing.place]?.visible ?? null);
  const { model, hasModel, line, pickedInFull, pickedInBrief } = paneHeading(network, pane);
  return (
    <section className={styles.pane} aria-label={isHeldBack ? 'A pane that is still to come' : title}>
      <p
        className={styles.title}
        data-held-back={isHeldBack || undefined}
        style={{ color: hasModel ? modelTextColour(theme, model) : theme.colour.ink }}
        dir="auto"
      >
        {hasModel && <ModelSign model={model} size={0.9 * titlePx * theme.textScale} />} {line}
      </p>
      <p className={styles.picked} data-held-back={isHeldBack || undefined} dir="auto">
        <span aria-hidden>{width < roomyPx * theme.textScale ? pickedInBrief : pickedInFull}</span>
        <span className="visually-hidden">
          {`${pickedInFull}: ${countedInFigures(organisations.size, 'organisation')}, ${countedInFigures(relationships.size, 'relationship')}`}
        </span>
      </p>
      <div className={styles.drawing} inert>
        <PaneStage id={pane.id} shown={shown} cameras={cameras} />
        {isShownAsItIs && (
          <EmptyPane pane={pane} isThere={isTargetThere(network, pane)} visible={shown.visible} title={title} />
        )}
      </div>
    </section>
  );
}

/** Pixels of a pane in which the longest words below a title stand on a line, at a text scale of 1. */
const roomyPx = 270;

/** Pixels of a title at a text scale of 1. */
const titlePx = 14;
