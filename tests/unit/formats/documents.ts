import fc from 'fast-check';
import type { MapDocument } from '../../../src/domain/document.ts';
import { documentFormat } from '../../../src/domain/document.ts';

const hostile = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  '',
  '<img src=x>',
  '=1+1',
  '\u0000',
  '\ud800',
  ' a ',
);
const text = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 }), hostile);
const id = text.filter((value) => value.trim() !== '');
const ids = (least: number) => fc.uniqueArray(id, { minLength: least, maxLength: 8 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const year = fc.integer({ min: 1000, max: 2999 });
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${String(y)}-${String(m).padStart(2, '0')}`),
  fc.tuple(year, fc.integer({ min: 1, max: 28 })).map(([y, d]) => `${String(y)}-02-${String(d).padStart(2, '0')}`),
);
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const key = text.filter((name) => name !== '__proto__');
const attributes = fc.dictionary(key, fc.oneof(text, number, fc.boolean(), fc.array(text, { maxLength: 3 })), {
  maxKeys: 3,
});
/** Keys that reading sets aside, as other tests show. */
const withoutForbidden = (name: string, value: unknown): unknown =>
  ['__proto__', 'constructor', 'prototype'].includes(name) ? undefined : value;

/** What the format does not know; null objects would not survive as such, so they are plain. */
const unknownFields = fc
  .dictionary(
    key.map((name) => `x-${name}`),
    fc.jsonValue({ maxDepth: 2 }),
    { maxKeys: 2 },
  )
  .map((fields) => JSON.parse(JSON.stringify(fields), withoutForbidden) as Record<string, unknown>);
const pick = (values: readonly string[]) => (values.length > 0 ? fc.constantFrom(...values) : fc.constant(undefined));
const pickSome = (values: readonly string[]) => fc.subarray([...values]);

/** Drops fields that are undefined, as a JSON text has none. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** Any document in order: arbitrary ids and texts, references that resolve, terms that are known, unknown fields. */
export const documents: fc.Arbitrary<MapDocument> = fc
  .record({
    organisations: ids(1),
    sources: ids(0),
    collaborations: ids(0),
    relationships: ids(0),
    kinds: ids(0),
    types: ids(1),
  })
  .chain((lists) => {
    const evidence = maybe(
      fc.record({
        sources: pickSome(lists.sources),
        basis: fc.constantFrom('stated', 'classified'),
        note: maybe(text),
      }),
    );
    const one = pick(lists.organisations);
    const all = <Value>(keys: readonly string[], make: (id: string) => fc.Arbitrary<Value>) =>
      fc.tuple(...keys.map(make));
    return fc.record({
      format: fc.constant(documentFormat),
      id,
      title: fc.constantFrom('Harbour', 'A map', '<b>'),
      description: maybe(text),
      asOf: maybe(date),
      vocabulary: fc.constant({
        kinds: lists.kinds.map((term) => ({ id: term, label: term })),
        relationshipTypes: lists.types.map((term) => ({ id: term, label: term })),
      }),
      sources: all(lists.sources, (key) =>
        fc.record({ id: fc.constant(key), title: fc.constant('Title'), publisher: maybe(text) }),
      ),
      organisations: all(lists.organisations, (key) =>
        fc
          .tuple(
            unknownFields,
            fc.record({
              id: fc.constant(key),
              name: text,
              kind: pick(lists.kinds),
              aliases: maybe(fc.array(text, { maxLength: 2 })),
              start: maybe(date),
              attributes: maybe(attributes),
              evidence,
            }),
          )
          .map(([extra, own]) => ({ ...own, ...extra })),
      ),
      collaborations: all(lists.collaborations, (key) =>
        fc.record({
          id: fc.constant(key),
          name: text,
          model: maybe(fc.constant('agent-of-change')),
          backbone: maybe(one),
          members: maybe(fc.array(fc.record({ organisation: one, role: maybe(text), evidence }), { maxLength: 3 })),
        }),
      ),
      relationships: all(lists.relationships, (key) =>
        fc.record({
          id: fc.constant(key),
          from: one,
          to: one,
          type: fc.constantFrom('funds', 'accountable-to', ...lists.types),
          collaborations: pickSome(lists.collaborations),
          end: maybe(date),
          amount: maybe(number.map(Math.abs)),
          mechanism: maybe(text),
          evidence,
        }),
      ),
      positions: fc
        .array(fc.tuple(one, fc.tuple(fc.integer(), fc.integer())), { maxLength: 4 })
        .map((entries) =>
          Object.fromEntries(
            entries.map(([organisation, [x, y]]) => [String(organisation), [x % 1e6, y % 1e6].map((part) => part + 0)]),
          ),
        ),
      pinned: pickSome(lists.organisations),
    });
  })
  .map((document) => plain(document) as unknown as MapDocument);
