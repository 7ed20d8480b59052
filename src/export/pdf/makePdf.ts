import { workInSlices } from '../../scene/slices.ts';
import type { ExportMaker } from '../exportMaker.ts';
import { safeFileName } from '../safeFileName.ts';
import { handoutParts } from '../story/handout.ts';
import type { PageDraft } from '../story/pages.ts';
import { numbered } from '../story/pages.ts';
import { toldStory, toldTitle } from '../toldStory.ts';
import { loadFonts } from './fonts/loadFonts.ts';
import { PdfDocument } from './PdfDocument.ts';

/** Of the work; the rest is writing the pages. */
const drawingShare = 0.6;

/** Makes the handout of a story, or the page of one view, as a tagged PDF. The page has its turn between two pages. */
export const makePdf: ExportMaker = async (input, progress, signal) => {
  const { map, part, theme, today, pause } = input;
  progress(0, 'Fetching the letters');
  const told = toldStory(map, part);
  const title = toldTitle(told);
  const about = { title, description: map.network.about.title, language: 'en-GB', day: today };
  const document = new PdfDocument(about, await loadFonts());
  const tools = { theme, measure: document.measure };
  const { network, positions, view } = map;
  const rest = async (): Promise<void> => {
    await pause();
    signal.throwIfAborted();
  };
  await rest();
  const parts = handoutParts({ document: told, network, positions, ground: view.panes[0] }, tools, input);
  const drafts: PageDraft[] = [];
  for (const [place, { doing, pages }] of parts.entries()) {
    progress((drawingShare * place) / parts.length, doing);
    await rest();
    drafts.push(...pages());
  }
  const sheets = numbered(drafts, network.about, tools, today);
  for (const [place, sheet] of sheets.entries()) {
    progress(
      drawingShare + ((1 - drawingShare) * place) / sheets.length,
      `Writing page ${String(place + 1)} of ${String(sheets.length)}`,
    );
    await rest();
    await workInSlices(document.addPage(sheet), pause);
  }
  await rest();
  const pieces = await workInSlices(document.finish(), pause);
  progress(1, 'Done');
  return {
    blob: new Blob(pieces as readonly BlobPart[] as BlobPart[], { type: 'application/pdf' }),
    fileName: safeFileName(title, 'pdf'),
  };
};
