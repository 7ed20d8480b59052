import type { JsonObject } from '../../../src/domain/jsonValue.ts';
import { parseDataset } from '../../../src/domain/parseDataset.ts';

/** A small document in order, to be spoilt in one place. All names are invented. */
export const someDocument = (): JsonObject => ({
  format: 'polycentric/1',
  id: 'harbour',
  title: 'Harbour towns',
  sources: [{ id: 's1', title: 'Minutes of the harbour board', url: 'https://example.org/minutes', year: 2019 }],
  organisations: [
    { id: 'alpha', name: 'Alpha Council', kind: 'local-authority', sector: 'public' },
    { id: 'beta', name: 'Beta Trust', kind: 'charity', start: '2011', evidence: { sources: ['s1'], basis: 'stated' } },
  ],
  collaborations: [
    {
      id: 'pact',
      name: 'Harbour Pact',
      model: 'agent-of-change',
      members: [{ organisation: 'beta', role: 'partner' }],
      attributeEvidence: { model: { sources: ['s1'], basis: 'not-found' } },
    },
  ],
  relationships: [
    {
      id: 'r1',
      from: 'beta',
      to: 'alpha',
      type: 'accountable-to',
      audience: 'elected-council',
      collaborations: ['pact'],
    },
    { id: 'r2', from: 'alpha', to: 'beta', type: 'funds', amount: 1200, start: '2019-04', end: '2019' },
  ],
});

export const parsed = (value: unknown) => parseDataset(value, 'map.json');
export const parsedWith = (changes: JsonObject) => parsed({ ...someDocument(), ...changes });
/** The document with one more organisation, relationship, … */
export const withRecord = (list: string, record: unknown) =>
  parsedWith({ [list]: [...(someDocument()[list] as unknown[]), record] });

export const codesOf = (result: { readonly problems: readonly { readonly code: string }[] }): readonly string[] =>
  result.problems.map((problem) => problem.code);
