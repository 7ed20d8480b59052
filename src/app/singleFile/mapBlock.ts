import { mapBlockId } from '../../formats/mapInPage.ts';

const block = document.getElementById(mapBlockId);

/** The name of this file, for messages; the page may also have come from a place without names. */
function fileNameOf(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || 'this page';
  } catch {
    return name;
  }
}

/** What the page was made with. */
export const mapBlock = {
  json: block?.textContent ?? '',
  hash: block?.dataset['view'] ?? '',
  fileName: fileNameOf(location.pathname),
} as const;
