import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/analysis/filter.ts';
import { organisationRef } from '../../../src/domain/ids.ts';
import { comparedWords } from '../../../src/features/compare/panes/comparedWords.ts';
import {
  aCollaboration,
  aNetwork,
  anOrganisation,
  collaborationId,
  organisationId,
  termId,
} from '../../fixtures/aNetwork.ts';

const council = 'collaborative-council';
const network = aNetwork({
  organisations: ['alpha', 'beta'].map((id) => anOrganisation({ id, name: `The ${id} trust` })),
  collaborations: [
    aCollaboration({ id: 'deal', name: 'Deal', model: council }),
    aCollaboration({ id: 'pact', name: 'Pact', model: council }),
    aCollaboration({ id: 'key', name: 'Key', model: 'agent-of-change' }),
    aCollaboration({ id: 'open', name: 'Open', model: null }),
  ],
});
const blank = { scope: [], model: null, filter: noFilter, withdrawn: [] };
const work = (id: string) => ({ ...blank, scope: [collaborationId(id)] });
const model = (id: string) => ({ ...blank, model: termId(id) });
const inYear = (year: number) => ({ ...work('deal'), filter: { ...noFilter, years: { from: year, to: year } } });
const without = (...ids: string[]) => ({
  ...work('deal'),
  withdrawn: ids.map((id) => organisationRef(organisationId(id))),
});
const words = (...panes: Parameters<typeof comparedWords>[1]) => {
  const { heading, below } = comparedWords(network, panes);
  return [heading, below];
};

describe('comparedWords', () => {
  it('counts models and their collaborations', () => {
    expect(words(model(council), model('agent-of-change'))).toEqual(['Two models', 'All their collaborations']);
  });

  it('counts collaborations, and the models that all of them declare', () => {
    expect(words(work('deal'), work('pact'))).toEqual(['Two collaborations', 'Of one model']);
    expect(words(work('deal'), work('pact'), work('key'))).toEqual(['Three collaborations', 'Of two models']);
    expect(words(work('deal'), work('open'))).toEqual(['Two collaborations', null]);
  });

  it('says of one thing in what its panes differ, and names it below', () => {
    expect(words(inYear(2015), inYear(2019))).toEqual(['One collaboration, two years', 'Deal']);
    expect(words(work('deal'), without('alpha'))).toEqual(['With and without The alpha trust', 'Deal']);
    expect(words(work('deal'), work('deal'))).toEqual(['One collaboration, two views', 'Deal']);
    expect(words(inYear(2015), without('alpha'))).toEqual(['One collaboration, two views', 'Deal']);
    expect(words(blank, { ...blank, filter: inYear(2015).filter })).toEqual(['One map, two years', 'The whole map']);
  });

  it('calls what is of different sorts views', () => {
    expect(words(work('deal'), model(council))).toEqual(['Two views', null]);
    expect(words(work('deal'), work('deal'), work('pact'))).toEqual(['Three views', null]);
  });
});
