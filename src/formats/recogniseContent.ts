import type { Finding } from '../domain/report.ts';

interface Signature {
  readonly bytes: readonly number[];
  readonly what: string;
  readonly remedy: string;
}

const picture = {
  what: 'a picture',
  remedy: 'A picture holds no map data. Choose the file that the map was saved in.',
};
const packed = {
  what: 'a zip file or a workbook',
  remedy: 'Unpack it first, or save the table as a map in JSON, then open that.',
};

const signatures: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], ...packed },
  { bytes: [0x50, 0x4b, 0x05, 0x06], ...packed },
  { bytes: [0x1f, 0x8b], what: 'a packed file (gzip)', remedy: 'Unpack it first, then open what is inside.' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], ...picture },
  { bytes: [0x47, 0x49, 0x46, 0x38], ...picture },
  { bytes: [0xff, 0xd8, 0xff], ...picture },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF', remedy: 'Choose the map itself, not its print.' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office file', remedy: 'Save it as a map in JSON first.' },
];

/** Says what a file is when its first bytes show that it is no text; null when they do not. */
export function recogniseBytes(bytes: Uint8Array): Finding | null {
  const known = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  return known ? mismatch(known.what, known.remedy) : null;
}

/** Says what a text is when its beginning shows that it is no JSON; null when it does not. */
export function recogniseText(text: string): Finding | null {
  const start = text.slice(0, 2000).trimStart().toLowerCase();
  if (!start.startsWith('<')) return null;
  if (/^<(!doctype html|html|head|body|script)/.test(start))
    return mismatch(
      'a web page',
      'The server may have sent a sign-in page in place of the file. Sign in, download the file again, and open that.',
    );
  if (start.includes('<svg')) return mismatch(picture.what, picture.remedy);
  return mismatch('XML', 'Save the map as JSON, then open that.');
}

const mismatch = (what: string, remedy: string): Finding => ({
  code: 'E_FORMAT_MISMATCH',
  place: '',
  message: `This is ${what}, not map data in JSON.`,
  remedy,
});
