import { useMemo } from 'react';
import type { Network, Positions } from '../../../../domain/network.ts';
import { drawStep } from '../../../../export/picture/drawStep.ts';
import type { Sheet } from '../../../../export/sheet.ts';
import type { Theme } from '../../../../scene/theme.ts';
import { placesOf } from '../../../../store/places.ts';
import { firstPaneOf } from '../../../../store/snapshot.ts';
import { useSnapshot } from '../../../../ui/ExplorerProvider.tsx';
import { openStep } from '../../../../view/story.ts';
import type { PaneView } from '../../../../view/viewState.ts';

/** Drawn larger than it is shown, so that shapes and lines are as fine as in a picture that is made small. */
const size = { width: 480, height: 216 };
/** A long story with its copies. */
const mostKept = 120;

/** A network has one arrangement at a time. */
interface Kept {
  readonly positions: Positions;
  readonly sheets: Map<string, Sheet | null>;
}
const known = new WeakMap<Network, Kept>();

/**
 * What a small picture of a step shows, worked out when it is asked for and kept as long as the map stands as it does.
 *
 * @param view - As the step keeps it.
 */
export function useStepSheet(view: unknown): (theme: Theme) => Sheet | null {
  const network = useSnapshot(({ map }) => map.network);
  const positions = useSnapshot(placesOf);
  const frame = useSnapshot((snapshot) => firstPaneOf(snapshot).frame);
  const pins = useSnapshot((snapshot) => firstPaneOf(snapshot).pins);
  return useMemo(
    () => (theme) => keptSheet(view, network, positions, { frame, pins }, theme),
    [view, network, positions, frame, pins],
  );
}

function keptSheet(
  view: unknown,
  network: Network,
  positions: Positions,
  ground: Pick<PaneView, 'frame' | 'pins'>,
  theme: Theme,
): Sheet | null {
  const last = known.get(network);
  const { sheets } = last?.positions === positions ? last : { sheets: new Map<string, Sheet | null>() };
  if (last?.sheets !== sheets) known.set(network, { positions, sheets });
  const key = JSON.stringify([view, theme.name, theme.textScale]);
  const found = sheets.get(key);
  if (found !== undefined) return found;
  if (sheets.size >= mostKept) sheets.clear();
  const made = makeSheet(view, network, positions, ground, theme);
  sheets.set(key, made);
  return made;
}

function makeSheet(
  view: unknown,
  network: Network,
  positions: Positions,
  ground: Pick<PaneView, 'frame' | 'pins'>,
  theme: Theme,
): Sheet | null {
  const opened = openStep({ view }, network, ground);
  if (opened.view === null) return null;
  const sheet = drawStep(opened.view, network, positions, { ...size, theme, measure: noWords });
  return { ...sheet, marks: sheet.marks.map((mark) => (mark.kind === 'picture' ? { ...mark, labels: [] } : mark)) };
}

/** Names would be specks: none has a width, and none is drawn. */
const noWords = (): number => 0;
