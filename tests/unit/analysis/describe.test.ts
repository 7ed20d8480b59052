import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collaborationSentence,
  groupWords,
  organisationKindWords,
  organisationName,
  organisationSentence,
  relationshipName,
  relationshipTitle,
  statusWords,
} from '../../../src/analysis/describe.ts';
import { relationshipSentence } from '../../../src/analysis/relationshipSentence.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { tiesOf } from '../../../src/domain/involvement.ts';
import type { Relationship } from '../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  anAccountability,
  aNetwork,
  anOrganisation,
  aRelationship,
  collaborationId,
  organisationId,
  termId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { someFilter } from '../../fixtures/someView.ts';
import { theExample } from '../../fixtures/theExample.ts';

const alpha = organisationId('alpha');
const of = (...relationships: readonly Relationship[]) => aNetwork({ organisations: ['alpha'], relationships });
const peers = (from: string, fields: Parameters<typeof anAccountability>[0] = {}) =>
  anAccountability({ from, to: 'alpha', ...fields });
const sentenceOf = (relationship: Relationship) => relationshipSentence(of(relationship), relationship.id);

describe('the name of an organisation', () => {
  it('begins with its name and counts what is shown', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'alpha', name: 'Alpha Council', kind: 'local-authority' })],
      collaborations: [aCollaboration({ name: 'Place-based', members: ['alpha'] })],
      relationships: [1, 2, 3, 4, 5].map((n) =>
        aFunding({ id: String(n), from: n > 3 ? 'beta' : 'alpha', to: n > 3 ? 'alpha' : 'gamma' }),
      ),
    });
    expect(organisationName(network, alpha)).toBe(
      'Alpha Council, local authority, 5 relationships, 3 funds, 2 funded by. In Place-based.',
    );
  });

  it('says so when no relationship is shown, and does not invent a kind', () => {
    const network = aNetwork({ organisations: [anOrganisation({ id: 'alpha', name: 'Alpha', kind: null })] });
    expect(organisationName(network, alpha)).toBe('Alpha, no relationships shown.');
  });

  it('counts many collaborations instead of naming them', () => {
    const collaborations = ['a', 'b', 'c'].map((id) => aCollaboration({ id, members: ['alpha'] }));
    expect(organisationName(aNetwork({ collaborations }), alpha)).toMatch(/\. In 3 collaborations\.$/);
    expect(organisationName(aNetwork({ collaborations: collaborations.slice(1) }), alpha)).toMatch(/\. In B and C\.$/);
  });

  it('begins with the name and holds the count, whatever the network and the filter', () => {
    const some = someNetwork().chain((network) =>
      fc.record({ network: fc.constant(network), filter: someFilter(network) }),
    );
    fc.assert(
      fc.property(some, ({ network, filter }) => {
        const visible = filterNetwork(network, [], filter);
        for (const [id, { name }] of visible.organisations) {
          const count = tiesOf(visible).get(id)?.length ?? 0;
          const said = organisationName(visible, id);
          expect(said.startsWith(name)).toBe(true);
          expect(said).toContain(count === 0 ? 'no relationships shown' : `${String(count)} relationship`);
        }
      }),
    );
  });
});

describe('the sentence of an organisation', () => {
  it('counts forums, and those who answer to it and as what', () => {
    const network = of(
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((from) => peers(from)),
      ...['w', 'x', 'y', 'z'].map((to) => anAccountability({ to, audience: 'regulator' })),
    );
    expect(organisationSentence(network, alpha)).toBe(
      'Answers to four forums. Seven organisations answer to it, all as internal peers.',
    );
  });

  it('names a single forum, and counts organisations and not lines', () => {
    const network = of(
      peers('beta'),
      peers('beta', { id: 'again' }),
      anAccountability({ to: 'gamma' }),
      anAccountability({ id: 'x', to: 'gamma' }),
    );
    expect(organisationSentence(network, alpha)).toBe(
      'Answers to Gamma. One organisation answers to it, as internal peers.',
    );
  });

  it('does not say as what when audiences differ or are not recorded', () => {
    expect(organisationSentence(of(peers('b'), peers('c', { audience: 'regulator' })), alpha)).toContain(
      'Two organisations answer to it.',
    );
    expect(organisationSentence(of(peers('b', { audience: null })), alpha)).toContain(
      'One organisation answers to it.',
    );
  });

  it('says that nothing is recorded, never that there is nothing', () => {
    expect(organisationSentence(of(peers('beta')), alpha)).toBe(
      'No forum that it answers to is recorded. One organisation answers to it, as internal peers.',
    );
    expect(organisationSentence(of(anAccountability({ to: 'beta' })), alpha)).toBe(
      'Answers to Beta. Nobody is recorded as answering to it.',
    );
    expect(organisationSentence(of(aFunding()), alpha)).toBe(
      'No line of accountability is recorded. It has one other relationship.',
    );
    expect(organisationSentence(of(), alpha)).toBe('No line of accountability is recorded.');
  });

  it('misses no forum of people to whom account is given', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'alpha', kind: 'service-users-or-citizens' })],
      relationships: [peers('beta')],
    });
    expect(organisationSentence(network, alpha)).toBe('One organisation answers to it, as internal peers.');
  });

  it('counts no line that a source denies, and says so; and says which are not established', () => {
    const network = of(peers('b', { status: 'denied' }), peers('c', { status: 'unknown' }));
    expect(organisationSentence(network, alpha)).toContain('One organisation answers to it');
    expect(organisationSentence(network, alpha)).toContain(
      'One line of these is not established. One line is denied by a source.',
    );
  });

  it('is what the design shows for the map that ships', () => {
    expect(organisationSentence(theExample(), organisationId('plymouth-alliance'))).toBe(
      'Answers to four forums. Seven organisations answer to it, all as internal peers.',
    );
  });
});

