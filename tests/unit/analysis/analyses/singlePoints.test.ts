import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singlePoints } from '../../../../src/analysis/analyses/singlePoints.ts';
import { reachOf, routeCounts } from '../../../../src/analysis/notation/reach.ts';
import { withdraw } from '../../../../src/analysis/withdraw.ts';
import type { EntityRef, OrganisationId } from '../../../../src/domain/ids.ts';
import { organisationRef, relationshipRef } from '../../../../src/domain/ids.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { aNetwork, anAccountability, anOrganisation } from '../../../fixtures/aNetwork.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { answerFor, ask } from './asking.ts';

/** Organisations that reach the public and are no end, with what is given left out; where ends stay as they were. */
function reaching(network: Network, gone: readonly EntityRef[] = []): ReadonlySet<OrganisationId> {
  const left = withdraw(network, gone);
  const ends = reachOf(network, 'asserted').ends;
  const reached = new Set<OrganisationId>([...ends.keys()].filter((id) => left.organisations.has(id)));
  const lines = [...left.relationships.values()].filter(
    ({ kind, status, from, to }) => kind === 'accountability' && status === 'asserted' && from !== to,
  );
  for (const id of reached) for (const { from, to } of lines) if (to === id) reached.add(from);
  return new Set([...reached].filter((id) => !ends.has(id)));
}

describe('single points of answerability', () => {
  it('are found by leaving each organisation and each line out in turn', () => {
    fc.assert(
      fc.property(someGoverned({ relationships: 30 }), (network) => {
        const before = reaching(network);
        const cutBy = (ref: EntityRef): readonly string[] => {
          const after = reaching(network, [ref]);
          return [...before].filter((id) => id !== ref.id && !after.has(id)).sort();
        };
        const drafts = ask(singlePoints, network);
        const points = drafts.filter(({ subject }) => subject.kind === 'organisation');
        expect(points.map(({ subject }) => subject.kind === 'organisation' && subject.id)).toEqual([...before].sort());
        for (const { subject, value } of drafts) {
          if (value?.kind !== 'organisation' || subject.kind !== 'organisation') continue;
          const dominated = cutBy(organisationRef(subject.id));
          expect(value.dominated).toEqual(dominated);
          expect(value.criticality).toBe(dominated.length);
          const over = [...before].filter((other) => cutBy(organisationRef(other)).includes(subject.id)).sort();
          expect([...value.dominators].sort()).toEqual(over);
        }
        const bridges = new Map(
          drafts.flatMap(({ subject, value }) =>
            value?.kind === 'line' && subject.kind === 'relationship' ? [[subject.id, value.dominated] as const] : [],
          ),
        );
        for (const id of network.relationships.keys()) {
          const cut = cutBy(relationshipRef(id));
          expect(bridges.get(id) ?? []).toEqual(cut);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave one route, and only they do', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        const { graph } = reachOf(network, 'asserted');
        const drafts = ask(singlePoints, network);
        for (const { subject, value } of drafts) {
          if (value?.kind !== 'organisation' || subject.kind !== 'organisation') continue;
          const { count } = routeCounts(network, 'asserted')(graph.numberOf.get(subject.id)!);
          if (value.dominators.length > 0) expect(count).toBe(1);
          expect(count).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('let parallel lines stand in for each other', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'council', kind: 'elected-body' })],
      relationships: [
        anAccountability({ id: 'r1', from: 'a', to: 'b' }),
        anAccountability({ id: 'r2', from: 'a', to: 'b' }),
        anAccountability({ id: 'r3', from: 'b', to: 'council' }),
      ],
    });
    const drafts = ask(singlePoints, network);
    const lines = drafts.filter(({ subject }) => subject.kind === 'relationship');
    expect(lines.map(({ subject }) => subject)).toEqual([{ kind: 'relationship', id: 'r3' }]);
    expect(answerFor(drafts, 'organisation b').because.relationships).toEqual(['r1', 'r2', 'r3']);
    expect(singlePoints.inWords(network, answerFor(drafts, 'organisation b'))).toBe(
      'Of two organisations on record as reaching the public, one does so only through B. No single organisation stands on every recorded route of B to the public.',
    );
  });

  it('cannot be told where nobody is on record as reaching the public', () => {
    expect(ask(singlePoints, aNetwork()).map(({ withheld }) => withheld)).toEqual([
      'Cannot tell, because no line of account is recorded.',
    ]);
    const lost = aNetwork({ relationships: [anAccountability()] });
    expect(ask(singlePoints, lost)[0]?.withheld).toMatch(
      /^Cannot tell, because no organisation is recorded as reaching/,
    );
  });
});
