import { describe, expect, it } from 'vitest';
import { undirectedBetweenness } from '../../../../src/analysis/graph/betweenness.ts';
import { betweenPairs } from '../../../../src/analysis/graph/betweenPairs.ts';
import { betweennessCentralisation, degreeCentralisation } from '../../../../src/analysis/graph/centralisation.ts';
import { closeness } from '../../../../src/analysis/graph/closeness.ts';
import { communities } from '../../../../src/analysis/graph/communities.ts';
import { coreNumbers } from '../../../../src/analysis/graph/cores.ts';
import { degrees } from '../../../../src/analysis/graph/degrees.ts';
import { modularity } from '../../../../src/analysis/graph/louvain.ts';
import { florence, karateClub, kite, ring, star, wentWithTheTeacher } from '../../../fixtures/publishedGraphs.ts';
import type { NamedGraph } from '../../../fixtures/publishedGraphs.ts';

const byName = ({ names }: NamedGraph, values: ArrayLike<number>, digits: number) =>
  Object.fromEntries(names.map((name, node) => [name, Number((values[node] ?? NaN).toFixed(digits))]));

const nonZero = (values: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== 0));

/** Freeman (1978), Centrality in social networks: conceptual clarification, Social Networks 1(3), 215-239. */
describe("Freeman's centralisation", () => {
  it.each([3, 4, 5, 12])('is 1 for a star of %i and a hub', (points) => {
    expect(degreeCentralisation(star(points))).toBeCloseTo(1, 12);
    expect(betweennessCentralisation(undirectedBetweenness(star(points)))).toBeCloseTo(1, 12);
  });

  it.each([3, 4, 5, 12])('is 0 for a ring of %i', (count) => {
    expect(degreeCentralisation(ring(count))).toBe(0);
    expect(betweennessCentralisation(undirectedBetweenness(ring(count)))).toBeCloseTo(0, 12);
  });

  it('is not told of fewer than three', () => {
    expect(degreeCentralisation(star(1))).toBeNull();
    expect(betweennessCentralisation(new Float64Array(2))).toBeNull();
  });
});

/** Krackhardt (1990), Administrative Science Quarterly 35(2), p. 351: three people, each first by another measure. */
describe("Krackhardt's kite", () => {
  it('has Diane first by ties', () => {
    const expected = {
      Andre: 4,
      Beverley: 4,
      Carol: 3,
      Diane: 6,
      Ed: 3,
      Fernando: 5,
      Garth: 5,
      Heather: 3,
      Ike: 2,
      Jane: 1,
    };
    expect(byName(kite, degrees(kite.graph), 0)).toEqual(expected);
  });

  it('has Heather first by betweenness', () => {
    const shares = undirectedBetweenness(kite.graph).map((sum) => sum / 36);
    expect(nonZero(byName(kite, shares, 3))).toEqual({
      Heather: 0.389,
      Fernando: 0.231,
      Garth: 0.231,
      Ike: 0.222,
      Diane: 0.102,
      Andre: 0.023,
      Beverley: 0.023,
    });
  });

  it('has Fernando and Garth first by closeness', () => {
    expect(byName(kite, closeness(kite.graph), 3)).toEqual({
      Andre: 0.529,
      Beverley: 0.529,
      Carol: 0.5,
      Diane: 0.6,
      Ed: 0.5,
      Fernando: 0.643,
      Garth: 0.643,
      Heather: 0.6,
      Ike: 0.429,
      Jane: 0.31,
    });
  });

  it('has Heather between Ike, Jane and all the others', () => {
    const pairs = betweenPairs(kite.graph, kite.names.indexOf('Heather'));
    expect(pairs).toHaveLength(14);
    expect(pairs.every(({ share }) => share === 1)).toBe(true);
    expect(new Set(pairs.map(({ b }) => kite.names[b]))).toEqual(new Set(['Ike', 'Jane']));
  });
});

/** Padgett and Ansell (1993), American Journal of Sociology 98(6); betweenness as in Jackson (2008), Social and Economic Networks, section 1.2. */
describe("Padgett's Florentine families", () => {
  it('have the Medici between more than half of the pairs, and the Guadagni between a quarter', () => {
    const shares = undirectedBetweenness(florence.graph).map((sum) => sum / 91);
    expect(nonZero(byName(florence, shares, 3))).toEqual({
      Medici: 0.522,
      Guadagni: 0.255,
      Albizzi: 0.212,
      Salviati: 0.143,
      Ridolfi: 0.114,
      Bischeri: 0.104,
      Strozzi: 0.103,
      Barbadori: 0.093,
      Tornabuoni: 0.092,
      Castellani: 0.055,
      Peruzzi: 0.022,
    });
  });
});

/**
 * Zachary (1977), Journal of Anthropological Research 33(4), 452-473. Betweenness as published with NetworkX's copy of the graph
 * (Hagberg, Schult and Swart 2008), here for pairs counted once; the split as in his table 3.
 */
describe("Zachary's karate club", () => {
  it('has 78 friendships, most with the officer, the teacher and three others', () => {
    const degree = byName(karateClub, degrees(karateClub.graph), 0);
    expect(Object.values(degree).reduce((sum, ties) => sum + ties, 0)).toBe(156);
    const most = Object.entries(degree).sort(([, a], [, b]) => b - a);
    expect(Object.fromEntries(most.slice(0, 5))).toEqual({ 34: 17, 1: 16, 33: 12, 3: 10, 2: 9 });
  });

  it('has the teacher between most, then the officer', () => {
    const sums = byName(karateClub, undirectedBetweenness(karateClub.graph), 2);
    const most = Object.entries(sums).sort(([, a], [, b]) => b - a);
    expect(Object.fromEntries(most.slice(0, 7))).toEqual({
      1: 231.07,
      34: 160.55,
      33: 76.69,
      3: 75.85,
      32: 73.01,
      9: 29.53,
      2: 28.48,
    });
  });

  it('falls into communities of which none crosses the split, but for two members whom Zachary himself calls undecided', () => {
    const found = communities(karateClub.graph);
    const sides = found?.sizes.map((_, group) => {
      const names = karateClub.names.filter((name, node) => found.of[node] === group && name !== '9' && name !== '10');
      return new Set(names.map((name) => wentWithTheTeacher.has(name))).size;
    });
    expect(sides).toEqual(found?.sizes.map(() => 1));
    const group = (name: string) => found?.of[karateClub.names.indexOf(name)];
    expect(group('1')).not.toBe(group('34'));
  });

  it('has its best known modularity, 0.4198, in four communities (Brandes and others 2008, IEEE TKDE 20(2))', () => {
    const found = communities(karateClub.graph);
    expect(found?.modularity).toBeCloseTo(0.4198, 4);
    expect(found?.sizes).toHaveLength(4);
    expect(modularity(karateClub.graph, found?.of ?? [])).toBe(found?.modularity);
  });

  it('has a core in which everyone has four friends', () => {
    const core = coreNumbers(karateClub.graph);
    const innermost = karateClub.names.filter((_, node) => core[node] === 4);
    expect(innermost).toEqual(['1', '2', '3', '4', '8', '9', '14', '31', '33', '34']);
  });

  it('gives the split that came about a modularity of 0.358', () => {
    const sides = karateClub.names.map((name) => (wentWithTheTeacher.has(name) ? 0 : 1));
    expect(modularity(karateClub.graph, sides)).toBeCloseTo(0.3582, 3);
  });
});
