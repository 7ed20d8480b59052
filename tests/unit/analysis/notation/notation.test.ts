import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinationTies } from '../../../../src/analysis/notation/coordination.ts';
import { decidesByMatter, decisionRights } from '../../../../src/analysis/notation/decisionRights.ts';
import { linesOfAccount, phasesThat } from '../../../../src/analysis/notation/linesOfAccount.ts';
import { membersOf } from '../../../../src/analysis/notation/membersOf.ts';
import { fundingLines } from '../../../../src/analysis/notation/money.ts';
import { omegaOf } from '../../../../src/analysis/notation/omega.ts';
import { accountGraph, coordinationGraph, undirectedTieGraph } from '../../../../src/analysis/notation/tieGraph.ts';
import { voiceTies } from '../../../../src/analysis/notation/voice.ts';
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
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { workedOracle } from '../../../fixtures/workedOracle.ts';

const ids = (ties: readonly { readonly id: string }[]): readonly string[] => ties.map(({ id }) => id);
const aSeat = (from: string, to: string, seats: number | null = null): Relationship => ({
  ...aRelationship({ from, to, type: 'member-of' }),
  kind: 'seat',
  seats,
});

describe('the lines of account', () => {
  const network = aNetwork({
    relationships: [
      anAccountability({ id: 'r1', from: 'alpha', to: 'beta' }),
      anAccountability({ id: 'r2', from: 'alpha', to: 'beta', status: 'unknown' }),
      anAccountability({ id: 'r3', from: 'alpha', to: 'beta', status: 'denied' }),
      anAccountability({ id: 'r4', from: 'alpha', to: 'alpha' }),
      aRelationship({ id: 'r5', type: 'funds' }),
    ],
  });

  it('are those asserted; with the unknown ones where they may be real; never one that is denied', () => {
    expect(ids(linesOfAccount(network, 'asserted'))).toEqual(['r1']);
    expect(ids(linesOfAccount(network, 'possible'))).toEqual(['r1', 'r2']);
  });

  it('lead nowhere where the forum is not on the map', () => {
    const cut: Network = { ...network, organisations: new Map([...network.organisations].slice(0, 1)) };
    expect(linesOfAccount(cut, 'possible')).toEqual([]);
  });

  it('leave a phase that nobody recorded unknown', () => {
    const [line] = linesOfAccount(network, 'asserted');
    expect(line && phasesThat(line, 'unknown')).toBe(3);
  });

  it('are read once where nothing is unknown', () => {
    const oracle = workedOracle();
    expect(linesOfAccount(oracle, 'possible')).toBe(linesOfAccount(oracle, 'asserted'));
  });
});

describe('where a line of account can end', () => {
  it('is an elected body or citizens, by kind', () => {
    expect([...omegaOf(workedOracle(), 'asserted')].map(([id, { anchor }]) => [id, anchor])).toEqual([
      ['cou', 'elected'],
      ['res', 'citizens'],
    ]);
  });

  it('is any forum that an audience makes one, and says by which lines', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'experts', kind: 'community-group' })],
      relationships: [
        anAccountability({ id: 'r1', to: 'experts', audience: 'service-users-or-citizens', status: 'unknown' }),
        anAccountability({ id: 'r2', to: 'experts', audience: 'elected-council' }),
        anAccountability({ id: 'r3', to: 'experts', audience: 'regulator' }),
      ],
    });
    const ends = (reading: 'asserted' | 'possible') => Object.fromEntries(omegaOf(network, reading));
    expect(ends('asserted')).toEqual({ experts: { anchor: 'elected', lines: ['r2'] } });
    expect(ends('possible')).toEqual({ experts: { anchor: 'both', lines: ['r1', 'r2'] } });
  });

  it('asks the vocabulary, not an id', () => {
    const { vocabulary } = aNetwork();
    const kinds = new Map([...vocabulary.kinds].map(([id, { anchor: _, ...term }]) => [id, term]));
    const network = aNetwork({
      vocabulary: { kinds },
      organisations: [anOrganisation({ id: 'c', kind: 'elected-body' })],
    });
    expect(omegaOf(network, 'possible').size).toBe(0);
  });
});

describe('the members of a collaboration', () => {
  const network = aNetwork({
    collaborations: [
      aCollaboration({ id: 'deal', members: ['beta', 'alpha', 'beta'] }),
      aCollaboration({ id: 'pact' }),
    ],
    relationships: [aRelationship({ from: 'gamma', to: 'alpha', collaborations: ['deal', 'pact'] })],
  });

  it('are those recorded', () => {
    expect(membersOf(network, collaborationId('deal'))).toEqual({ organisations: ['alpha', 'beta'], basis: 'members' });
  });

  it('are those involved where none is recorded, and say so', () => {
    expect(membersOf(network, collaborationId('pact'))).toEqual({
      organisations: ['alpha', 'gamma'],
      basis: 'involved',
    });
  });

  it('are nobody in an empty collaboration', () => {
    const empty = aNetwork({ collaborations: [aCollaboration()] });
    expect(membersOf(empty, collaborationId('deal'))).toEqual({ organisations: [], basis: 'involved' });
  });
});

