import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findEntries } from '../../../src/features/explore/find/findEntries.ts';
import type { SearchIndex } from '../../../src/features/explore/find/searchIndex.ts';
import { createIndex } from '../../../src/features/explore/find/searchIndex.ts';
import { plainName, wordsOf } from '../../../src/features/explore/find/searchText.ts';
import { theExample } from '../../fixtures/theExample.ts';

const network = theExample();
const entries = findEntries(network);
const index = indexOf();
const organisations = entries.filter(({ target }) => target.kind === 'organisation');

function indexOf(): SearchIndex {
  const builder = createIndex();
  builder.add(entries);
  return builder.index;
}

const titles = (question: string): readonly string[] => index.find(question).map(({ entry }) => entry.title);
const ids = (question: string): readonly string[] => index.find(question).map(({ entry }) => entry.target.id);

describe('search over the example map', () => {
  it('finds every organisation first by its full name', () => {
    for (const { title } of organisations) expect(titles(title)[0]).toBe(title);
  });

  it('finds every collaboration and every source by its full title', () => {
    for (const entry of entries) {
      if (entry.target.kind === 'relationship') continue;
      expect(ids(entry.title)).toContain(entry.target.id);
    }
  });

  it('finds an organisation whatever the capitals and without its accents', () => {
    fc.assert(
      fc.property(fc.constantFrom(...organisations), fc.constantFrom('upper', 'lower', 'plain'), (entry, way) => {
        const question =
          way === 'upper'
            ? entry.title.toUpperCase()
            : way === 'lower'
              ? entry.title.toLowerCase()
              : plainName(entry.title);
        expect(ids(question)).toContain(entry.target.id);
      }),
      { numRuns: 200 },
    );
  });

  it('finds an organisation while its name is still being typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...organisations), fc.nat(), (entry, cut) => {
        const question = entry.title.slice(0, 2 + (cut % entry.title.length));
        expect(ids(question)).toContain(entry.target.id);
      }),
      { numRuns: 300 },
    );
  });

  it('asks for all the words, the last of them still being typed', () => {
    const found = index.find('plymouth city counc').map(({ entry }) => entry);
    expect(found[0]?.title).toBe('Plymouth City Council');
    for (const { title, place, what, more } of found) {
      expect(wordsOf([title, place, what, more].join(' '), 5000)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^plymouth/),
          expect.stringMatching(/^city/),
          expect.stringMatching(/^counc/),
        ]),
      );
    }
  });

  it('puts a name that is asked for whole before one that only begins so', () => {
    const alliances = titles('alliance').filter((title) => !title.includes(' answers '));
    expect(alliances.indexOf('The Plymouth Alliance')).toBeLessThan(alliances.indexOf('LH Alliances'));
  });

  it('passes over a word that nothing has, as long as another finds something', () => {
    expect(new Set(titles('plymouth qqqqqqq'))).toEqual(new Set(titles('plymouth')));
    expect(titles('qqqqqqq')).toEqual([]);
  });

  it('finds an organisation with one typing error in a word of five or more letters', () => {
    const letter = fc.integer({ min: 0, max: 25 }).map((index) => 'abcdefghijklmnopqrstuvwxyz'.charAt(index));
    fc.assert(
      fc.property(
        fc.constantFrom(...organisations),
        fc.nat(),
        fc.nat(),
        letter,
        fc.constantFrom('leave out', 'add', 'change', 'swap'),
        (entry, wordAt, letterAt, other, error) => {
          const words = [...wordsOf(entry.title)];
          const long = words.flatMap((word, at) => (/^[a-z]{5,}$/.test(word) ? [at] : []));
          fc.pre(long.length > 0 && words.length <= 10);
          const at = long[wordAt % long.length] ?? 0;
          words[at] = withError(words[at] ?? '', letterAt, other, error);
          expect(ids(words.join(' '))).toContain(entry.target.id);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function withError(word: string, letterAt: number, other: string, error: string): string {
  const at = letterAt % word.length;
  const next = letterAt % (word.length - 1);
  switch (error) {
    case 'leave out':
      return word.slice(0, at) + word.slice(at + 1);
    case 'add':
      return word.slice(0, at) + other + word.slice(at);
    case 'change':
      return word.slice(0, at) + other + word.slice(at + 1);
    default:
      return word.slice(0, next) + word.charAt(next + 1) + word.charAt(next) + word.slice(next + 2);
  }
}

describe('search with any text', () => {
  afterEach(() => vi.unstubAllGlobals());

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom('(', ')', '[', ']', '{', '}', '*', '+', '?', '.', '^', '$', '|', '\\', '-', '/', 'a', ' '),
        { maxLength: 60 },
      )
      .map((signs) => signs.join('')),
    fc.constantFrom(
      '(a+)+$',
      '__proto__',
      'constructor',
      'toString',
      '\u0000',
      '\ud800',
      '<img src=x onerror=__xss()>',
      'a'.repeat(100_000),
      '(((((',
      '%',
      ' '.repeat(5000),
    ),
  );

  it('answers without an error, each record once and only what the map has', () => {
    const all = new Set<unknown>(entries);
    fc.assert(
      fc.property(hostile, (question) => {
        const found = index.find(question).map(({ entry }) => entry);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((entry) => all.has(entry))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes no regular expression out of what a reader types', () => {
    const made = vi.fn();
    vi.stubGlobal('RegExp', function forbidden(...parts: unknown[]) {
      made(...parts);
      throw new Error('No pattern from text.');
    });
    fc.assert(
      fc.property(hostile, (question) => {
        index.find(question);
      }),
      { numRuns: 300 },
    );
    expect(made).not.toHaveBeenCalled();
  });
});
