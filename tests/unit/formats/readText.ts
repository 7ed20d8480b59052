import { readJson } from '../../../src/formats/readJson.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Reads a text, or a value written as JSON, as if it were the file `map.json`. */
export const readText = (text: string) => readJson(bytesOf(text), 'map.json');
export const readValue = (value: unknown) => readText(JSON.stringify(value));
