import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsOfAccount } from '../../../../src/analysis/analyses/pathsOfAccount.ts';
import { believed } from '../../../../src/analysis/results/beliefs.ts';
import type { Network, Relationship } from '../../../../src/domain/network.ts';
import { aNetwork, anAccountability, anOrganisation } from '../../../fixtures/aNetwork.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { answerFor, ask } from './asking.ts';

const council = anOrganisation({ id: 'council', kind: 'elected-body' });
const people = anOrganisation({ id: 'people', kind: 'service-users-or-citizens' });
const line = (from: string, to: string, fields: Parameters<typeof anAccountability>[0] = {}) =>
  anAccountability({ from, to, ...fields });
const mapOf = (...relationships: readonly Relationship[]) =>
  aNetwork({ organisations: [council, people, 'alone'], relationships });
const of = (network: Network, id: string) => answerFor(ask(pathsOfAccount, network), `organisation ${id}`);

describe('paths of account', () => {
  it('are counted on a chain, with what is lit and what is missing', () => {
    const found = of(mapOf(line('a', 'b'), line('b', 'council')), 'a');
    expect(found.value).toMatchObject({ reach: 'yes', steps: 2, routes: 1, towards: 'elected' });
    expect(found.because).toMatchObject({
      organisations: ['a', 'b', 'council'],
      relationships: ['a-accountable-to-b', 'b-accountable-to-council'],
    });
    expect(found.needs).toMatchObject([{ field: 'phases', of: 2 }]);
    expect(found.n).toBe(2);
  });

  it('are two on a diamond, and one past a join', () => {
    const network = mapOf(
      line('a', 'b'),
      line('a', 'c'),
      line('b', 'council'),
      line('c', 'people'),
      line('start', 'a'),
    );
    expect(of(network, 'a').value).toMatchObject({ steps: 2, routes: 2, towards: 'both' });
    expect(of(network, 'start').value).toMatchObject({ steps: 3, routes: 1 });
  });

  it('do not lead out of a cycle without exit, and the whole cycle is lit', () => {
    const found = of(mapOf(line('a', 'b'), line('b', 'c'), line('c', 'a'), line('d', 'council')), 'a');
    expect(found.value).toMatchObject({ reach: 'no-record', steps: null, routes: 0 });
    expect(found.because.organisations).toEqual(['a', 'b', 'c']);
  });

  it('stop at the first end: an elected body that answers to citizens is not passed', () => {
    const network = mapOf(line('a', 'council'), line('council', 'people'));
    expect(of(network, 'a').value).toMatchObject({ steps: 1, routes: 1, towards: 'elected' });
    expect(of(network, 'council').value).toMatchObject({ steps: 0, isEnd: true, routes: 0, weakest: null });
  });

  it('are said in words that fit names of one and of many', () => {
    const network = mapOf(line('a', 'b'), line('b', 'people'));
    const words = (id: string) => pathsOfAccount.inWords(network, of(network, id));
    expect(words('a')).toBe(
      'Recorded lines lead from A to citizens or service users in two steps, by one independent route.',
    );
    expect(words('people')).toBe('A line of account can end with People, as citizens or service users.');
  });

  it('take a line of unknown status for what it is', () => {
    const found = of(mapOf(line('a', 'council', { status: 'unknown' })), 'a');
    expect(found.value).toMatchObject({ reach: 'only-if-unknown', steps: 1, routes: 1 });
    expect(pathsOfAccount.inWords(mapOf(), found)).toMatch(/only if a relationship of unknown status is real\.$/);
    const denied = of(mapOf(line('a', 'council', { status: 'denied' }), line('b', 'council')), 'a');
    expect(denied.value).toMatchObject({ reach: 'no-record' });
  });

  it('are as complete as the best of the lines side by side', () => {
    const phases = { information: 'yes', discussion: 'yes', consequences: 'yes' } as const;
    const network = mapOf(line('a', 'council', { id: 'r1' }), line('a', 'council', { id: 'r2', phases }));
    expect(of(network, 'a').value?.weakest).toEqual({ present: 3, lines: ['r1', 'r2'] });
  });

  it('say at whom the record stops', () => {
    const found = of(mapOf(line('a', 'b'), line('b', 'c'), line('d', 'council')), 'a');
    expect(found.needs).toContainEqual({
      field: 'accountable-to',
      what: 'to whom it answers',
      missing: [{ kind: 'organisation', id: 'c' }],
      of: 3,
    });
    expect(of(mapOf(line('d', 'council')), 'alone').value).toMatchObject({ reach: 'no-record' });
  });

  it('cannot be told without a line, or without anybody in whom one can end', () => {
    expect(of(mapOf(), 'alone').withheld).toBe('Cannot tell, because no line of account is recorded.');
    const noEnd = aNetwork({
      organisations: [anOrganisation({ id: 'c', kind: null })],
      relationships: [line('a', 'b')],
    });
    const found = of(noEnd, 'a');
    expect(found.withheld).toMatch(/^Cannot tell, because no organisation is recorded as elected/);
    expect(found.needs).toMatchObject([{ field: 'kind', missing: [{ id: 'c' }] }]);
    expect(ask(pathsOfAccount, aNetwork())).toEqual([]);
  });

  it('light one of very many equally short routes, and say so', () => {
    const middle = Array.from({ length: 201 }, (_, i) => `m${i}`);
    const found = of(mapOf(...middle.flatMap((id) => [line('a', id), line(id, 'council')])), 'a');
    expect(found.value).toMatchObject({ isCut: true, routes: 201, steps: 2 });
    expect(found.because.relationships).toHaveLength(2);
  });

  it('are never fewer, longer or lost where what is unknown is real', () => {
    const rank = { 'no-record': 0, 'only-if-unknown': 1, yes: 2 } as const;
    fc.assert(
      fc.property(someGoverned(), (network) => {
        const after = ask(pathsOfAccount, believed(network, 'with-unknowns'));
        for (const { subject, value } of ask(pathsOfAccount, network)) {
          const later = answerFor(after, subject.kind === 'organisation' ? `organisation ${subject.id}` : '').value;
          if (value === null) continue;
          expect(rank[later!.reach]).toBeGreaterThanOrEqual(rank[value.reach]);
          if (value.reach === 'only-if-unknown') expect(later!.reach).toBe('yes');
          if (value.steps !== null) expect(later!.steps).toBeLessThanOrEqual(value.steps);
        }
      }),
    );
  });

  it('are as long as a search by the definition finds them', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        for (const { subject, value } of ask(pathsOfAccount, network)) {
          if (value === null || value.reach === 'only-if-unknown' || subject.kind !== 'organisation') continue;
          expect(value.steps).toBe(stepsByTheBook(network, subject.id));
        }
      }),
    );
  });
});

