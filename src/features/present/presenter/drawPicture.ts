import { paintSheet } from '../../../export/paintSheet.ts';
import { drawStep } from '../../../export/picture/drawStep.ts';
import { saidIn } from '../../../scene/said/markSaid.ts';
import { lightTheme } from '../../../scene/theme.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
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
  const canvas = document.createElement('canvas');
  Object.assign(canvas, size);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser makes no pictures.');
  paintSheet(context, sheet, 1);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('This browser makes no pictures.');
  return blob;
};
