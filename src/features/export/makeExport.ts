import type { ExportedFile, ExportedPart, ExportFormat, PictureSize } from '../../export/exportMaker.ts';
import { ExportRefusal } from '../../export/exportMaker.ts';
import { paperTheme } from '../../scene/theme.ts';
import { isPlaced, placesOf } from '../../store/places.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { pause } from '../../ui/pause.ts';
import { createMeasureText } from '../../ui/stage/measureText.ts';
import type { Askable } from './askedBefore.ts';
import { askBefore } from './askedBefore.ts';
import { exportedViews, shownView } from './exportedViews.ts';
import { exportMakers } from './exportMakers.ts';

/** What a reader has chosen. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly part: ExportedPart;
  readonly size: PictureSize;
}

/** What the page gives to exports. */
export interface ExportHelp extends Askable {
  /** The day, as `2026-03-09`. */
  readonly today: () => string;
  readonly bringTemplate: (signal: AbortSignal) => Promise<string>;
}

/** Asking takes this share of the bar; drawing and writing the rest. */
const askingShare = 0.1;

/**
 * Makes the file that a reader has chosen.
 *
 * @param progress - Told how much is done, from 0 to 1, and what is being done.
 * @returns Rejects as an `ExportMaker` does.
 */
export async function makeExport(
  snapshot: Snapshot,
  { format, part, size }: ExportChoice,
  help: ExportHelp,
  progress: (share: number, doing: string) => void,
  signal: AbortSignal,
): Promise<ExportedFile> {
  const load = exportMakers[format];
  if (load === null) throw new ExportRefusal('This version cannot make such files.', 'Choose another format.');
  if (!isPlaced(snapshot))
    throw new ExportRefusal('The map is still being arranged.', 'Wait until it is drawn, and try again.');
  progress(0, 'Getting ready');
  const make = await load();
  // Words are measured in a stand-in until the font is there. Old browsers and tests know no fonts.
  await (document as Partial<Pick<Document, 'fonts'>>).fonts?.ready;
  // A page with the app inside draws nothing now, and opens where the reader is, be it at the story.
  const isWebPage = format === 'web-page';
  const views = isWebPage ? [] : exportedViews(snapshot, part);
  const { network } = snapshot.map;
  const asked = await askBefore(
    network,
    views,
    help,
    (done) => {
      progress((askingShare * done) / views.length, 'Looking up what is lit');
    },
    signal,
  );
  await pause();
  return make(
    {
      map: {
        document: snapshot.map.document,
        network,
        positions: placesOf(snapshot),
        view: isWebPage ? snapshot.view : shownView(snapshot),
      },
      part,
      size,
      theme: paperTheme,
      today: help.today(),
      measure: createMeasureText(paperTheme.fontFamily),
      ...asked,
      pause,
      bringTemplate: help.bringTemplate,
    },
    (share, doing) => {
      progress(askingShare + (1 - askingShare) * share, doing);
    },
    signal,
  );
}
