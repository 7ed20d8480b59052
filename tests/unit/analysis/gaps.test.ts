import { describe, expect, it } from 'vitest';
import { missingAudienceWords, notRecorded } from '../../../src/analysis/gaps.ts';
import { collaborationRef, organisationRef, relationshipRef } from '../../../src/domain/ids.ts';
import type { Relationship } from '../../../src/domain/network.ts';
import {
  aCollaboration,
  anAccountability,
  aNetwork,
  anOrganisation,
  collaborationId,
  organisationId,
  relationshipId,
} from '../../fixtures/aNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const alpha = organisationId('alpha');
const of = (...relationships: readonly Relationship[]) => aNetwork({ organisations: ['alpha'], relationships });
const peers = (from: string, fields: Parameters<typeof anAccountability>[0] = {}) =>
  anAccountability({ from, to: 'alpha', ...fields });

describe('what is not recorded', () => {
  const example = theExample();

  it('are the main audiences along whose lines an organisation neither gives nor gets account', () => {
    expect(missingAudienceWords(example, organisationId('plymouth-alliance'))).toEqual([
      'No line to a regulator recorded',
    ]);
    expect(missingAudienceWords(of(anAccountability()), alpha)).toEqual([
      'No line to a commissioner or funder recorded',
      'No line to an elected council recorded',
      'No line to a regulator recorded',
      'No line to service users & citizens recorded',
    ]);
  });

  it('are no audiences for one that answers to nobody on record', () => {
    expect(missingAudienceWords(of(peers('beta')), alpha)).toEqual([]);
  });

  it('are fields of an organisation that the map records of others', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'alpha', kind: null }), anOrganisation({ id: 'beta', place: 'Betaham' })],
    });
    expect(notRecorded(network, organisationRef(alpha))).toEqual([
      'No kind recorded',
      'No place recorded',
      'No relationship recorded',
      'No collaboration recorded',
    ]);
  });

  it('are fields of a relationship', () => {
    const network = of(anAccountability({ id: 'r', audience: null }));
    expect(notRecorded(network, relationshipRef(relationshipId('r')))).toEqual([
      'No audience recorded',
      'No mechanism recorded',
      'No dates recorded',
      'What account is given of is not recorded',
      'Whether it brings information, discussion or consequences is not recorded',
    ]);
  });

  it('are fields of a collaboration, with those that were looked for, and audiences that a source speaks of', () => {
    const network = aNetwork({
      collaborations: [
        aCollaboration({
          ...{
            model: 'agent-of-change',
            place: 'P',
            policyArea: 'Q',
            start: '2011',
            justifications: ['community-role'],
            members: ['a'],
          },
          funding: { types: ['grant'], note: null },
          externalAccountability: ['regulator', 'internal-peer'],
          attributeEvidence: { reporting: { sources: [], basis: 'not-found', note: null } },
        }),
      ],
      relationships: [anAccountability({ from: 'a', to: 'b', collaborations: ['deal'] })],
    });
    expect(notRecorded(network, collaborationRef(collaborationId('deal')))).toEqual([
      'No governance form recorded',
      'How often account is given is not recorded; looked for, not found',
      'A source speaks of account to a regulator; no line recorded within it',
    ]);
  });

  it('never reads as a finding: no phrase says "none", "nobody" or "never"', () => {
    const all = [
      ...[...example.organisations.keys()].flatMap((id) => [
        ...notRecorded(example, organisationRef(id)),
        ...missingAudienceWords(example, id),
      ]),
      ...[...example.relationships.keys()].flatMap((id) => notRecorded(example, relationshipRef(id))),
      ...[...example.collaborations.keys()].flatMap((id) => notRecorded(example, collaborationRef(id))),
    ];
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((phrase) => !phrase.includes('recorded') || /\b(none|nobody|never)\b/i.test(phrase))).toEqual([]);
  });
});
