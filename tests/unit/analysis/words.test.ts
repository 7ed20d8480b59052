import { describe, expect, it } from 'vitest';
import { periodWords, recordedDateWords } from '../../../src/analysis/dateWords.ts';
import { tieWords } from '../../../src/analysis/tieWords.ts';
import {
  counted,
  countedInFigures,
  eitherWords,
  inSentence,
  listWords,
  moneyWords,
  numberWords,
  shortened,
  withArticle,
} from '../../../src/analysis/words.ts';
import { defaultVocabulary } from '../../../src/domain/defaultVocabulary.ts';
import { aNetwork, termId } from '../../fixtures/aNetwork.ts';

describe('words', () => {
  it('are numbers below ten, and figures above', () => {
    expect([0, 1, 9, 10, 1200].map(numberWords)).toEqual(['no', 'one', 'nine', '10', '1,200']);
    expect([
      counted(1, 'forum'),
      counted(4, 'forum'),
      countedInFigures(1, 'line'),
      countedInFigures(4, 'line'),
    ]).toEqual(['one forum', 'four forums', '1 line', '4 lines']);
  });

  it('begin small inside a sentence, unless they are abbreviations', () => {
    expect(['Internal peers', 'NHS body', 'A', '', 'élan'].map(inSentence)).toEqual([
      'internal peers',
      'NHS body',
      'a',
      '',
      'élan',
    ]);
  });

  it('take the article that is spoken', () => {
    expect(
      [
        'Regulator',
        'Elected council',
        'NHS body',
        'Internal peers',
        'University',
        'System connector',
        'UK body',
        'Business',
      ].map(withArticle),
    ).toEqual([
      'a regulator',
      'an elected council',
      'an NHS body',
      'internal peers',
      'a university',
      'a system connector',
      'a UK body',
      'a business',
    ]);
  });

  it('are joined as in a sentence', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(eitherWords)).toEqual(['', 'a', 'a or b', 'a, b or c']);
  });

  it('are cut where they would be too long to hear, never within a character', () => {
    expect(shortened('short', 10)).toBe('short');
    expect(shortened('a'.repeat(30), 10)).toHaveLength(9);
    expect(() => encodeURIComponent(shortened('😀'.repeat(10), 8))).not.toThrow();
  });

  it('give money in its currency, and what is no currency as recorded', () => {
    expect([
      moneyWords(1_900_000, 'GBP'),
      moneyWords(12.5, 'EUR'),
      moneyWords(10, null),
      moneyWords(10, 'shells'),
    ]).toEqual(['£1,900,000', '€12.50', '10', '10 shells']);
  });
});

describe('dates in words', () => {
  it('say as much as is recorded', () => {
    expect(['2019', '2019-04', '2019-04-01', 'spring', '2019-13'].map(recordedDateWords)).toEqual([
      '2019',
      'April 2019',
      '1 April 2019',
      'spring',
      '2019-13',
    ]);
  });

  it('make no end of one that is not recorded', () => {
    expect([
      periodWords('2019', null),
      periodWords(null, '2022'),
      periodWords('2014', '2022'),
      periodWords('2019', '2019'),
      periodWords('2019-04-01', '2019-04-01'),
      periodWords(null, null),
    ]).toEqual(['since 2019', 'until 2022', '2014 to 2022', 'in 2019', 'on 1 April 2019', null]);
  });
});

describe('the words of a relationship', () => {
  const network = aNetwork();
  const both = (type: string) => {
    const words = tieWords(network, termId(type));
    return [words.out, words.in, words.afterCount.out, words.afterCount.in];
  };

  it('read both ways', () => {
    expect(both('funds')).toEqual(['funds', 'is funded by', 'funds', 'funded by']);
    expect(both('accountable-to')).toEqual(['answers to', 'is answered to by', 'answers to', 'answered to by']);
    expect(both('member-of')).toEqual(['is a member of', 'has as member', 'member of', 'members of it']);
    expect(both('co-located-with')).toEqual([
      'is co-located with',
      'is co-located with',
      'co-located with',
      'co-located with',
    ]);
  });

  it('read both ways for every type that maps begin with', () => {
    for (const type of defaultVocabulary.relationshipTypes.keys()) {
      const words = tieWords(network, type);
      expect(words.in, type).not.toContain('“');
      if (defaultVocabulary.relationshipTypes.get(type)?.undirected !== true) expect(words.in).not.toBe(words.out);
    }
  });

  it('are the label alone for a type that is relabelled or new', () => {
    const relationshipTypes = new Map([[termId('funds'), { id: termId('funds'), label: 'Pays' }]]);
    const words = tieWords(aNetwork({ vocabulary: { relationshipTypes } }), termId('funds'));
    expect([words.out, words.in]).toEqual(['pays', '“pays”, from']);
    expect(tieWords(network, termId('mentors')).out).toBe('mentors');
  });
});
