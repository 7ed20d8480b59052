import { useMemo } from 'react';
import type { Because } from '../../../analysis/results/result.ts';
import { onlyLit } from '../../../scene/spotlight/onlyLit.ts';
import { dimmedTheme } from '../../../scene/spotlight/slideTheme.ts';
import { spotlit } from '../../../scene/spotlight/spotlit.ts';
import type { Theme } from '../../../scene/theme.ts';
import type { PaneSize } from '../../../scene/viewport.ts';
import { noInsets } from '../../../scene/viewport.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { createExplorerStore, presentOf } from '../../../store/explorerStore.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { StepLight } from '../../../ui/analysis/StepLight.ts';
import { ExplorerProvider, useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import LinesStage from '../../../ui/lines/LinesStage.tsx';
import { ThemeProvider } from '../../../ui/ThemeProvider.tsx';
import type { SlideMeasures } from './slideSize.ts';
import { StepBeside } from './StepBeside.tsx';
import type { StepCast } from './useStepCast.ts';

interface StepLinesProps {
  /** Of the page. */
  readonly theme: Theme;
  readonly size: PaneSize;
  readonly measures: SlideMeasures;
  readonly shown: StepCast;
  readonly isMotionReduced: boolean;
}

/** CSS pixels of lanes that stand close and are read without scrolling sideways; larger words need as much more. */
const lanesPx = 756;

/** The lines of accountability of a step, enlarged to what there is beside the words. */
export default function StepLines({ theme, size, measures, shown, isMotionReduced }: StepLinesProps) {
  const explorer = useExplorerStore();
  const light = useLight(shown);
  const narrowed = useNarrowed(explorer, shown);
  const ownTheme = useMemo(() => dimmedTheme(theme), [theme]);
  return (
    <StepBeside size={size} measures={measures} usualWidth={measures.isNarrow ? size.width : lanesPx * theme.textScale}>
      <ThemeProvider theme={ownTheme}>
        <ExplorerProvider store={narrowed}>
          <StepLight value={light}>
            <LinesStage
              theme={ownTheme}
              insets={noInsets}
              isMotionReduced={isMotionReduced}
              isBare
              onOpenDetails={() => undefined}
            />
          </StepLight>
        </ExplorerProvider>
      </ThemeProvider>
    </StepBeside>
  );
}

/** The spotlight, unless the rest stays as it is. */
function useLight({ visible }: StepCast): Because | null {
  const spotlight = useSnapshot((snapshot) => firstPaneOf(snapshot).spotlight);
  const rest = useSnapshot((snapshot) => firstPaneOf(snapshot).rest);
  return useMemo(() => (rest === 'keep' ? null : spotlit(visible, spotlight)), [visible, spotlight, rest]);
}

/** The explorer itself, or where something is held back or hidden one of a map without it. */
function useNarrowed(explorer: ExplorerStore, { visible, cast }: StepCast): ExplorerStore {
  const all = useSnapshot(visibleOf);
  const isRestGone = useSnapshot((snapshot) => firstPaneOf(snapshot).rest === 'hide') && cast !== null;
  return useMemo(() => {
    if (visible === all && !isRestGone) return explorer;
    const snapshot = presentOf(explorer.getState());
    const network = isRestGone ? onlyLit(visible, cast) : visible;
    return createExplorerStore({ ...snapshot, map: { ...snapshot.map, network } });
  }, [explorer, visible, all, isRestGone, cast]);
}
