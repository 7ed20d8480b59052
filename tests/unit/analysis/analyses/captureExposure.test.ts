import { describe, expect, it } from 'vitest';
import { captureExposure } from '../../../../src/analysis/analyses/captureExposure.ts';
import type { Relationship } from '../../../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
} from '../../../fixtures/aNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { answerFor, ask } from './asking.ts';

const aSeat = (from: string, to: string, seats: number | null = null, fields = {}): Relationship => ({
  ...aRelationship({ from, to, type: 'member-of', ...fields }),
  kind: 'seat',
  seats,
});
const line = anAccountability({ from: 'hub', to: 'board', about: ['finance'] });

/** The four signs of the hub's hold on the board. */
const signs = (relationships: readonly Relationship[], sectors: Readonly<Record<string, string>> = {}) => {
  const organisations = Object.entries(sectors).map(([id, sector]) => anOrganisation({ id, sector }));
  const draft = answerFor(
    ask(captureExposure, aNetwork({ organisations, relationships: [line, ...relationships] })),
    'organisation board',
  );
  const actor = draft.value?.kind === 'forum' ? draft.value.actors.find((one) => one.actor === 'hub') : undefined;
  return actor!.signs;
};
const pays = (from: string, amount: number | null, currency = 'GBP') =>
  aFunding({ from, to: 'board', amount, currency: amount === null ? null : currency });

