import { drawStep } from '../../../export/picture/drawStep.ts';
import { saidIn } from '../../../scene/said/markSaid.ts';
import { lightTheme } from '../../../scene/theme.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import { pause } from '../../../ui/pause.ts';
import { atScale, pngOf } from '../../../ui/pngOf.ts';
import { createMeasureText } from '../../../ui/stage/measureText.ts';
import { openStep, stepsOf } from '../../../view/story.ts';
import type { DrawStep } from './tellPresenter.ts';

const size = { width: 960, height: 540 } as const;

/** A step as a small picture for the presenter's window. Rejects where the story has no such step, or the browser makes no picture. */
export const drawPicture: DrawStep = async (explorer, { at }) => {
  const snapshot = presentOf(explorer.getState());
  const { map, positions } = snapshot;
  const step = stepsOf(map.document)[at];
  const view = step === undefined ? null : openStep(step, map.network, firstPaneOf(snapshot)).view;
  if (view === null) throw new Error('There is no such step to draw.');
  const measure = createMeasureText(lightTheme.fontFamily);
  const sheet = drawStep(
    view,
    map.network,
    positions,
    { ...size, theme: lightTheme, measure },
    { said: saidIn(map.document) },
  );
  return pngOf(sheet, atScale(sheet, 1), { pause, remedy: 'Close other pages.' });
};
