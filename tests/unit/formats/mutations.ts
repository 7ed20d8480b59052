import fc from 'fast-check';

/** Pieces that have broken readers before. */
const dictionary = [
  '__proto__',
  'constructor',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  'NaN',
  '1e999',
  '-0',
  '-',
  '0',
  '12345678901234567890',
  "'",
  '//',
  '\n',
  '\u0000',
  '\ufeff',
  '\u202e',
  '"id":"a",',
  '"x":1e999,',
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '[[[[[[[[[[[[[[[[',
  '"start":"2023-02-30",',
  '"end":0,',
  '"positions":[],',
  '"vocabulary":{"kinds":[{}]},',
  '<script>__xss(1)</script>',
];

/** One change to a text; places are shares of its length, so that they fit any text. */
const change = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'repeat', 'cut', 'swap', 'flip'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 24 }),
  piece: fc.constantFrom(...dictionary),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(text: string, { kind, at, length, piece }: Change): string {
  const from = Math.floor(at * text.length);
  const part = text.slice(from, from + length);
  const before = text.slice(0, from);
  const after = text.slice(from + length);
  switch (kind) {
    case 'insert':
      return before + piece + part + after;
    case 'delete':
      return before + after;
    case 'repeat':
      return before + part + part + after;
    case 'cut':
      return before;
    case 'swap':
      return before + after.slice(0, length) + part + after.slice(length);
    default:
      return before + String.fromCharCode(part.charCodeAt(0) ^ (1 << (length % 7))) + part.slice(1) + after;
  }
}

/** A text with none to four changes. */
export const mutated = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.array(change, { maxLength: 4 })).map(([text, changes]) => changes.reduce(changed, text));
