import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { safeFileName } from '../../../export/safeFileName.ts';

/** A file of several files, filled one after the other. */
export interface Zipping {
  /** @param isPacked - It is as small as it gets already, as pictures of points are. */
  add(name: string, ending: string, content: Uint8Array, isPacked: boolean): void;
  finish(): Blob;
}

/**
 * Begins a zip file.
 *
 * @param day - What every file in it is dated, as `2026-03-09`: the same files give the same bytes.
 */
export function startZip(day: string): Zipping {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const faults: Error[] = [];
  const zip = new Zip((fault, piece) => {
    if (fault !== null) faults.push(fault);
    else pieces.push(new Uint8Array(piece));
  });
  return {
    add: (name, ending, content, isPacked) => {
      const fileName = safeFileName(name, ending);
      const file = isPacked ? new ZipPassThrough(fileName) : new ZipDeflate(fileName, { level: 6 });
      file.mtime = new Date(`${day}T12:00:00`);
      zip.add(file);
      file.push(content, true);
    },
    finish: () => {
      zip.end();
      const [fault] = faults;
      if (fault !== undefined) throw fault;
      return new Blob(pieces, { type: 'application/zip' });
    },
  };
}
