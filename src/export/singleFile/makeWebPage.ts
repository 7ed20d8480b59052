import { documentWith } from '../../domain/positions.ts';
import { writeJson } from '../../formats/writeJson.ts';
import { encodeLink } from '../../view/link.ts';
import type { ExportMaker } from '../exportMaker.ts';
import { safeFileName } from '../safeFileName.ts';
import { fillTemplate } from './fillTemplate.ts';

/**
 * Makes the map as one web page that opens from disk: data, story and the app inside, at the view on the screen.
 *
 * The theme is not taken along: the page has its own. Rejects with what `bringTemplate` rejects with.
 */
export const makeWebPage: ExportMaker = async ({ map, bringTemplate }, progress, signal) => {
  progress(0, 'Fetching the empty page');
  const template = await bringTemplate(signal);
  signal.throwIfAborted();
  progress(0.5, 'Writing the map into it');
  const { document, positions, view } = map;
  const { frame, pins } = view.panes[0];
  // Recorded places belong to the nearly square frame: those of another frame are found again when the page opens.
  const kept = frame === 'square' ? documentWith(document, { positions, pinned: pins.keys() }) : document;
  const page = fillTemplate(template, { json: writeJson(kept), hash: encodeLink({ map: null, view }) }, document.title);
  progress(1, 'Done');
  return {
    blob: new Blob([page], { type: 'text/html;charset=utf-8' }),
    fileName: safeFileName(document.title, 'html'),
  };
};
