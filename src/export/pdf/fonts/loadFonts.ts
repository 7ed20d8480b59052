import type { FontWeight } from './FontBook.ts';
import { readFont } from './readFont.ts';

/**
 * Fetches the letters of the product as they go into documents: three weights of Atkinson Hyperlegible Next (SIL Open Font
 * License 1.1), each with the letters of most languages written in Latin script.
 *
 * @remarks They come as code and not as files of their own, so that they are there without a network and in the page of one file.
 */
export async function loadFonts(): Promise<readonly FontWeight[]> {
  const weights = await Promise.all([
    import('./letters/regular.ts'),
    import('./letters/semiBold.ts'),
    import('./letters/bold.ts'),
  ]);
  return weights.map(({ letters: { weight, cut, latin, furtherLatin } }) => ({
    weight,
    faces: [
      // Six letters and a plus say that this is a part of the font (ISO 32000-1, 9.6.4).
      readFont(`LATINA+AtkinsonHyperlegibleNext-${cut}`, bytesOf(latin)),
      readFont(`LATINB+AtkinsonHyperlegibleNext-${cut}`, bytesOf(furtherLatin)),
    ],
  }));
}

const bytesOf = (address: string): Uint8Array =>
  Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