describe('the ties of coordination', () => {
  it('are working together, sharing, and belonging to a body that is neither elected nor the citizens', () => {
    const network = aNetwork({
      organisations: [
        anOrganisation({ id: 'council', kind: 'elected-body' }),
        anOrganisation({ id: 'hub', kind: 'charity' }),
      ],
      relationships: [
        aRelationship({ type: 'partners-with' }),
        aRelationship({ type: 'evaluates' }),
        aFunding(),
        aSeat('alpha', 'council'),
        aSeat('alpha', 'hub'),
      ],
    });
    expect(ids(coordinationTies(network, 'asserted'))).toEqual(['alpha-member-of-hub', 'alpha-partners-with-beta']);
  });
});

describe('rights to decide', () => {
  const network = aNetwork({
    relationships: [
      aFunding({ from: 'funder', to: 'alpha' }),
      aRelationship({ from: 'alpha', to: 'beta', type: 'leads' }),
      aRelationship({ from: 'alpha', to: 'beta', type: 'advises' }),
      aSeat('beta', 'board'),
      aSeat('gamma', 'board', 2),
      anAccountability({ from: 'alpha', to: 'funder', about: ['performance', 'finance'] }),
    ],
  });

  it('say what they are derived from; a seat counts where seats are recorded', () => {
    expect(decisionRights(network, 'asserted').map(({ holder, over, basis }) => [holder, over, basis])).toEqual([
      ['alpha', 'beta', 'leads'],
      ['funder', 'alpha', 'funds'],
      ['gamma', 'board', 'seats'],
    ]);
  });

  it('have the matters on which account is given back', () => {
    expect(decisionRights(network, 'asserted').map(({ matters }) => matters)).toEqual([
      [],
      ['finance', 'performance'],
      [],
    ]);
    expect(decidesByMatter(network)).toBe(true);
    expect(decidesByMatter(workedOracle())).toBe(false);
  });
});

describe('voice', () => {
  it('is being involved, belonging, and being given account', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'users', kind: 'service-users-or-citizens' })],
      relationships: [
        aRelationship({ from: 'alpha', to: 'users', type: 'involves' }),
        aSeat('users', 'board'),
        aSeat('alpha', 'board'),
        anAccountability({ from: 'alpha', to: 'users', audience: 'service-users-or-citizens' }),
        anAccountability({ from: 'alpha', to: 'board', audience: 'internal-peer' }),
      ],
    });
    expect(voiceTies(network, 'asserted').map(({ form, tie }) => [form, tie.from, tie.to])).toEqual([
      ['account', 'alpha', 'users'],
      ['involved', 'alpha', 'users'],
      ['member', 'users', 'board'],
    ]);
  });
});

describe('relationships as rows of numbers', () => {
  it('lead from number to number and back to the relationship', () => {
    const { organisations, numberOf, ties, out } = accountGraph(workedOracle(), 'asserted');
    const lead = numberOf.get(organisationId('lead'))!;
    const places = Array.from(out.targets).slice(out.starts[lead], out.starts[lead + 1]);
    expect(places.map((number) => organisations[number])).toEqual(['brd', 'fun']);
    expect(ties[out.arcs[out.starts[lead]!]!]!.id).toBe('lead-accountable-to-brd');
  });

  it('stand in both rows where they are read both ways, and can be kept to some organisations', () => {
    const oracle = workedOracle();
    const whole = coordinationGraph(oracle, 'asserted');
    expect(whole.both.targets.length).toBe(2 * whole.ties.length);
    const few = undirectedTieGraph(oracle, whole.ties, [organisationId('pa'), organisationId('lead')]);
    expect(ids(few.ties)).toEqual(['lead-partners-with-pa']);
  });
});

describe('every set', () => {
  const sets = [linesOfAccount, fundingLines, coordinationTies] as const;

  it('holds no denied and no self-relationship, and grows where unknown ones count', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        for (const set of sets) {
          const asserted: readonly Relationship[] = set(network, 'asserted');
          const possible: readonly Relationship[] = set(network, 'possible');
          expect(asserted.every(({ status, from, to }) => status === 'asserted' && from !== to)).toBe(true);
          expect(possible.every(({ status }) => status !== 'denied')).toBe(true);
          expect(asserted.every((tie) => possible.includes(tie))).toBe(true);
        }
        const ends = [...omegaOf(network, 'asserted').keys()];
        expect(ends.every((id) => omegaOf(network, 'possible').has(id))).toBe(true);
      }),
    );
  });
});
