/** A value as a PDF file writes it. Words of the data become one by `pdfText` alone, which lets nothing else through. */
export type PdfValue = string;

/** The number of an object of the file, by which others refer to it. */
export type PdfId = number & { readonly pdfId: unique symbol };

/** At most three decimals, without exponents, and never "-0": the same picture gives the same file everywhere. */
export function pdfNumber(value: number): PdfValue {
  if (!Number.isFinite(value)) return '0';
  return String(Math.round(Math.min(1e6, Math.max(-1e6, value)) * 1000) / 1000 + 0);
}

const regular = /^[\w.+-]+$/;

/** @param name - Of the format or of ours, never of the data: letters, digits and `._+-`. */
export function pdfName(name: string): PdfValue {
  if (!regular.test(name)) throw new RangeError(`“${name}” cannot be a name in a PDF file.`);
  return `/${name}`;
}

export const pdfRef = (id: PdfId): PdfValue => `${id} 0 R`;

/** Any text, as UTF-16: hexadecimal digits, of which none can end the text early. */
export function pdfText(text: string): PdfValue {
  return `<FEFF${hexOfText(text)}>`;
}

/** The UTF-16 units of a text, with the sign for an unknown letter in place of half a pair. */
export function hexOfText(text: string): string {
  const whole = text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  let hex = '';
  for (let place = 0; place < whole.length; place++) hex += hexOfUnit(whole.charCodeAt(place));
  return hex;
}

export const hexOfUnit = (unit: number): string => unit.toString(16).toUpperCase().padStart(4, '0');

export const pdfList = (values: readonly PdfValue[]): PdfValue => `[${values.join(' ')}]`;

/** @param entries - What is null is left out. */
export function pdfDict(entries: Readonly<Record<string, PdfValue | null>>): PdfValue {
  const parts = Object.entries(entries).flatMap(([key, value]) => (value === null ? [] : [`${pdfName(key)} ${value}`]));
  return `<<${parts.join(' ')}>>`;
}

/** @param text - Of ASCII alone, such as an address that `safeLink` has passed. */
export function pdfAscii(text: string): PdfValue {
  if (/[^ -~]/u.test(text)) throw new RangeError('An address in a PDF file is of plain letters alone.');
  return `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')}>`;
}
