import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinationGroups } from '../../../../src/analysis/analyses/coordinationGroups.ts';
import { leaveOneOut } from '../../../../src/analysis/analyses/leaveOneOut.ts';
import { measureLayers } from '../../../../src/analysis/analyses/measureLayers.ts';
import { pairsBetween, positionsOn } from '../../../../src/analysis/analyses/measurePositions.ts';
import { intervalsInWords, sizeCaution } from '../../../../src/analysis/analyses/measureWords.ts';
import {
  accountabilityMeasures,
  allTiesMeasures,
  coordinationMeasures,
  fundingMeasures,
} from '../../../../src/analysis/analyses/ordinaryMeasures.ts';
import type { Measures } from '../../../../src/analysis/analyses/measures.ts';
import type { Analysis } from '../../../../src/analysis/results/analysis.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { Network, Relationship } from '../../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  collaborationId,
  organisationId,
} from '../../../fixtures/aNetwork.ts';
import { florence } from '../../../fixtures/publishedGraphs.ts';
import { renamed, unordered } from '../../../fixtures/renamed.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { workedOracle } from '../../../fixtures/workedOracle.ts';

const analyses = [coordinationMeasures, accountabilityMeasures, fundingMeasures, allTiesMeasures];
const ask = <Value>(analysis: Analysis<Value>, network: Network) =>
  analysis.run({ network, asOf: null, thresholds: defaultThresholds });
/** The first collaboration's, or the map's where there is none. */
const valueOf = (analysis: Analysis<Measures>, network: Network) => ask(analysis, network)[0]?.value ?? null;

const partners = (from: string, to: string) => aRelationship({ from, to, collaborations: ['deal'] });
const aDeal = (members: readonly string[], relationships: readonly Relationship[]): Network =>
  aNetwork({ collaborations: [aCollaboration({ id: 'deal', members })], relationships });

describe('measures of coordination', () => {
  it('of the worked example: a star of five round the lead provider', () => {
    const network = workedOracle();
    const value = valueOf(coordinationMeasures, network);
    expect(value).toMatchObject({
      layer: 'coordination',
      basis: 'members',
      organisations: 5,
      relationships: 4,
      figures: {
        density: 0.4,
        averageTies: 1.6,
        degreeCentralisation: 1,
        betweennessCentralisation: 1,
        transitivity: 0,
      },
      cohesion: { parts: 1, largestPart: 5, cutPoints: ['lead'], core: { ties: 1 } },
      sitsBetween: { organisations: ['lead'], value: 1 },
      sampled: null,
    });
    expect(value?.cohesion?.bridges).toHaveLength(4);
    expect(coordinationMeasures.inWords(network, ask(coordinationMeasures, network)[0]!)).toBe(
      'Care, coordination, everything recorded: 5 members, 4 relationships among them. 40% of pairs tied, 1.6 others each on average. Centred on one to 1.00 of 1. Lead sits between most: on the shortest ways of 100% of the pairs of others. All hang together; four ties and one organisation without which a part would fall apart.',
    );
  });

  it('name the pairs between which an organisation sits, and whether they cross sectors', () => {
    const network = aNetwork({
      organisations: [
        anOrganisation({ id: 'a', sector: 'public' }),
        anOrganisation({ id: 'b', sector: 'public' }),
        anOrganisation({ id: 'c', sector: 'voluntary' }),
        anOrganisation({ id: 'd', sector: null }),
      ],
      collaborations: [aCollaboration({ id: 'deal', members: ['hub', 'a', 'b', 'c', 'd'] })],
      relationships: ['a', 'b', 'c', 'd'].map((id) => partners('hub', id)),
    });
    const pairs = pairsBetween(network, 'coordination', collaborationId('deal'), organisationId('hub'));
    expect(pairs).toHaveLength(6);
    expect(pairs[0]).toEqual({ a: 'a', b: 'b', share: 1, isAcrossSectors: false });
    expect(pairs.find(({ a, b }) => a === 'b' && b === 'c')?.isAcrossSectors).toBe(true);
    expect(pairs.find(({ b }) => b === 'd')?.isAcrossSectors).toBeNull();
    expect(pairsBetween(network, 'coordination', collaborationId('deal'), organisationId('a'))).toEqual([]);
  });

  it('put the Medici between the Florentine families, as organisations of a map', () => {
    const { names, graph } = florence;
    const ties = names.flatMap((name, node) =>
      [...graph.targets.subarray(graph.starts[node], graph.starts[node + 1])].flatMap((other) =>
        other > node ? [partners(name, names[other] ?? '')] : [],
      ),
    );
    const value = valueOf(coordinationMeasures, aDeal(names, ties));
    expect(value?.sitsBetween?.organisations).toEqual(['Medici']);
    expect(value?.sitsBetween?.value).toBeCloseTo(0.522, 3);
  });
});

