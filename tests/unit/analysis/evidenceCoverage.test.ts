import { describe, expect, it } from 'vitest';
import { backingOf, oldAfterYears, weakestBacking } from '../../../src/analysis/backing.ts';
import { coverageWords, evidenceCoverage } from '../../../src/analysis/evidenceCoverage.ts';
import { aNetwork, anAccountability, aRelationship, aSource, evidence } from '../../fixtures/aNetwork.ts';

const sources = [
  aSource({ id: 's-new', year: 2023 }),
  aSource({ id: 's-old', year: 2012 }),
  aSource({ id: 's-undated' }),
];

describe('what stands behind a fact', () => {
  const network = aNetwork({ sources });

  it('is old from the newest source of the map on where nobody says when the map was checked', () => {
    expect(backingOf(network, evidence('stated', ['s-old'])).isOld).toBe(true);
    expect(backingOf(aNetwork({ sources: sources.slice(1) }), evidence('stated', ['s-old'])).isOld).toBe(false);
  });

  it.each([
    [2012 + oldAfterYears - 1, false],
    [2012 + oldAfterYears, true],
  ])('in a map checked in %i, a source of 2012 being old is %s', (year, isOld) => {
    const checked = aNetwork({ sources, about: { asOf: String(year) } });
    expect(backingOf(checked, evidence('stated', ['s-old'])).isOld).toBe(isOld);
  });

  it('of several is the weakest', () => {
    const old = backingOf(network, evidence('stated', ['s-old']));
    const classified = backingOf(network, evidence('classified', ['s-new']));
    expect(weakestBacking([old, classified])).toEqual({ basis: 'classified', isOld: true });
    expect(weakestBacking([])).toEqual({ basis: 'stated', isOld: false });
  });
});

describe('coverage', () => {
  const network = aNetwork({
    sources,
    relationships: [
      anAccountability({ id: 'one', evidence: evidence('stated', ['s-new']) }),
      anAccountability({ id: 'two', evidence: evidence('stated', ['s-old']) }),
      anAccountability({ id: 'three', evidence: evidence('classified', ['s-undated']) }),
      aRelationship({ id: 'four' }),
    ],
  });

  it('adds up to the relationships shown', () => {
    const { relationships, stated, classified, unsourced } = evidenceCoverage(network);
    expect({ relationships, stated, classified, unsourced }).toEqual({
      relationships: 4,
      stated: 2,
      classified: 1,
      unsourced: 1,
    });
  });

  it('is said in one breath, with what is old and what has no year', () => {
    expect(coverageWords(evidenceCoverage(network))).toBe(
      'Of 4 relationships shown, 2 are stated by a source, 1 is classified by an editor from one and 1 has no source. Age: of 1 the newest source is old and of 1 no source names its year.',
    );
  });

  it('of nothing says that there is nothing', () => {
    expect(coverageWords(evidenceCoverage(aNetwork()))).toBe(
      'No relationships are shown, so there is nothing to found.',
    );
  });
});
