import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Setting } from '../../analysis/roles.ts';
import { disputedIn } from '../../domain/remarks.ts';
import type { Emphasis } from '../../scene/emphasis.ts';
import { emphasisOf } from '../../scene/emphasis.ts';
import { laneColumns } from '../../scene/lines/columns.ts';
import { drawnNetwork } from '../../scene/lines/drawnNetwork.ts';
import { gatherBands } from '../../scene/lines/gatherBands.ts';
import type { LineInk } from '../../scene/lines/inkBand.ts';
import { bandsToOpen } from '../../scene/lines/openBands.ts';
import { planLines } from '../../scene/lines/planLines.ts';
import type { MeasureText } from '../../scene/marks.ts';
import type { Theme } from '../../scene/theme.ts';
import { visibleOf } from '../../store/selectors.ts';
import { firstPaneOf, onView } from '../../store/snapshot.ts';
import { setOpenBands } from '../../view/changes.ts';
import { useLit } from '../analysis/useLit.ts';
import { useExplorerStore, useSnapshot } from '../ExplorerProvider.tsx';

interface LinesMeans {
  /** CSS pixels that the arrangement has. */
  readonly width: number;
  readonly theme: Theme;
  readonly measure: MeasureText;
  readonly isTouch: boolean;
}

/** Parts of a view that change nothing of what is drawn. */
const still = { selection: [], openBands: null, camera: 'fit' as const, tab: 'graph' as const };

/** What the lines of accountability show, worked out from the present snapshot, and which bands are open. */
export function useLinesContent({ width, theme, measure, isTouch }: LinesMeans) {
  const explorer = useExplorerStore();
  const world = useSnapshot(({ map }) => map.network);
  const visible = useSnapshot(visibleOf);
  const selection = useSnapshot((snapshot) => firstPaneOf(snapshot).selection);
  // Selecting, and opening a band, leave what is drawn as it is.
  const pane = useSnapshot(useShallow((snapshot) => ({ ...firstPaneOf(snapshot), ...still })));
  const drawn = useMemo(() => drawnNetwork(world, visible, pane), [world, visible, pane]);
  const openBands = useSnapshot((snapshot) => firstPaneOf(snapshot).openBands);
  const lit = useLit();
  const emphasis = useMemo(() => emphasisOf(world, visible, selection, lit), [world, visible, selection, lit]);
  const contents = useMemo(() => gatherBands(world, drawn), [world, drawn]);
  const byThemselves = useMemo(() => bandsToOpen(contents, emphasis, lit), [contents, emphasis, lit]);
  const closed = useClosedByHand(emphasis);
  const [isRestOpen, setRestOpen] = useState(false);
  const wantsOpen = (setting: Setting): boolean =>
    setting === null ? isRestOpen : openBands?.includes(setting) === true;
  const opened = contents
    .map(({ setting }) => setting)
    .filter((setting) => wantsOpen(setting) || (byThemselves.has(setting) && !closed.has(setting)));
  // The same bands are the same plan.
  const openedKey = JSON.stringify(opened);

  const { textScale } = theme;
  const columns = useMemo(() => laneColumns(width, textScale), [width, textScale]);
  const plan = useMemo(() => {
    const open = new Set(JSON.parse(openedKey) as readonly Setting[]);
    return planLines(drawn, contents, {
      columns,
      textScale,
      measure,
      isTouch,
      isOpen: (setting) => open.has(setting),
    });
  }, [drawn, contents, columns, textScale, measure, isTouch, openedKey]);
  const disputed = useSnapshot(({ map }) => disputedIn(map.document));
  const ink = useMemo(
    (): LineInk => ({ theme, world, visible, emphasis, lens: pane.lens, disputed }),
    [theme, world, visible, emphasis, pane.lens, disputed],
  );

  const setOpen = (settings: readonly Setting[], isOpening: boolean) => {
    if (settings.includes(null)) setRestOpen(isOpening);
    closed.change(settings, isOpening);
    const others = opened.filter((setting) => !settings.includes(setting));
    const next = isOpening ? [...others, ...settings] : others;
    explorer.getState().commit(onView(setOpenBands(next.filter((setting) => setting !== null))));
  };
  return { world, visible, contents, plan, ink, selection, lit, setOpen };
}

/** Bands that a reader closed though they open by themselves: they stay closed until something else is selected or lit. */
function useClosedByHand(emphasis: Emphasis | null) {
  const [kept, setKept] = useState<{ readonly for: Emphasis | null; readonly settings: ReadonlySet<Setting> }>({
    for: null,
    settings: new Set(),
  });
  const settings = kept.for === emphasis ? kept.settings : new Set<Setting>();
  return {
    has: (setting: Setting) => settings.has(setting),
    change: (which: readonly Setting[], isOpening: boolean) => {
      const others = [...settings].filter((setting) => !which.includes(setting));
      setKept({ for: emphasis, settings: new Set(isOpening ? others : [...others, ...which]) });
    },
  };
}
