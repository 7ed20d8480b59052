import { readJson } from '../../../src/formats/readJson.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Reads a text as if it were the file `map.json`. */
export const readText = (text: string) => readJson(bytesOf(text), 'map.json');