describe('measures of other layers', () => {
  const account = (from: string, to: string) => anAccountability({ from, to, collaborations: ['deal'] });

  it('tell those whom many answer to from those who answer to many', () => {
    const network = aDeal(['a', 'b'], [account('a', 'x'), account('b', 'x'), account('a', 'y'), account('a', 'z')]);
    expect(valueOf(accountabilityMeasures, network)).toMatchObject({
      basis: 'takes-part',
      organisations: 5,
      namedByMost: { organisations: ['x'], value: 2 },
      namesMost: { organisations: ['a'], value: 3 },
      figures: { density: 4 / 20, reciprocity: 0, degreeCentralisation: null },
    });
  });

  it('count money by who gives it, and withhold its concentration where amounts are too few', () => {
    const pays = (from: string, amount: number | null) =>
      aFunding({ from, to: 'a', amount, currency: 'GBP', collaborations: ['deal'] });
    const known = aDeal(['a'], [pays('x', 300), pays('y', 100)]);
    expect(valueOf(fundingMeasures, known)?.figures.moneyConcentration).toBeCloseTo(0.625, 12);
    const scarce = aDeal(['a'], [pays('x', 300), pays('y', null), pays('z', null)]);
    const [draft] = ask(fundingMeasures, scarce);
    expect(draft?.value?.figures.moneyConcentration).toBeNull();
    expect(draft?.needs).toMatchObject([{ field: 'amount', of: 3 }]);
    const [position] = positionsOn(scarce, 'funding', collaborationId('deal'));
    expect(position).toMatchObject({
      organisation: 'a',
      namedBy: 3,
      received: { value: 300, known: 'part', unknown: 2 },
    });
  });

  it('call a pair multiple when it has relationships of two types', () => {
    const network = aDeal(['a', 'b', 'c'], [partners('a', 'b'), account('b', 'a'), partners('b', 'c')]);
    expect(valueOf(allTiesMeasures, network)?.figures.multiplexity).toBe(0.5);
  });
});

describe('every measure', () => {
  it('cannot be told where nobody, one, or no tie is recorded', () => {
    const reasons = [aDeal([], []), aDeal(['a'], []), aDeal(['a', 'b'], [])].map(
      (network) => ask(coordinationMeasures, network)[0]?.withheld,
    );
    expect(reasons).toEqual([
      'Cannot tell, because nobody who takes part is recorded.',
      'Cannot tell, because only one organisation is recorded, and a measure needs two.',
      'Cannot tell, because no tie of coordination among them is recorded.',
    ]);
  });

  it('says why densities of networks of unlike size are not to be compared', () => {
    expect(sizeCaution([6, 40])).toMatch(/^Density falls as size grows, and these have from 6 to 40 organisations/);
    expect(sizeCaution([10, 11])).toBeNull();
    expect(sizeCaution([10])).toBeNull();
  });

  it('stays when everything is renamed and reordered', () => {
    const figures = (network: Network) => analyses.map((analysis) => ask(analysis, network));
    fc.assert(
      fc.property(someGoverned({ organisations: 14, relationships: 40 }), fc.nat(25), (network, turn) => {
        const other = renamed(network, turn);
        expect(unordered(figures(other.network))).toEqual(unordered(other.rename(figures(network))));
      }),
      { numRuns: 40 },
    );
  });

  it('is drawn from relationships that exist, and lights them', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        for (const { because, value } of analyses.flatMap((analysis) => ask(analysis, network))) {
          for (const id of because.relationships) expect(network.relationships.has(id)).toBe(true);
          for (const id of value?.cohesion?.bridges ?? []) expect(because.relationships).toContain(id);
        }
      }),
    );
  });

  it('does not move with what is unknown or denied', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        const asserted = [...network.relationships.values()].filter(({ status }) => status === 'asserted');
        const without = { ...network, relationships: new Map(asserted.map((tie) => [tie.id, tie])) };
        // Those involved in a collaboration follow from its relationships of any status; members do not.
        const figures = (asked: Network) =>
          ask(coordinationMeasures, asked).flatMap(({ value }) => (value?.basis === 'members' ? [value.figures] : []));
        expect(figures(without)).toEqual(figures(network));
      }),
    );
  });
});

