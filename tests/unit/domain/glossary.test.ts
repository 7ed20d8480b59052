import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildVocabulary } from '../../../src/domain/buildVocabulary.ts';
import { defaultVocabulary } from '../../../src/domain/defaultVocabulary.ts';
import { explain, glossaryOf } from '../../../src/domain/glossary.ts';
import { termKey, wordKey } from '../../../src/domain/glossaryKey.ts';
import { vocabularyLists } from '../../../src/domain/vocabulary.ts';
import { termId } from '../../fixtures/aNetwork.ts';
import { glossaryPage } from './glossaryPage.ts';
import { readingGrade, syllablesOf } from './readability.ts';

const entries = glossaryOf(defaultVocabulary).flatMap((group) => group.entries);
const texts = entries.map(({ text }) => text ?? '');

describe('the glossary', () => {
  it('explains every term of the default vocabulary', () => {
    for (const list of vocabularyLists) {
      for (const id of defaultVocabulary[list].keys())
        expect(explain(defaultVocabulary, termKey(list, id)).text, `${list} ${id}`).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('explains each word in whole sentences and names it once in its group', () => {
    for (const { label, text } of entries) expect(text, label).toMatch(/^\p{Lu}.*\.$/u);
    for (const { heading, entries: own } of glossaryOf(defaultVocabulary))
      expect(new Set(own.map(({ label }) => label)).size, heading).toBe(own.length);
  });

  it('names the work a meaning comes from, and none where it is the explorer’s own', () => {
    const workOf = (list: 'models' | 'audiences' | 'relationshipTypes', id: string) =>
      explain(defaultVocabulary, termKey(list, termId(id))).reference?.short ?? null;
    expect(workOf('models', 'system-connector')).toBe('FitzGerald and Rosenbach 2019');
    expect(workOf('relationshipTypes', 'accountable-to')).toBe('Bovens 2007');
    expect(workOf('relationshipTypes', 'hosts')).toBeNull();
    expect(workOf('audiences', 'central-government')).toBeNull();
    expect(explain(defaultVocabulary, wordKey('frame')).reference?.short).toBe('Koliba, Mills and Zia 2011');
  });

  it('gives a map’s own meaning without the work behind the usual one, and says of an unexplained term that it is not', () => {
    const own = buildVocabulary({
      models: [{ id: 'system-connector', description: 'Something else here.' }, { id: 'of-its-own' }],
    });
    const model = termId('system-connector');
    expect(explain(own, termKey('models', model))).toEqual({
      label: 'System connector',
      text: 'Something else here.',
      reference: null,
    });
    expect(explain(own, termKey('models', termId('of-its-own'))).text).toBeNull();
    expect(explain(own, termKey('kinds', termId('nowhere')))).toEqual({
      label: 'nowhere',
      text: null,
      reference: null,
    });
  });

  it('is the page docs/glossary.md: after a change run this test with UPDATE_GLOSSARY=1', () => {
    const page = new URL('../../../docs/glossary.md', import.meta.url);
    if (process.env['UPDATE_GLOSSARY'] === '1') writeFileSync(page, glossaryPage());
    expect(readFileSync(page, 'utf8')).toBe(glossaryPage());
  });
});

describe('the words of the glossary', () => {
  it('are read with ease at eleven: the grade of all together is at most 6', () => {
    expect(readingGrade(texts.join(' '))).toBeLessThanOrEqual(6);
  });

  it('are seldom harder one by one: nine in ten are at most 9, none is over 11', () => {
    const hard = entries.filter(({ text }) => readingGrade(text ?? '') > 9);
    expect(hard.map(({ label }) => label).length, hard.map(({ label }) => label).join(', ')).toBeLessThanOrEqual(
      entries.length / 10,
    );
    for (const { label, text } of entries) expect(readingGrade(text ?? ''), label).toBeLessThanOrEqual(11);
  });

  it('are measured by a count of syllables that is right for words of the screen', () => {
    const counts = { made: 1, table: 2, needed: 2, account: 2, organisation: 5, relationship: 4, people: 2, closed: 1 };
    for (const [word, count] of Object.entries(counts)) expect(syllablesOf(word), word).toBe(count);
    expect(readingGrade('The cat sat on the mat.')).toBeLessThan(1);
    expect(
      readingGrade('Institutional accountability arrangements necessitate deliberative intermediation.'),
    ).toBeGreaterThan(20);
  });
});
