import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../src/formats/base64url.ts';
import { packMap, unpackMap } from '../../../src/formats/packedMap.ts';
import { readJson } from '../../../src/formats/readJson.ts';
import { writeJson } from '../../../src/formats/writeJson.ts';
import { joinDataLink, longestDataLink, splitDataLink } from '../../../src/view/dataLink.ts';
import { exampleDocument } from '../../fixtures/theExample.ts';
import { documents } from './documents.ts';

const atOnce = () => Promise.resolve();
const pack = async (text: string): Promise<string> => {
  const packed = await packMap(text, atOnce);
  if (packed === null) throw new Error('It was refused.');
  return packed;
};
const textOf = (packed: string): string | null => {
  const { bytes } = unpackMap(packed);
  return bytes && new TextDecoder().decode(bytes);
};
/** The checksum by its definition (FNV-1a, 32 bits), worked out with whole numbers. */
const sumOf = (letters: string): string => {
  let sum = 2166136261n;
  for (const letter of letters) sum = ((sum ^ BigInt(letter.charCodeAt(0))) * 16777619n) % 2n ** 32n;
  return sum.toString(16).padStart(8, '0');
};
/** A link as somebody would make it who means harm: its checksum is right. */
const forged = (bytes: Uint8Array): string => {
  const letters = toBase64url(bytes);
  return `1.${sumOf(letters)}.${letters}`;
};

describe('a map in a link', () => {
  it('comes out as the same document, for arbitrary ones', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const packed = await pack(writeJson(document));
        const { packed: found, hash } = splitDataLink(joinDataLink(packed, '#v=1&tab=table'));
        expect(hash).toBe('#v=1&tab=table');
        const { bytes } = unpackMap(found ?? '');
        expect(bytes && readJson(bytes, 'link').document).toEqual(document);
      }),
      { numRuns: 200 },
    );
  });

  it('holds the map that ships with the app in a link that is short enough', async () => {
    const text = writeJson(exampleDocument());
    const packed = await pack(text);
    expect(packed.length).toBeLessThan(longestDataLink);
    expect(textOf(packed)).toBe(text);
  });

  it('is made of letters that every address takes as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const packed = await pack(text);
        expect(packed).toMatch(/^1\.[0-9a-f]{8}\.[\w-]+$/);
        expect(encodeURIComponent(packed)).toBe(packed);
      }),
    );
  });

  it('that was changed anywhere is damaged, and never something else', async () => {
    const packed = await pack('{"title":"Invented town","organisations":[]}');
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.nat(3), fc.string({ maxLength: 3 }), (at, cut, put) => {
        const changed = packed.slice(0, at) + put + packed.slice(at + cut);
        fc.pre(changed !== packed);
        expect(unpackMap(changed).fault).toMatch(/^(damaged|other-version)$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused in words whatever its bytes are, even with a right checksum', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['damaged', null]).toContain(unpackMap(forged(bytes)).fault);
      }),
      { numRuns: 1000 },
    );
  });

  it('that would swell to hundreds of megabytes is refused before it does', () => {
    const bomb = forged(deflateSync(new Uint8Array(100_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(longestDataLink);
    expect(unpackMap(bomb)).toEqual({ bytes: null, fault: 'too-large' });
  });

  it('longer than may be read is refused unread', () => {
    expect(unpackMap(`1.00000000.${'A'.repeat(10_000_000)}`).fault).toBe('too-large');
  });

  it('of another version says so', () => {
    expect(unpackMap('2.00000000.AAAA').fault).toBe('other-version');
  });

  it('is not made of a text that could not be read again', async () => {
    expect(await packMap('x'.repeat(4_000_001), atOnce)).toBeNull();
  });
});

describe('bytes as letters', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100_000, size: 'max' }), (bytes) => {
        const letters = toBase64url(bytes);
        expect(letters).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(letters)).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
  });

  it('are null for any other text', () => {
    for (const text of ['a', 'ab c', 'ab==', 'a+b/', 'é', 'abcde']) expect(fromBase64url(text)).toBeNull();
  });
});

describe('a hash with data', () => {
  it('is taken apart without throwing, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.boolean(), (text, isData) => {
        const { packed, hash } = splitDataLink(isData ? `#data=1.${text}` : text);
        expect(packed === null || !packed.includes('&')).toBe(true);
        expect(typeof hash).toBe('string');
      }),
    );
  });

  it('is one only with a version; other data in a link is for decodeLink to refuse', () => {
    for (const hash of ['#data=', '#data=eyJvcmc', '#v=1', '', '#data', '#data=1'])
      expect(splitDataLink(hash)).toEqual({ packed: null, hash });
    expect(splitDataLink('#data=9.x')).toEqual({ packed: '9.x', hash: '' });
    expect(splitDataLink('data=1.a.b&v=1&tab=table')).toEqual({ packed: '1.a.b', hash: '#v=1&tab=table' });
    expect(joinDataLink('1.a.b', '')).toBe('#data=1.a.b');
  });
});
