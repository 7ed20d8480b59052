import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { territoryText } from '../../../src/scene/territoryText.ts';
import { narrowed, shortened, wrapName, wrapWholeName } from '../../../src/scene/wrapName.ts';

const graphemes = (text: string): readonly string[] =>
  [...new Intl.Segmenter('en-GB', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

const someName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 20 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('a name on the map', () => {
  it('takes one line or two, each at most 28 characters long and none empty', () => {
    fc.assert(
      fc.property(someName, (name) => {
        const lines = wrapName(name);
        expect([1, 2]).toContain(lines.length);
        for (const line of lines) {
          expect(line).not.toBe('');
          expect(graphemes(line).length).toBeLessThanOrEqual(29);
        }
      }),
    );
  });

  it('is never cut within a character as readers count them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 5, maxLength: 100 }),
        fc.integer({ min: 2, max: 30 }),
        (text, most) => {
          const short = shortened(text, most);
          if (short === text) return;
          const kept = graphemes(text)
            .slice(0, most - 1)
            .join('');
          expect(`${kept.trimEnd()}…`).toBe(short);
        },
      ),
    );
    expect(shortened('👩‍👩‍👧'.repeat(40), 3)).toBe('👩‍👩‍👧👩‍👩‍👧…');
  });

  it('breaks where its halves are most nearly equal', () => {
    expect(wrapName('Wigan Council scrutiny committees')).toEqual(['Wigan Council', 'scrutiny committees']);
    expect(wrapName('The National Lottery Community Fund')).toEqual(['The National Lottery', 'Community Fund']);
    expect(wrapName('Short name')).toEqual(['Short name']);
  });

  it('lets go of brackets and of what follows a comma when there is no room for them', () => {
    expect(wrapName('Alpha Fund of the Northern Counties (formerly Beta)')).toEqual([
      'Alpha Fund of the',
      'Northern Counties',
    ]);
    expect(wrapName('Alpha (Beta)')).toEqual(['Alpha (Beta)']);
    expect(wrapName('Inspectorate of Constabularies and of Fire and Rescue Services (ICFRS)')).toEqual(['ICFRS']);
    expect(wrapName('School of Government and Administration, University of Somewhere Far')).toEqual([
      'School of Government',
      'and Administration',
    ]);
  });

  it('ends in an ellipsis when even two lines are too few', () => {
    const lines = wrapName('Community of the thirty-nine united parishes and boroughs of the whole northern coast');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
    expect(wrapName('x'.repeat(5000))).toEqual([`${'x'.repeat(27)}…`]);
  });

  it('is called unnamed when nothing of it can be seen', () => {
    expect(wrapName(' \n\u2028 ')).toEqual(['unnamed']);
    expect(wrapWholeName('')).toEqual(['unnamed']);
  });

  it('keeps no sign that would turn the direction of the line or break it', () => {
    expect(wrapName('abc\u202Edef\nghi')).toEqual(['abc def ghi']);
  });

  it('is broken for less room across only where that helps', () => {
    expect(narrowed('West London Zone')).toEqual(['West London', 'Zone']);
    expect(narrowed('Internationale')).toBeNull();
    expect(narrowed('A Constabulary')).toBeNull();
  });

  it('is shown whole when selected', () => {
    expect(wrapWholeName('Care Inspectors of the North (CIN)')).toEqual(['Care Inspectors of the North (CIN)']);
  });
});

describe('the name of a territory', () => {
  it('is what stands before a colon, without a leading article, cut before "and" when long', () => {
    expect(territoryText('The Wigan Deal')).toBe('Wigan Deal');
    expect(territoryText('Oldham: co-operative council and Thriving Communities')).toBe('Oldham');
    expect(territoryText('Wirral Together and the Wirral Plan')).toBe('Wirral Together');
    expect(territoryText('Bread and Roses')).toBe('Bread and Roses');
    expect(territoryText(': ')).toBe('unnamed');
  });

  it('is never longer than 28 characters', () => {
    fc.assert(
      fc.property(someName, (name) => {
        expect(graphemes(territoryText(name)).length).toBeLessThanOrEqual(29);
      }),
    );
  });
});
