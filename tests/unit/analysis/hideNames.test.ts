import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideNames } from '../../../src/analysis/hideNames.ts';
import { tokensOf, wordingsOf } from '../../../src/analysis/nameWordings.ts';

const aWord = fc.constantFrom('Alder', 'Birch', 'Mind', 'of', 'Trust', 'Zoë', 'West', 'and', 'Pact', 'ELM');
const aName = fc.array(aWord, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const plain = (text: string): string =>
  ` ${tokensOf(text)
    .map((token) => token.plain)
    .join(' ')} `;

const hide = hideNames([
  { names: ['The Alder Trust'], standIn: 'Organisation 1' },
  { names: ['Alder Trust Homes'], standIn: 'Organisation 2' },
  { names: ['Mind'], standIn: 'Organisation 3' },
  { names: ['Beech Fund (formerly Rowan Fund)', 'BF'], standIn: 'Organisation 4' },
  { names: ["Young People's Hazel Forum"], standIn: 'Organisation 5' },
  { names: ['Ivy House'], standIn: 'Organisation 6' },
  { names: ['Ivy House'], standIn: 'Organisation 7' },
  { names: ['桜の会'], standIn: 'Organisation 8' },
]);

describe('a text without names', () => {
  it('has none left, whatever stands round them', () => {
    fc.assert(
      fc.property(
        fc.array(aName, { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(), { maxLength: 6 }),
        (names, picks) => {
          const without = hideNames(
            names.map((name, place) => ({ names: [name], standIn: `Nobody ${String(place)}` })),
          );
          const text = picks.map((pick) => `so ${names[pick % names.length] ?? ''}, then`).join(' ');
          const said = plain(without(text));
          for (const name of names) expect(said).not.toContain(plain(name));
        },
      ),
    );
  });

  it('stays as it was where there is none in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(aName, { maxLength: 4 }), (text, names) => {
        const words = plain(text);
        const isNamed = names.flatMap(wordingsOf).some((name) => words.includes(plain(name)));
        fc.pre(!isNamed);
        expect(hideNames(names.map((name) => ({ names: [name], standIn: 'Nobody' })))(text)).toBe(text);
      }),
    );
  });

  it('stays the same when it is said without names again', () => {
    fc.assert(
      fc.property(fc.array(aName, { maxLength: 8 }), (parts) => {
        const once = hide(parts.join(', '));
        expect(hide(once)).toBe(once);
      }),
    );
  });

  it('takes the longest name, with its article, and leaves what belongs to it', () => {
    expect(hide('The Alder Trust Homes pay.')).toBe('Organisation 2 pay.');
    expect(hide('Five answer to the Alder Trust’s board.')).toBe('Five answer to Organisation 1’s board.');
    expect(hide('ALDER TRUST')).toBe('Organisation 1');
  });

  it('takes whole words alone, and a name of one word only with its capitals', () => {
    expect(hide('Keep in mind: Mindful is not Mind, nor MIND.')).toBe(
      'Keep in mind: Mindful is not Organisation 3, nor Organisation 3.',
    );
    expect(hide('an ivy house, and the alder trust')).toBe('an ivy house, and the alder trust');
  });

  it('knows a name by what stands in brackets, without them, and by other names', () => {
    expect(hide('Beech Fund, once Rowan Fund, or BF; the Young People’s Hazel forum too.')).toBe(
      'Organisation 4, once Organisation 4, or Organisation 4; Organisation 5 too.',
    );
    expect(wordingsOf('Path (Plumley Access to Housing)')).toContain('Plumley Access to Housing');
    expect(wordingsOf('Path (Plumley Access to Housing)')).toContain('PAH');
    expect(wordingsOf('Schools of the West (as a group)')).not.toContain('a group');
    expect(wordingsOf('Mission (Plumley)')).not.toContain('Plumley');
  });

  it('does not tell apart who has the same name, and finds names in scripts without spaces', () => {
    expect(hide('Ivy House? Ask Ivy House.')).toBe('An organisation? Ask an organisation.');
    expect(hide('これは桜の会です')).toBe('これはOrganisation 8です');
  });

  it('joins no two sentences to a name', () => {
    expect(hide('That was Ivy! House them.')).toBe('That was Ivy! House them.');
  });
});
