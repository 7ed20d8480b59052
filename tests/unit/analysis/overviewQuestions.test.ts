import { describe, expect, it } from 'vitest';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { overviewQuestions } from '../../../src/analysis/overviewQuestions.ts';
import { defaultVocabulary } from '../../../src/domain/defaultVocabulary.ts';
import { aFunding, anAccountability, aNetwork, termId } from '../../fixtures/aNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

describe('the questions to begin with', () => {
  it('are answered by the map that ships', () => {
    expect(overviewQuestions(theExample()).map(({ question, answer }) => `${question} ${answer}`)).toEqual([
      'Who answers to the people they serve? 7 lines recorded, in 7 collaborations',
      'Who reports to the most funders? West London Zone (renamed AllChild): 8',
      'What do regulators see? 7 lines recorded, in 5 collaborations',
      'Who answers only to partners? 8 organisations',
    ]);
  });

  it('show the lines in question and no others', () => {
    const network = theExample();
    for (const { filter, audience } of overviewQuestions(network)) {
      const shown = [...filterNetwork(network, [], filter).relationships.values()];
      const audiences = new Set(shown.map((tie) => (tie.kind === 'accountability' ? tie.audience : tie.type)));
      expect([...audiences]).toEqual([audience.id]);
    }
  });

  it('select those whom the answer names', () => {
    const [, funders, , partners] = overviewQuestions(theExample());
    expect(funders?.selection).toEqual([{ kind: 'organisation', id: 'west-london-zone' }]);
    expect(partners?.selection).toHaveLength(8);
  });

  it('are left out where the record cannot answer them', () => {
    expect(overviewQuestions(aNetwork({ relationships: [aFunding()] }))).toEqual([]);
    const oneFunderEach = aNetwork({ relationships: [anAccountability({ audience: 'commissioner-or-funder' })] });
    expect(overviewQuestions(oneFunderEach)).toEqual([]);
  });

  it('count no line that a source denies', () => {
    const network = aNetwork({
      relationships: [
        anAccountability({ audience: 'regulator' }),
        anAccountability({ id: 'x', audience: 'regulator', status: 'denied' }),
      ],
    });
    expect(overviewQuestions(network).map(({ answer }) => answer)).toEqual(['1 line recorded']);
  });

  it('are asked of audiences with names of their own, by what they are', () => {
    const residents = { id: termId('residents'), label: 'Residents', anchor: 'citizens' } as const;
    const network = aNetwork({
      vocabulary: { audiences: new Map([...defaultVocabulary.audiences, [residents.id, residents]]) },
      relationships: [anAccountability({ audience: 'residents' })],
    });
    expect(overviewQuestions(network)).toMatchObject([
      { question: 'Who answers to the people they serve?', audience: residents },
    ]);
  });

  it('leave out those who answer to anybody else, even to an audience not recorded', () => {
    const network = aNetwork({
      relationships: [
        anAccountability({ from: 'a' }),
        anAccountability({ from: 'b' }),
        anAccountability({ id: 'x', from: 'b', audience: null }),
      ],
    });
    expect(overviewQuestions(network)).toMatchObject([{ answer: '1 organisation', selection: [{ id: 'a' }] }]);
  });
});
