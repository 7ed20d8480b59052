import type { Finding, Report } from '../domain/report.ts';
import { firstBadByte } from './firstBadByte.ts';
import { lineAndColumn } from './lineAndColumn.ts';

/**
 * Text of a file, whatever sensible encoding it has: UTF-8 with or without a byte order mark, or UTF-16, which is told with a warning.
 *
 * @returns null when the bytes are no such text; the report says where they go wrong.
 */
export function decodeText(bytes: Uint8Array, report: Report): string | null {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16, report);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report.add(badByte(bytes));
    return null;
  }
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** By the byte order mark, or by the zero bytes that ordinary letters have in UTF-16. */
function utf16Of(bytes: Uint8Array): Utf16 | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0 && bytes.length > 3) return 'utf-16be';
  if (second === 0 && first !== 0 && fourth === 0 && third !== 0 && bytes.length > 3) return 'utf-16le';
  return null;
}

function decodeUtf16(bytes: Uint8Array, encoding: Utf16, report: Report): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    report.add({
      code: 'W_ENCODING_DECODED',
      place: '',
      message: 'The file is written in UTF-16 and was read as such.',
      remedy: 'Save it as UTF-8 so that other programs read it too. A copy saved from here is.',
    });
    return text;
  } catch {
    report.add({
      code: 'E_ENCODING',
      place: '',
      message: 'The file begins as UTF-16 text but does not go on as such; it may be cut off.',
      remedy: 'Copy or download it again, or save it as UTF-8.',
    });
    return null;
  }
}

function badByte(bytes: Uint8Array): Finding {
  const at = firstBadByte(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at));
  const { line, column } = lineAndColumn(before, before.length);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    code: 'E_ENCODING',
    place: `line ${String(line)}, column ${String(column)}`,
    value: `byte 0x${byte} at offset ${String(at)}`,
    message: `Line ${String(line)} holds a byte (0x${byte}, at offset ${at.toLocaleString('en-GB')}) that is not UTF-8 text, so letters would be lost.`,
    remedy: 'Open the file in the program it comes from and save it as UTF-8.',
  };
}
