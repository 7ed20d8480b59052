import { ExportRefusal } from '../export/exportMaker.ts';
import { emptyMapBlock } from '../formats/mapInPage.ts';
import { fetchText } from './datasetQuery.ts';

/** Beside the page; the build puts it there: `vite.singleFile.config.ts`. */
const templateAddress = './single-file/template.html';

/**
 * Fetches the empty page that a map in one file is written into. The service worker keeps it from then on.
 *
 * @returns Rejects with an `ExportRefusal` when it is out of reach.
 */
export async function bringTemplate(signal: AbortSignal): Promise<string> {
  const text = await fetchText(templateAddress, signal);
  // A site may answer every address with a page of its own.
  if (text?.includes(emptyMapBlock) === true) return text;
  throw new ExportRefusal(
    'The app has to be fetched once more to be put into the file, and it could not be reached.',
    'Connect to the network and try again. Once it has been fetched, this works without a network too.',
  );
}
