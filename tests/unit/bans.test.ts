import type { Linter } from 'eslint';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/** What must never appear in the app, each as one line of code that the linter has to refuse. */
const banned: readonly (readonly [what: string, code: string])[] = [
  ['innerHTML', `document.body.innerHTML = '<b>';`],
  ['outerHTML', `document.body.outerHTML = '<b>';`],
  ['insertAdjacentHTML', `document.body.insertAdjacentHTML('beforeend', '<b>');`],
  ['document.write', `document.write('<b>');`],
  ['.html() of a selection', `declare const chosen: { html(text: string): void }; chosen.html('<b>');`],
  ['eval', `eval('1');`],
  ['a function made of text', `export const made = new Function('return 1') as unknown;`],
  ['a pattern made of text', `export const find = (text: string) => new RegExp(text);`],
  ['a style attribute', `document.body.setAttribute('style', 'color: red');`],
  ['a handler attribute', `document.body.setAttribute('onclick', 'x()');`],
  ['unseeded chance', `export const chance = Math.random();`],
  ['the clock', `export const now = Date.now();`],
  ['localStorage', `localStorage.setItem('a', 'b');`],
  ['localStorage by window', `window.localStorage.setItem('a', 'b');`],
  ['fetch', `void fetch('./map.json');`],
  ['XMLHttpRequest', `export const request = new XMLHttpRequest();`],
  ['a worker of its own', `export const worker = new Worker('./worker.js');`],
  ['an absolute address', `export const address = 'https://example.org/';`],
  ['an address without a scheme', `export const address = '//example.org/';`],
  ['an absolute address in a template', 'export const address = (id: string) => `https://example.org/${id}`;'],
  ['window.open', `window.open('./other.html');`],
  ['DOMParser', `export const parser = new DOMParser();`],
  ['a script address', `export const address = 'javascript:x()';`],
  ['a table past the one way out', `export const type = 'text/csv';`],
  ['console', `console.log('here');`],
  ['any', `export const anything = (value: any) => value as unknown;`],
  ['an import without its ending', `import { byId } from './ids'; export const order = byId;`],
  ['a file that only re-exports', `export * from './ids.ts';`],
];

/** Ordinary lines close to a ban that must pass. */
const allowed: readonly (readonly [what: string, code: string])[] = [
  ['text in an element', `document.body.textContent = '<b>';`],
  ['a pattern written out', `export const isYear = (text: string) => /^\\d{4}$/.test(text);`],
  ['an address relative to the page', `export const address = './data/map.json';`],
  ['the name of an XML namespace', `export const namespace = 'http://www.w3.org/2000/svg';`],
  ['two slashes within a text', `export const text = 'either // or';`],
];

/** Any file of the app; its own text is replaced for the check. */
const file = 'src/domain/assertNever.ts';

describe('the linter', () => {
  let eslint: ESLint;
  beforeAll(() => {
    // The bans read the code alone; the rules that need types are left to the whole run.
    eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked as Linter.Config });
  });
  const refusals = async (code: string, filePath = file): Promise<readonly string[]> => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath });
    return (result?.messages ?? []).map(({ ruleId, message }) => `${String(ruleId)}: ${message}`);
  };

  it.each(banned)('refuses %s', async (_what, code) => {
    expect(await refusals(code)).not.toEqual([]);
  });

  it.each(allowed)('accepts %s', async (_what, code) => {
    expect(await refusals(code)).toEqual([]);
  });

  it('lets one file each keep settings, fetch, start workers, hand tables over and build the address of a doi', async () => {
    expect(await refusals(`localStorage.setItem('a', 'b');`, 'src/app/settingsStorage.ts')).toEqual([]);
    expect(await refusals(`void fetch('./map.json');`, 'src/app/datasetQuery.ts')).toEqual([]);
    expect(await refusals(`export const worker = new Worker('./worker.js');`, 'src/app/trustedWorkers.ts')).toEqual([]);
    expect(await refusals(`export const type = 'text/csv';`, 'src/ui/downloadCsv.ts')).toEqual([]);
    const doi = 'export const link = (doi: string) => `https://doi.org/${doi}`;';
    expect(await refusals(doi, 'src/domain/safeLink.ts')).toEqual([]);
    expect(await refusals(`void fetch('./map.json');`, 'src/app/settings.ts')).not.toEqual([]);
  });
});
