import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findEntries } from '../../../src/features/explore/find/findEntries.ts';
import { createIndex } from '../../../src/features/explore/find/searchIndex.ts';
import { largeMap } from '../../fixtures/largeMap.ts';
import { payloads } from '../../fixtures/payloads.ts';
import { someQuestion } from '../../fixtures/someQuestion.ts';

/** A few hundred as a matter of course; `npm run bench -- search` asks 10,000 and times them. */
const numRuns = 300;
const network = largeMap(26);
const entries = findEntries(network);
const { add, index } = createIndex();
add(entries);

describe('search over 5,000 organisations', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('answers whatever is typed, with records of the map, and makes no pattern of it', () => {
    vi.stubGlobal('RegExp', function refuse() {
      throw new Error('A pattern was made of a text.');
    });
    const known = new Set(entries);
    const ask = (question: string): void => {
      for (const { entry } of index.find(question)) if (!known.has(entry)) expect.fail('A record from elsewhere.');
    };
    payloads.forEach(ask);
    const names = [...network.organisations.values()].map(({ name }) => name);
    fc.assert(fc.property(someQuestion(names), ask), { numRuns });
  });
});
