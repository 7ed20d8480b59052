import { documentWith } from '../../domain/positions.ts';
import { writeJson } from '../../formats/writeJson.ts';
import { placesOf } from '../../store/places.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { download } from '../../ui/download.ts';
import { safeFileName } from '../../export/safeFileName.ts';

/** The file "Save a copy" gives: the same facts, with the places on the screen. Opening it gives an equal document. */
export function copyOf(snapshot: Snapshot): { readonly name: string; readonly text: string } {
  const { document } = snapshot.map;
  const { frame, pins } = firstPaneOf(snapshot);
  // Recorded places belong to the nearly square frame: those of another frame are found again, not saved.
  const kept =
    frame === 'square' ? documentWith(document, { positions: placesOf(snapshot), pinned: pins.keys() }) : document;
  return { name: safeFileName(document.title, 'json'), text: writeJson(kept) };
}

export function saveCopy(snapshot: Snapshot): void {
  const { name, text } = copyOf(snapshot);
  download(name, text, 'application/json');
}