describe('exposure to capture', () => {
  it.each([
    ['nothing paid', [], 'unknown'],
    ['half of it', [pays('hub', 5), pays('trust', 5)], 'yes'],
    ['less than half', [pays('hub', 4), pays('trust', 6)], 'no'],
    ['an amount that is not recorded', [pays('hub', 4), pays('trust', null)], 'unknown'],
    ['another currency', [pays('hub', 4), pays('trust', 6, 'EUR')], 'unknown'],
    ['all of it, however much', [pays('hub', null)], 'yes'],
    ['none of it, however much', [pays('trust', null)], 'no'],
  ] as const)('asks whose money it is: %s', (_, ties, sign) => {
    expect(signs(ties).money).toBe(sign);
  });

  it('counts the money of its sector too, and no sector where none is recorded', () => {
    const ties = [pays('club', 6), pays('trust', 4)];
    expect(signs(ties, { hub: 'voluntary', club: 'voluntary', trust: 'private' }).money).toBe('yes');
    expect(signs(ties).money).toBe('no');
  });

  it.each([
    ['no seat recorded', [], 'unknown'],
    ['a third', [aSeat('hub', 'board', 1), aSeat('club', 'board', 2)], 'yes'],
    ['less than a third', [aSeat('hub', 'board', 1), aSeat('club', 'board', 3)], 'no'],
    ['a number not recorded', [aSeat('hub', 'board'), aSeat('club', 'board', 3)], 'unknown'],
    ['none', [aSeat('club', 'board')], 'no'],
    ['all', [aSeat('hub', 'board')], 'yes'],
  ] as const)('asks whose seats they are: %s', (_, ties, sign) => {
    expect(signs(ties).seats).toBe(sign);
  });

  it.each([
    ['from nobody else', [], 'yes'],
    ['from another on the same matter', [anAccountability({ from: 'club', to: 'board', about: ['finance'] })], 'no'],
    ['from another on another matter', [anAccountability({ from: 'club', to: 'board', about: ['outcomes'] })], 'yes'],
    ['from another on no recorded matter', [anAccountability({ from: 'club', to: 'board' })], 'unknown'],
    ['from its own inspection', [aRelationship({ from: 'board', to: 'hub', type: 'inspects' })], 'no'],
    ['perhaps from an evaluation', [aRelationship({ from: 'college', to: 'hub', type: 'evaluates' })], 'unknown'],
  ] as const)('asks where a forum hears of a matter: %s', (_, ties, sign) => {
    expect(signs(ties).information).toBe(sign);
  });

  it.each([
    ['not at all', [], 'no'],
    ['straight', [anAccountability({ from: 'board', to: 'hub' })], 'yes'],
    [
      'through one other',
      [anAccountability({ from: 'board', to: 'x' }), anAccountability({ from: 'x', to: 'hub' })],
      'yes',
    ],
    ['if that is established', [anAccountability({ from: 'board', to: 'hub', status: 'unknown' })], 'unknown'],
    [
      'through two others',
      [
        anAccountability({ from: 'board', to: 'x' }),
        anAccountability({ from: 'x', to: 'y' }),
        anAccountability({ from: 'y', to: 'hub' }),
      ],
      'no',
    ],
  ] as const)('asks whether the forum answers back: %s', (_, ties, sign) => {
    expect(signs(ties).reciprocity).toBe(sign);
  });

  it('counts signs, says how many the record leaves open, and speaks of exposure alone', () => {
    const network = aNetwork({
      relationships: [
        line,
        anAccountability({ from: 'club', to: 'board', about: ['finance'] }),
        pays('hub', 5),
        pays('trust', 1),
      ],
    });
    const draft = answerFor(ask(captureExposure, network), 'organisation board');
    expect(draft.value).toMatchObject({
      actors: [
        { actor: 'hub', exposure: 1, unknown: 1 },
        { actor: 'club', exposure: 0 },
      ],
    });
    expect(draft.because.relationships).toEqual(['hub-accountable-to-board', 'hub-funds-board']);
    const words = captureExposure.inWords(network, draft);
    expect(words).toBe(
      'Of two organisations that answer to Board, the recorded relationships show exposure to Hub: one of four signs (money; one not recorded).',
    );
    expect(words).not.toMatch(/captur/);
  });

  it('names nobody as most exposed where several are alike, and tells money of a sector from its own', () => {
    const both = [line, anAccountability({ from: 'club', to: 'board', about: ['finance'] })];
    const sector = (...ids: readonly string[]) => ids.map((id) => anOrganisation({ id, sector: 'voluntary' }));
    const words = (...ids: readonly string[]) => {
      const map = aNetwork({ organisations: sector(...ids), relationships: [...both, pays('trust', 1)] });
      return captureExposure.inWords(map, answerFor(ask(captureExposure, map), 'organisation board'));
    };
    expect(words('hub', 'club', 'trust')).toBe(
      'Of two organisations that answer to Board, the recorded relationships show exposure to two: at most one of four signs.',
    );
    expect(words('hub', 'trust')).toContain(
      'exposure to Hub: one of four signs (money from its sector; one not recorded)',
    );
  });

  const within = { collaborations: ['deal'] };
  const sectors = [
    anOrganisation({ id: 'hub', sector: 'voluntary' }),
    anOrganisation({ id: 'club', sector: 'voluntary' }),
    anOrganisation({ id: 'council', sector: 'public' }),
  ];
  const seatsOf = (...relationships: readonly Relationship[]) =>
    answerFor(
      ask(
        captureExposure,
        aNetwork({
          organisations: sectors,
          collaborations: [aCollaboration({ id: 'deal', members: ['hub', 'club', 'council', 'stranger'] })],
          relationships,
        }),
      ),
      'collaboration deal',
    );

  it('lays seats by sector beside the members by sector', () => {
    const { value, needs } = seatsOf(aSeat('council', 'board', 3, within), aSeat('hub', 'board', 1, within));
    expect(value).toMatchObject({
      unit: 'seats',
      seats: 4,
      concentration: 0.625,
      groups: [
        { sector: 'public', seatShare: 0.75, organisationShare: 0.25, gap: 0.5 },
        { sector: 'voluntary', seatShare: 0.25, organisationShare: 0.5, gap: -0.25 },
        { sector: null, seatShare: 0, organisationShare: 0.25, gap: -0.25 },
      ],
    });
    expect(needs).toMatchObject([{ field: 'sector', missing: [{ id: 'stranger' }], of: 4 }]);
  });

  it('counts each membership once where seats are not numbered, and says so', () => {
    const { value, needs } = seatsOf(aSeat('council', 'board', 3, within), aSeat('hub', 'board', null, within));
    expect(value).toMatchObject({ unit: 'memberships', seats: 2, concentration: 0.5 });
    expect(needs[0]).toMatchObject({ field: 'seats', of: 2 });
  });

  it('cannot tell of a collaboration without a recorded seat', () => {
    expect(seatsOf().withheld).toBe('Cannot tell, because no seat in a body is recorded within Deal.');
  });

  it('asks every forum of the map that ships, and says captured of none', () => {
    const network = theExample();
    const drafts = ask(captureExposure, network);
    expect(drafts.reduce((sum, { value, n }) => sum + (value?.kind === 'forum' ? n : 0), 0)).toBe(98);
    for (const draft of drafts) expect(captureExposure.inWords(network, draft)).not.toMatch(/captured/i);
  });

  it('finds the forums with a sign that were counted by hand on the map that ships, and none with two', () => {
    const most = ask(captureExposure, theExample()).flatMap(({ value }) =>
      value?.kind === 'forum' ? [value.actors[0]?.exposure ?? 0] : [],
    );
    const forumsWith = (signs: number) => most.filter((exposure) => exposure === signs).length;
    expect([0, 1, 2].map(forumsWith)).toEqual([46, 13, 0]);
  });
});
