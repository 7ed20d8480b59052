import type { MapDocument } from '../../../domain/document.ts';
import { remarksOf } from '../../../domain/remarks.ts';

/**
 * What was said, as a part of a document: whoever keeps the map lays it over theirs.
 *
 * @returns JSON with the id and title of the map, so that nobody lays it over another, and `remarks` as the format has them.
 */
export const remarksPatch = ({ format, id, title, ...rest }: MapDocument): string =>
  `${JSON.stringify({ format, id, title, remarks: remarksOf(rest) }, null, 2)}\n`;
