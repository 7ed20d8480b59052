import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/analysis/roles.ts';
import { rolesIn, roles, tiesBySetting } from '../../../src/analysis/roles.ts';
import { involvedIn } from '../../../src/domain/involvement.ts';
import type { Network } from '../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  collaborationId,
  organisationId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const within = { collaborations: ['deal'] } as const;
const roleOf = (network: Network, id: string, setting: string | null = 'deal'): Role | undefined =>
  rolesIn(network, setting === null ? null : collaborationId(setting)).get(organisationId(id));

describe('the role of an organisation in a collaboration', () => {
  const withBackbone = (relationships: Parameters<typeof aNetwork>[0] = {}) =>
    aNetwork({
      collaborations: [aCollaboration({ id: 'deal', backbone: 'hub', members: ['hub', 'alpha', 'beta'] })],
      ...relationships,
    });

  it('is that of citizens for people who are served, whatever else they do', () => {
    const network = withBackbone({
      organisations: [anOrganisation({ id: 'alpha', kind: 'service-users-or-citizens' })],
      relationships: [aFunding({ from: 'alpha', to: 'beta', ...within })],
    });
    expect(roleOf(network, 'alpha')).toBe('citizens');
  });

  it('is the lead for the recorded backbone, also when it is an elected body or pays others', () => {
    const network = withBackbone({
      organisations: [anOrganisation({ id: 'hub', kind: 'elected-body' })],
      relationships: [aFunding({ from: 'hub', to: 'alpha', ...within })],
    });
    expect(roleOf(network, 'hub')).toBe('lead');
  });

  it.each(['elected-body', 'regulator', 'central-government'])('is oversight for the kind %s', (kind) => {
    const network = withBackbone({ organisations: [anOrganisation({ id: 'alpha', kind })] });
    expect(roleOf(network, 'alpha')).toBe('oversight');
  });

  it('is oversight for who inspects another', () => {
    const network = withBackbone({
      relationships: [aRelationship({ from: 'alpha', to: 'beta', type: 'inspects', ...within })],
    });
    expect(roleOf(network, 'alpha')).toBe('oversight');
  });

  it.each([
    ['service-users-or-citizens', 'citizens'],
    ['elected-council', 'oversight'],
    ['regulator', 'oversight'],
    ['central-government', 'oversight'],
    ['managerial', 'oversight'],
    ['commissioner-or-funder', 'funder'],
    ['internal-peer', 'lead'],
  ] as const)('follows from the audience %s that a forum is', (audience, role) => {
    const network = withBackbone({
      relationships: [anAccountability({ from: 'beta', to: 'alpha', audience, ...within })],
    });
    expect(roleOf(network, 'alpha')).toBe(role);
  });

  it('is that of the first audience in the order of the rules where a forum is several', () => {
    const network = withBackbone({
      relationships: [
        anAccountability({ id: 'a', from: 'beta', to: 'alpha', audience: 'internal-peer', ...within }),
        anAccountability({ id: 'b', from: 'beta', to: 'alpha', audience: 'commissioner-or-funder', ...within }),
      ],
    });
    expect(roleOf(network, 'alpha')).toBe('funder');
  });

  it('does not follow from a line that a source denies', () => {
    const network = withBackbone({
      relationships: [anAccountability({ from: 'beta', to: 'alpha', status: 'denied', ...within })],
    });
    expect(roleOf(network, 'alpha')).toBe('partner');
  });

  it('is the lead for who leads the backbone, and not for who coordinates or hosts it', () => {
    const roleWith = (type: string) =>
      roleOf(withBackbone({ relationships: [aRelationship({ from: 'alpha', to: 'hub', type, ...within })] }), 'alpha');
    expect(roleWith('leads')).toBe('lead');
    expect(roleWith('coordinates')).toBe('partner');
    expect(roleWith('hosts')).toBe('partner');
  });

  it.each(['leads', 'coordinates', 'hosts'])('is the lead for who %s anybody where no backbone is recorded', (type) => {
    const network = aNetwork({
      collaborations: [aCollaboration({ id: 'deal', members: ['alpha', 'beta'] })],
      relationships: [aRelationship({ from: 'alpha', to: 'beta', type, ...within })],
    });
    expect(roleOf(network, 'alpha')).toBe('lead');
  });

  it('is that of a funder for a funder by kind, and for who pays and is not paid', () => {
    const network = withBackbone({
      organisations: [anOrganisation({ id: 'trust', kind: 'philanthropic-funder' })],
      relationships: [
        aFunding({ from: 'council', to: 'alpha', ...within }),
        aFunding({ from: 'alpha', to: 'beta', ...within }),
        aRelationship({ from: 'trust', to: 'beta', ...within }),
      ],
    });
    expect(roleOf(network, 'trust')).toBe('funder');
    expect(roleOf(network, 'council')).toBe('funder');
    expect(roleOf(network, 'alpha')).toBe('partner');
  });

  it('stays a partner for who passes money on and answers to a funder for it', () => {
    const network = withBackbone({
      relationships: [
        aFunding({ from: 'alpha', to: 'beta', ...within }),
        anAccountability({ from: 'alpha', to: 'trust', audience: 'commissioner-or-funder', ...within }),
      ],
    });
    expect(roleOf(network, 'alpha')).toBe('partner');
  });

  it('may be another in another collaboration', () => {
    const network = aNetwork({
      collaborations: [
        aCollaboration({ id: 'deal', backbone: 'alpha', members: ['alpha', 'beta'] }),
        aCollaboration({ id: 'pact', members: ['alpha', 'beta'] }),
      ],
      relationships: [
        anAccountability({ from: 'beta', to: 'alpha', audience: 'commissioner-or-funder', collaborations: ['pact'] }),
      ],
    });
    expect(roleOf(network, 'alpha', 'deal')).toBe('lead');
    expect(roleOf(network, 'alpha', 'pact')).toBe('funder');
  });

  it('is found without a collaboration for ties recorded in none, and for who takes part in none', () => {
    const network = aNetwork({
      organisations: ['loner'],
      relationships: [anAccountability({ from: 'alpha', to: 'beta', audience: 'regulator' })],
    });
    expect([...rolesIn(network, null).keys()]).toEqual(['alpha', 'beta', 'loner']);
    expect(roleOf(network, 'beta', null)).toBe('oversight');
  });

  it('is one of five for everybody who takes part, and the same in any order of the records', () => {
    fc.assert(
      fc.property(someNetwork(), fc.integer(), (network, seed) => {
        for (const setting of [...network.collaborations.keys(), null]) {
          const found = rolesIn(network, setting);
          for (const role of found.values()) expect(roles).toContain(role);
          if (setting !== null) expect([...found.keys()]).toEqual(involvedIn(network, setting));
          expect(rolesIn(mixed(network, seed), setting)).toEqual(found);
        }
      }),
    );
  });

  it('holds every relationship in each of its collaborations, or in none', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const ties = tiesBySetting(network);
        for (const tie of network.relationships.values()) {
          const homes = tie.collaborations.filter((id) => network.collaborations.has(id));
          const held = [...ties].filter(([, list]) => list.includes(tie)).map(([setting]) => setting);
          expect(new Set(held)).toEqual(new Set(homes.length === 0 ? [null] : homes));
        }
      }),
    );
  });

  it('gives the example the roles that its sources speak of', () => {
    const network = theExample();
    const named = (setting: string, role: Role) =>
      [...rolesIn(network, collaborationId(setting))].filter(([, own]) => own === role).map(([id]) => id);
    expect(named('west-london-zone', 'lead')).toEqual(['west-london-zone']);
    expect(roleOf(network, 'national-lottery-community-fund', 'west-london-zone')).toBe('funder');
    expect(roleOf(network, 'shekinah', 'plymouth-alliance-contract')).toBe('partner');
    expect(roleOf(network, 'path-plymouth', 'plymouth-alliance-contract')).toBe('partner');
    expect(roleOf(network, 'plymouth-city-council', 'plymouth-alliance-contract')).toBe('funder');
    expect(roleOf(network, 'plymouth-cabinet', 'plymouth-alliance-contract')).toBe('oversight');
    expect(roleOf(network, 'second-step', 'golden-key-bristol')).toBe('lead');
    expect(roleOf(network, 'wigan-council', 'wigan-deal')).toBe('lead');
    expect(roleOf(network, 'ofsted', 'wigan-deal')).toBe('oversight');
  });
});

/** The same records in another order of their maps. */
function mixed(network: Network, seed: number): Network {
  const turned = <K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> => {
    const entries = [...map];
    const at = entries.length === 0 ? 0 : Math.abs(seed) % entries.length;
    return new Map([...entries.slice(at), ...entries.slice(0, at)]);
  };
  return { ...network, relationships: turned(network.relationships), collaborations: turned(network.collaborations) };
}