describe('a relationship in words', () => {
  const line = anAccountability({ id: 'r', from: 'path', to: 'alliance' });
  const network = aNetwork({ relationships: [line] });

  it('has a title, and a name that says to what audience', () => {
    expect(relationshipTitle(network, line.id)).toBe('Path answers to Alliance');
    expect(relationshipName(network, line.id)).toBe('Path answers to Alliance, internal peers');
  });

  it('carries in its name that it is denied or not established', () => {
    const denied = anAccountability({ audience: null, status: 'denied' });
    expect(relationshipName(of(denied), denied.id)).toBe(
      'Alpha answers to Beta, audience not recorded, denied by a source',
    );
    expect([statusWords('asserted'), statusWords('unknown')]).toEqual([null, 'not established']);
  });

  it('has a sentence with what its type records', () => {
    expect(
      sentenceOf(
        aFunding({ amount: 1_900_000, currency: 'GBP', instrument: 'outcomes-contract', start: '2016', end: '2018' }),
      ),
    ).toBe('Alpha funds Beta: £1,900,000 as an outcomes contract, 2016 to 2018.');
    expect(sentenceOf(aRelationship({ type: 'evaluates' }))).toBe('Alpha evaluates Beta.');
    expect(sentenceOf(aRelationship({ status: 'unknown', start: '2019' }))).toBe(
      'Alpha partners with Beta, since 2019. This is not established.',
    );
    expect(sentenceOf(anAccountability({ audience: null }))).toBe('Alpha answers to Beta, as what is not recorded.');
  });

  it('tells phases that are recorded from those that are not', () => {
    const phases = { information: 'yes', discussion: 'unknown', consequences: 'yes' } as const;
    expect(sentenceOf(anAccountability({ phases }))).toBe(
      'Alpha answers to Beta as internal peers. It brings information and consequences; discussion is not recorded.',
    );
    expect(sentenceOf(anAccountability({ phases: { ...phases, discussion: 'no' } }))).toContain(
      'It brings information and consequences; no discussion.',
    );
    expect(
      sentenceOf(
        anAccountability({ phases: { information: 'unknown', discussion: 'unknown', consequences: 'unknown' } }),
      ),
    ).toBe('Alpha answers to Beta as internal peers.');
  });

  it('is headed, in a group, by its type read either way', () => {
    expect([
      groupWords(network, termId('funds'), 'out'),
      groupWords(network, termId('funds'), 'in'),
      groupWords(network, termId('partners-with'), 'both'),
    ]).toEqual(['Funds', 'Is funded by', 'Partners with']);
  });
});

describe('a collaboration in words', () => {
  it('says what it is, and counts members apart from others involved', () => {
    const network = aNetwork({
      collaborations: [
        aCollaboration({ model: 'agent-of-change', place: 'Alphaton', start: '2014', members: ['a', 'b'] }),
      ],
      relationships: [
        aFunding({ from: 'a', to: 'c', collaborations: ['deal'] }),
        anAccountability({ from: 'a', to: 'b', collaborations: ['deal'] }),
      ],
    });
    expect(collaborationSentence(network, collaborationId('deal'))).toBe(
      'An agent of change in Alphaton, since 2014. Two recorded members, one more involved and two relationships, one of them a line of accountability.',
    );
  });

  it('says that nobody is recorded, and of no recorded model', () => {
    expect(collaborationSentence(aNetwork({ collaborations: [aCollaboration()] }), collaborationId('deal'))).toBe(
      'A collaboration of no recorded model. No members recorded yet.',
    );
  });
});

describe('organisationKindWords', () => {
  it('is the label of the kind, or says that none is recorded', () => {
    const network = aNetwork({ organisations: ['alpha', anOrganisation({ id: 'beta', kind: null })] });
    expect([organisationKindWords(network, alpha), organisationKindWords(network, organisationId('beta'))]).toEqual([
      'Charity',
      'Kind not recorded',
    ]);
  });
});
