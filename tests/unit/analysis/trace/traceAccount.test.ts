import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../../../src/analysis/trace/routes.ts';
import { closingSentence, weakWords } from '../../../../src/analysis/trace/routeWords.ts';
import { allRoutes, routesBetween, traceAccount } from '../../../../src/analysis/trace/traceAccount.ts';
import type { Network, Relationship } from '../../../../src/domain/network.ts';
import { aNetwork, anAccountability, anOrganisation, organisationId } from '../../../fixtures/aNetwork.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { workedOracle } from '../../../fixtures/workedOracle.ts';

const limits = { longestPath: 6, mostPaths: 200 };
const trace = (network: Network, id: string) => traceAccount(network, organisationId(id), limits);
const ids = (routes: readonly Route[]) => routes.map(({ organisations }) => organisations.join(' '));

const line = (from: string, to: string, fields: Parameters<typeof anAccountability>[0] = {}) =>
  anAccountability({ from, to, ...fields });
const mapOf = (...relationships: readonly Relationship[]) =>
  aNetwork({
    organisations: [
      anOrganisation({ id: 'council', kind: 'elected-body' }),
      anOrganisation({ id: 'people', kind: 'service-users-or-citizens' }),
    ],
    relationships,
  });

describe('a trace', () => {
  it('names the shortest route, the routes that do not meet, and the weakest step', () => {
    const found = trace(workedOracle(), 'pa');
    expect(found).toMatchObject({ reach: 'yes', reading: 'asserted', asserted: { steps: 3, routes: 1 } });
    expect(ids(found.shortest.routes)).toEqual(['pa lead brd cou']);
    expect(ids(found.apart.routes)).toEqual(['pa lead brd cou']);
    expect(found.ifUnknownsWereReal).toBeNull();
    expect(found.further[0]?.lines.map(({ to }) => to)).toEqual(['res']);
  });

  it('names of equally short routes those to elected members first, then those to citizens', () => {
    const found = trace(mapOf(line('a', 'b'), line('a', 'z'), line('b', 'people'), line('z', 'council')), 'a');
    expect(ids(found.shortest.routes)).toEqual(['a z council', 'a b people']);
    expect(found.shortest.routes.map(({ end }) => end)).toEqual(['elected', 'citizens']);
    expect(found.further).toEqual([{ end: 'council', lines: [] }, null]);
  });

  it('says what would change if an unknown were real', () => {
    const network = mapOf(
      line('a', 'b'),
      line('b', 'council'),
      line('a', 'people', { status: 'unknown' }),
      line('c', 'people', { status: 'unknown' }),
    );
    expect(trace(network, 'a')).toMatchObject({
      reach: 'yes',
      asserted: { steps: 2, routes: 1 },
      ifUnknownsWereReal: { steps: 1, routes: 2 },
    });
    const open = trace(network, 'c');
    expect(open).toMatchObject({ reach: 'only-if-unknown', reading: 'possible', asserted: { steps: null } });
    expect(open.shortest.routes[0]?.steps[0]?.isOpen).toBe(true);
    expect(trace(network, 'b').ifUnknownsWereReal).toBeNull();
  });

  it('has nothing to follow from an end, and nowhere to go where the record stops', () => {
    const network = mapOf(line('a', 'council'), line('a', 'dead-end'));
    expect(trace(network, 'council').apart.routes).toEqual([]);
    expect(ids(trace(network, 'council').shortest.routes)).toEqual(['council']);
    expect(trace(network, 'dead-end')).toMatchObject({ reach: 'no-record', shortest: { routes: [] } });
    expect(() => trace(network, 'nobody')).toThrow(/"nobody" is not on this map/);
  });

  it('agrees with itself on any map', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        for (const id of network.organisations.keys()) {
          const { reach, asserted, shortest, apart, reading } = traceAccount(network, id, limits);
          expect(reach === 'yes').toBe(asserted.steps !== null);
          expect(shortest.routes.length > 0).toBe(reach !== 'no-record');
          if (reach !== 'yes' || asserted.steps === 0) continue;
          expect(apart.routes.length).toBe(asserted.routes);
          const all = allRoutes(network, id, reading, limits);
          const short = all.routes.filter(({ steps }) => steps.length === asserted.steps);
          expect(ids(short)).toEqual(ids(shortest.routes));
          for (const { steps } of all.routes)
            for (const step of steps)
              expect(step.lines.every(({ from, to }) => from === step.from && to === step.to)).toBe(true);
        }
      }),
    );
  });
});

describe('routes between two organisations', () => {
  it('are listed in both directions, past ends, up to the longest asked for', () => {
    const network = mapOf(line('a', 'b'), line('b', 'council'), line('council', 'c'), line('a', 'c'), line('c', 'a'));
    const between = (longestPath: number, mostPaths = 9) =>
      routesBetween(network, organisationId('a'), organisationId('c'), 'asserted', { longestPath, mostPaths });
    expect(ids(between(6).there.routes)).toEqual(['a c', 'a b council c']);
    expect(ids(between(6).back.routes)).toEqual(['c a']);
    expect(ids(between(2).there.routes)).toEqual(['a c']);
    expect(between(6, 1).there.isCut).toBe(true);
    const a = organisationId('a');
    expect(routesBetween(network, a, a, 'asserted', limits).there.routes).toEqual([]);
  });
});

describe('a route in words', () => {
  const phases = (
    information: 'yes' | 'no',
    discussion: 'yes' | 'no' | 'unknown',
    consequences: 'yes' | 'no' | 'unknown',
  ) => ({
    information,
    discussion,
    consequences,
  });
  const network = aNetwork({
    organisations: [
      anOrganisation({ id: 'hub', name: 'Youth Hub' }),
      anOrganisation({ id: 'board', name: 'the Alliance Board' }),
      anOrganisation({ id: 'cabinet', name: 'the Cabinet', kind: 'elected-body' }),
      anOrganisation({ id: 'residents', name: 'Residents', kind: 'service-users-or-citizens' }),
    ],
    relationships: [
      line('hub', 'board', { phases: phases('yes', 'yes', 'yes') }),
      line('board', 'cabinet', { audience: 'elected-council', phases: phases('yes', 'yes', 'unknown') }),
    ],
  });

  it('tells what is absent from what is not recorded, and is silent where nothing lacks', () => {
    const weak = (given: ReturnType<typeof phases> | null) =>
      weakWords(trace(mapOf(line('a', 'council', { phases: given })), 'a').shortest.routes[0]!);
    expect(weak(phases('yes', 'no', 'unknown'))).toBe('no discussion, and no consequences recorded on that step');
    expect(weak(phases('yes', 'no', 'no'))).toBe('no discussion or consequences on that step');
    expect(weak(null)).toBe('no phase recorded on that step');
    expect(weak(phases('yes', 'yes', 'yes'))).toBeNull();
  });

  it('closes with whether elected members answer to citizens in turn, and counts it as no step', () => {
    const closing = (map: Network) => trace(map, 'hub').further.map((further) => closingSentence(map, further));
    expect(closing(network)).toEqual([
      'Whether the Cabinet in turn answers to citizens or service users is not recorded.',
    ]);
    const answered = aNetwork({
      organisations: [...network.organisations.values()],
      relationships: [
        ...network.relationships.values(),
        line('cabinet', 'residents', { audience: 'service-users-or-citizens' }),
      ],
    });
    expect(closing(answered)).toEqual(['the Cabinet in turn answers to Residents.']);
    expect(trace(answered, 'hub').asserted.steps).toBe(2);
  });
});
