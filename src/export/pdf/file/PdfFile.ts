import { strToU8, zlibSync } from 'fflate';
import type { SteppedWork } from '../../../scene/slices.ts';
import type { PdfId, PdfValue } from './pdfValues.ts';
import { pdfDict, pdfList, pdfName, pdfRef } from './pdfValues.ts';

type Entry =
  | { readonly kind: 'value'; readonly value: PdfValue }
  | { readonly kind: 'stream'; readonly dict: Readonly<Record<string, PdfValue>>; readonly bytes: Uint8Array };

/** So many objects are packed together; a reader unpacks all of them for one. */
const packed = 100;

/**
 * The objects of a PDF file and how they are written (ISO 32000-1, section 7.5): streams one by one, all else in packed
 * streams, and a table of where each lies.
 */
export class PdfFile {
  private readonly entries: (Entry | null)[] = [];

  /** A number for an object that is written later; each must be. */
  reserve(): PdfId {
    this.entries.push(null);
    return this.entries.length as PdfId;
  }

  put(id: PdfId, value: PdfValue): void {
    this.entries[id - 1] = { kind: 'value', value };
  }

  add(value: PdfValue): PdfId {
    const id = this.reserve();
    this.put(id, value);
    return id;
  }

  /** @param dict - Without length and filter: the bytes are packed here. */
  addStream(bytes: Uint8Array, dict: Readonly<Record<string, PdfValue>> = {}): PdfId {
    this.entries.push({
      kind: 'stream',
      dict: { ...dict, Filter: pdfName('FlateDecode') },
      bytes: zlibSync(bytes),
    });
    return this.entries.length as PdfId;
  }

  /** For what readers look for without unpacking, such as the description of a file. */
  addPlainStream(bytes: Uint8Array, dict: Readonly<Record<string, PdfValue>>): PdfId {
    this.entries.push({ kind: 'stream', dict, bytes });
    return this.entries.length as PdfId;
  }

  /**
   * @param root - The catalog.
   * @returns The whole file in pieces, in their order; the same objects give the same bytes.
   */
  *finish(root: PdfId, info: PdfId): SteppedWork<readonly Uint8Array[]> {
    const places = new Map<number, readonly [kind: number, place: number, index: number]>();
    const pieces: Uint8Array[] = [];
    let at = 0;
    const write = (bytes: Uint8Array): void => {
      pieces.push(bytes);
      at += bytes.length;
    };
    const writeStream = (id: number, dict: Readonly<Record<string, PdfValue>>, bytes: Uint8Array): void => {
      places.set(id, [1, at, 0]);
      write(strToU8(`${id} 0 obj\n${pdfDict({ ...dict, Length: String(bytes.length) })}\nstream\n`));
      write(bytes);
      write(strToU8('\nendstream\nendobj\n'));
    };
    // The second line holds bytes of no text, so that nobody sends the file as one.
    write(Uint8Array.from([...strToU8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
    const values: { readonly id: number; readonly value: PdfValue }[] = [];
    this.entries.forEach((entry, index) => {
      const id = index + 1;
      if (entry === null) throw new Error(`Object ${id} of the PDF file was never written.`);
      if (entry.kind === 'value') values.push({ id, value: entry.value });
      else writeStream(id, entry.dict, entry.bytes);
    });
    let next = this.entries.length + 1;
    for (let first = 0; first < values.length; first += packed) {
      yield;
      const some = values.slice(first, first + packed);
      some.forEach(({ id }, index) => places.set(id, [2, next, index]));
      const { dict, bytes } = packedValues(some);
      writeStream(next, dict, bytes);
      next += 1;
    }
    const start = at;
    places.set(next, [1, at, 0]);
    const table = zlibSync(tableOf(places, next + 1));
    const dict = {
      Type: pdfName('XRef'),
      Size: String(next + 1),
      W: pdfList(['1', '4', '2']),
      Root: pdfRef(root),
      Info: pdfRef(info),
      Filter: pdfName('FlateDecode'),
    };
    writeStream(next, dict, table);
    write(strToU8(`startxref\n${start}\n%%EOF\n`));
    return pieces;
  }
}

function packedValues(values: readonly { readonly id: number; readonly value: PdfValue }[]) {
  let offset = 0;
  const heads = values.map(({ id, value }) => {
    const head = `${id} ${offset}`;
    offset += value.length + 1;
    return head;
  });
  const head = `${heads.join(' ')}\n`;
  return {
    dict: {
      Type: pdfName('ObjStm'),
      N: String(values.length),
      First: String(head.length),
      Filter: pdfName('FlateDecode'),
    },
    bytes: zlibSync(strToU8(`${head}${values.map(({ value }) => value).join('\n')}\n`, true)),
  };
}

/** One row of seven bytes for each object: how it lies, where, and as which of a pack. */
function tableOf(places: ReadonlyMap<number, readonly [number, number, number]>, size: number): Uint8Array {
  const table = new DataView(new ArrayBuffer(7 * size));
  for (let id = 0; id < size; id++) {
    // Number 0 heads the list of free numbers, of which there are no others.
    const [kind, place, index] = places.get(id) ?? [0, 0, 65_535];
    table.setUint8(7 * id, kind);
    table.setUint32(7 * id + 1, place);
    table.setUint16(7 * id + 5, index);
  }
  return new Uint8Array(table.buffer);
}
