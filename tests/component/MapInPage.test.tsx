import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/export/singleFile/fillTemplate.ts';
import { mapBlockId } from '../../src/formats/mapInPage.ts';
import { aTemplate } from '../fixtures/aTemplate.ts';
import { hostileMap } from '../fixtures/hostileMap.ts';
import { markupTexts } from '../fixtures/markupTexts.ts';
import { payloads } from '../fixtures/payloads.ts';

const parse = (page: string): Document => new DOMParser().parseFromString(page, 'text/html');
/** What a page is made of: the same with a map as without. */
const elementsOf = (page: string): readonly string[] =>
  [...parse(page).querySelectorAll('*')].map(
    ({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join(' ')}`,
  );
const empty = elementsOf(aTemplate);

describe('a page with a map in it', () => {
  it('adds no element and no attribute to its page, whatever title, view and map hold', () => {
    fc.assert(
      fc.property(markupTexts, markupTexts, markupTexts, (title, hash, value) => {
        const page = fillTemplate(aTemplate, { json: JSON.stringify({ [value]: value }), hash }, title);
        expect(elementsOf(page)).toEqual(empty);
        const document = parse(page);
        const block = document.getElementById(mapBlockId);
        expect(JSON.parse(block?.textContent ?? '')).toEqual(Object.fromEntries([[value, value]]));
        expect(block?.dataset['view']).toBe(hash.replaceAll(/\r\n?/g, '\n'));
        expect(document.querySelector('title')?.textContent).toBe(`${title} · Polycentric`);
      }),
      { numRuns: 100 },
    );
  });

  it('adds none for hostile texts in every field', () => {
    const page = fillTemplate(aTemplate, { json: hostileMap(payloads).text, hash: '' }, payloads.join(' '));
    expect(elementsOf(page)).toEqual(empty);
  });

  it('has the scripts of its template, and the data in one that does not run', () => {
    const json = readFileSync('data/rallying-together.json', 'utf8');
    const page = fillTemplate(aTemplate, { json, hash: '#v=1&mode=present' }, 'Rallying together');
    expect([...parse(page).scripts].map(({ type, id }) => `${type} ${id}`)).toEqual([
      'application/json polycentric-map',
      'text/plain polycentric-licences',
      'text/plain polycentric-app',
      ' polycentric-boot',
    ]);
  });
});
