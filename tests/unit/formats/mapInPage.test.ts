import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/export/singleFile/fillTemplate.ts';
import { writeTemplate } from '../../../src/export/singleFile/writeTemplate.ts';
import { readMapBlock, writeMapBlock } from '../../../src/formats/mapInPage.ts';
import { readJson } from '../../../src/formats/readJson.ts';
import { writeJson } from '../../../src/formats/writeJson.ts';
import { aTemplate } from '../../fixtures/aTemplate.ts';
import { hostileMap } from '../../fixtures/hostileMap.ts';
import { markupTexts } from '../../fixtures/markupTexts.ts';
import { payloads } from '../../fixtures/payloads.ts';
import { documents } from './documents.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 1000);
const read = (page: string, file = 'map.html') => readJson(new TextEncoder().encode(page), file);

describe('a map in a web page', () => {
  it('comes back equal, for any document', () => {
    fc.assert(
      fc.property(documents, markupTexts, markupTexts, (document, title, hash) => {
        const json = writeJson(document);
        const { document: opened, problems } = read(fillTemplate(aTemplate, { json, hash }, title));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(opened).toEqual(document);
        expect(opened && writeJson(opened)).toBe(json);
      }),
      { numRuns: runs },
    );
  });

  it('keeps hostile texts as they are', () => {
    const calm = hostileMap(payloads.filter((one) => !['__proto__', 'constructor'].includes(one))).text;
    const page = fillTemplate(aTemplate, { json: calm, hash: '' }, payloads.join(' '));
    const { document } = read(page);
    expect(JSON.parse(writeJson(document ?? expect.fail()))).toEqual(JSON.parse(calm));
  });

  it('is the first block of the page, so that a text cannot pass for another', () => {
    const other = writeMapBlock({ json: '{"id":"false"}', hash: '' });
    const page = fillTemplate(aTemplate, { json: JSON.stringify({ title: other }), hash: other }, other);
    expect(JSON.parse(readMapBlock(page) ?? '')).toEqual({ title: other });
  });

  it('is not found in a page of another site, in one without a map, or in one cut short', () => {
    expect(readMapBlock('<!doctype html><p>Sign in</p>')).toBeNull();
    expect(readMapBlock(aTemplate)).toBeNull();
    const page = fillTemplate(aTemplate, { json: '{}', hash: '' }, 'T');
    expect(readMapBlock(page.slice(0, page.indexOf('{}') + 2))).toBeNull();
    expect(read(aTemplate).problems.map(({ code }) => code)).toEqual(['E_FORMAT_MISMATCH']);
  });
});

describe('the template', () => {
  it('takes no part that would end early, or that a browser reads otherwise than it was hashed', () => {
    const parts = { policy: '', icon: '', style: '', boot: '', app: '', licences: '' };
    expect(() => writeTemplate({ ...parts, boot: 'a = "</script>"' })).toThrow('boot');
    expect(() => writeTemplate({ ...parts, boot: 'a = "<!--"' })).toThrow('boot');
    expect(() => writeTemplate({ ...parts, style: 'a{}</style>' })).toThrow('style');
    expect(() => writeTemplate({ ...parts, style: 'a{}\r\nb{}' })).toThrow('style');
  });
});