/** Steps to the nearest public end, forum by forum from the records themselves. */
function stepsByTheBook({ relationships, organisations, vocabulary }: Network, from: string): number | null {
  const lines = [...relationships.values()].filter(
    (tie) => tie.kind === 'accountability' && tie.status === 'asserted' && tie.from !== tie.to,
  );
  const isEnd = (id: string): boolean => {
    const kind = [...organisations.values()].find((one) => one.id === id)?.kind ?? null;
    const isAnchored = kind !== null && vocabulary.kinds.get(kind)?.anchor !== undefined;
    return (
      isAnchored ||
      lines.some(
        (tie) =>
          tie.kind === 'accountability' &&
          tie.to === id &&
          tie.audience !== null &&
          vocabulary.audiences.get(tie.audience)?.anchor !== undefined,
      )
    );
  };
  let here = new Set<string>([from]);
  for (let steps = 0; steps <= organisations.size; steps++) {
    if ([...here].some(isEnd)) return steps;
    here = new Set(lines.filter((tie) => here.has(tie.from)).map(({ to }) => to));
  }
  return null;
}

describe('paths of account on the map that ships', () => {
  const example = theExample();

  it('lead the Plymouth members that answer to the alliance to elected members, through it', () => {
    const found = of(example, 'livewell-southwest');
    expect(found.value).toMatchObject({ reach: 'yes' });
    expect(found.because.organisations).toContain('plymouth-cabinet');
  });

  it('show West London Zone reaching families, and Ignite reaching councillors, as recorded', () => {
    expect(of(example, 'west-london-zone').value).toMatchObject({ reach: 'yes', steps: 1, towards: 'citizens' });
    expect(of(example, 'ignite').value).toMatchObject({ reach: 'yes', towards: 'elected' });
  });
});