describe('leaving each organisation out once', () => {
  it('gives the lowest and the highest, and without whom', () => {
    const network = aDeal(
      ['a', 'b', 'c', 'hub'],
      ['a', 'b', 'c'].map((id) => partners('hub', id)),
    );
    const found = leaveOneOut(network, 'coordination', collaborationId('deal'), defaultThresholds);
    expect(found).toMatchObject({
      density: { low: 0, high: 2 / 3, lowestWithout: ['hub'], highestWithout: ['a', 'b', 'c'] },
      degreeCentralisation: { low: 0, high: 1 },
      multiplexity: null,
    });
    if (found === null || typeof found === 'string') return;
    expect(intervalsInWords(network, found).slice(0, 2)).toEqual([
      'Pairs tied: 0.00 to 0.67, lowest without Hub.',
      'Ties each, on average: 0.00 to 1.33, lowest without Hub.',
    ]);
  });

  it('holds the figure of the whole between its ends for the average of ties', () => {
    fc.assert(
      fc.property(someGoverned(), fc.constantFrom(...measureLayers), (network, layer) => {
        const found = leaveOneOut(network, layer, null, defaultThresholds);
        if (found === null || typeof found === 'string') return;
        expect(found.averageTies?.low).toBeLessThanOrEqual(found.averageTies?.high ?? NaN);
      }),
    );
  });

  it('is not done for too few or too many, and stops when told to', () => {
    expect(leaveOneOut(aDeal(['a', 'b'], []), 'all', null, defaultThresholds)).toMatch(/three organisations or more/);
    const many = aNetwork({ organisations: Array.from({ length: 501 }, (_, place) => `o${String(place)}`) });
    expect(leaveOneOut(many, 'all', null, defaultThresholds)).toMatch(/up to 500/);
    const few = aNetwork({ organisations: ['a', 'b', 'c', 'd'] });
    const seen: number[] = [];
    const stopped = leaveOneOut(few, 'all', null, defaultThresholds, (done) => {
      seen.push(done);
      return done < 2;
    });
    expect(stopped).toBeNull();
    expect(seen).toEqual([1, 2]);
  });
});

describe('groups by coordination', () => {
  const clique = (letter: string) => {
    const names = Array.from({ length: 6 }, (_, place) => `${letter}${String(place)}`);
    return names.flatMap((from, place) => names.slice(place + 1).map((to) => partners(from, to)));
  };

  it('finds two that hardly meet, surely', () => {
    const members = ['a', 'b'].flatMap((letter) =>
      Array.from({ length: 6 }, (_, place) => `${letter}${String(place)}`),
    );
    const network = aDeal(members, [...clique('a'), ...clique('b'), partners('a0', 'b0')]);
    const value = ask(coordinationGroups, network)[0]?.value;
    expect(value?.groups).toEqual([members.slice(0, 6), members.slice(6)]);
    expect(value?.unsure).toEqual([]);
    expect(value?.modularity).toBeCloseTo((15 / 31) * 2 - 0.5, 12);
  });

  it('is unsure of one that belongs as much to either', () => {
    const members = [
      ...['a', 'b'].flatMap((letter) => Array.from({ length: 6 }, (_, place) => `${letter}${String(place)}`)),
      'between',
    ];
    const bridges = ['a0', 'a1', 'b0', 'b1'].map((id) => partners('between', id));
    const value = ask(coordinationGroups, aDeal(members, [...clique('a'), ...clique('b'), ...bridges]))[0]?.value;
    expect(value?.groups).toHaveLength(2);
    expect(value?.unsure).toEqual(['between']);
  });

  it('is hidden below twelve organisations', () => {
    expect(ask(coordinationGroups, aDeal(['a', 'b'], [partners('a', 'b')]))[0]?.withheld).toMatch(/fewer than 12/);
  });
});

describe('the map that ships with the app', () => {
  it('has its measures over all 294 organisations, and every withheld one says why', () => {
    const network = theExample();
    for (const analysis of [...analyses, coordinationGroups] as readonly Analysis<unknown>[]) {
      const drafts = analysis.run({ network, asOf: null, thresholds: defaultThresholds });
      expect(drafts).toHaveLength(network.collaborations.size + 1);
      for (const draft of drafts) {
        expect(analysis.inWords(network, draft)).toMatch(/\.$/);
        if (draft.value === null) expect(draft.withheld).toMatch(/^Cannot tell, because /);
      }
    }
  });
});
