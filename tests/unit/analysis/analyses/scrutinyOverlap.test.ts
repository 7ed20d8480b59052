import { describe, expect, it } from 'vitest';
import { scrutinyOverlap } from '../../../../src/analysis/analyses/scrutinyOverlap.ts';
import { aCollaboration, aNetwork, anAccountability } from '../../../fixtures/aNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { answerFor, ask } from './asking.ts';

const within = (from: string, to: string, about: readonly string[], fields = {}) =>
  anAccountability({ from, to, about, collaborations: ['deal'], ...fields });
const deal = aCollaboration({ id: 'deal', members: ['hub', 'board', 'club'] });

describe('scrutiny from inside and outside', () => {
  const network = aNetwork({
    collaborations: [deal],
    relationships: [
      within('hub', 'board', ['finance', 'outcomes']),
      within('hub', 'council', ['finance', 'performance']),
      within('club', 'board', []),
      anAccountability({ from: 'far', to: 'away', about: ['safeguarding'] }),
    ],
  });
  const draft = answerFor(ask(scrutinyOverlap, network), 'collaboration deal');

  it('tells matters asked about on both sides from those of one side, and from those with no forum recorded', () => {
    expect(draft.value?.matters.map(({ matter, scrutiny }) => [matter, scrutiny])).toEqual([
      ['finance', 'doubled'],
      ['outcomes', 'internal-only'],
      ['performance', 'external-only'],
      ['safeguarding', 'blind'],
    ]);
    expect(draft.value?.overlap).toBeCloseTo(1 / 3);
  });

  it('counts lines that name no matter apart, and says so', () => {
    expect(draft.value?.withoutMatter).toEqual(['club-accountable-to-board']);
    expect(draft.needs).toEqual([
      {
        field: 'about',
        what: 'what account is given for',
        missing: [{ kind: 'relationship', id: 'club-accountable-to-board' }],
        of: 3,
      },
    ]);
    expect(scrutinyOverlap.inWords(network, draft)).toBe(
      'Of four matters named anywhere in the map, the recorded relationships of Deal show finance: forums inside and outside; outcomes: inside only; performance: outside only; safeguarding: no forum recorded. One of three lines names no matter.',
    );
  });

  it('takes what stands at the centre for inside, also where it is no member', () => {
    const [answer] = ask(
      scrutinyOverlap,
      aNetwork({
        collaborations: [aCollaboration({ id: 'deal', members: ['hub'], backbone: 'alliance' })],
        relationships: [within('hub', 'alliance', ['finance'])],
      }),
    );
    expect(answer?.value?.matters).toMatchObject([{ internal: ['alliance'], scrutiny: 'internal-only' }]);
  });

  it('calls a matter crowded from four forums on, whichever side they stand', () => {
    const crowded = aNetwork({
      collaborations: [deal],
      relationships: ['board', 'club', 'council', 'trust'].map((to) => within('hub', to, ['finance'])),
    });
    const [answer] = ask(scrutinyOverlap, crowded);
    expect(answer?.value?.matters[0]).toMatchObject({ scrutiny: 'doubled', isCrowded: true });
  });

  it('counts a forum once however many lines lead to it, and no line that is denied or not established', () => {
    const [answer] = ask(
      scrutinyOverlap,
      aNetwork({
        collaborations: [deal],
        relationships: [
          within('hub', 'board', ['finance'], { id: 'a' }),
          within('hub', 'board', ['finance'], { id: 'b' }),
          within('hub', 'council', ['finance'], { status: 'unknown' }),
          within('hub', 'trust', ['finance'], { status: 'denied' }),
        ],
      }),
    );
    expect(answer?.value?.matters).toMatchObject([{ internal: ['board'], external: [], lines: ['a', 'b'] }]);
  });

  it.each([
    ['nothing at all', aNetwork({ collaborations: [aCollaboration()] }), 'no line of account is recorded within Deal'],
    [
      'no members',
      aNetwork({ collaborations: [aCollaboration()], relationships: [within('hub', 'board', ['finance'])] }),
      'no member of Deal is recorded, so that inside and outside cannot be told apart',
    ],
    [
      'no matters',
      aNetwork({ collaborations: [deal], relationships: [within('hub', 'board', [])] }),
      'no line of account recorded within Deal says what account is given for',
    ],
  ])('cannot tell where there are %s', (_, map, reason) => {
    const [answer] = ask(scrutinyOverlap, map);
    expect(answer).toMatchObject({ value: null, withheld: `Cannot tell, because ${reason}.` });
    expect(scrutinyOverlap.inWords(map, answer!)).toBe(answer?.withheld);
  });

  it('counts seventy of ninety-eight lines with a matter on the map that ships, and withholds the empty collaboration', () => {
    const drafts = ask(scrutinyOverlap, theExample());
    const silent = drafts.reduce(
      (sum, { needs }) => sum + (needs.find(({ field }) => field === 'about')?.missing.length ?? 0),
      0,
    );
    expect([drafts.reduce((sum, { n }) => sum + n, 0), silent]).toEqual([98, 28]);
    expect(answerFor(drafts, 'collaboration doing-the-right-thing').withheld).toContain('Cannot tell');
  });

  it('finds the forums inside and outside that were counted by hand on the map that ships', () => {
    const counts = ask(scrutinyOverlap, theExample()).flatMap(({ subject, value }) =>
      subject.kind === 'collaboration' && value !== null
        ? [
            [
              subject.id,
              ...value.matters.map(({ internal, external }) => `${internal.length}+${external.length}`),
            ].join(' '),
          ]
        : [],
    );
    // Finance, outcomes, performance, safeguarding, strategy.
    expect(counts).toEqual([
      'golden-key-bristol 1+0 1+0 1+0 0+0 0+0',
      'ignite-coventry 0+0 1+0 0+5 0+4 0+0',
      'oldham-cooperative-council 0+2 0+2 0+3 0+1 0+1',
      'plymouth-alliance-contract 0+0 2+0 1+1 0+0 0+0',
      'west-london-zone 1+0 6+2 5+1 0+0 0+0',
      'wigan-deal 0+2 2+1 0+4 0+1 1+2',
      'wirral-together 0+1 1+1 3+4 1+3 0+0',
      'young-peoples-foundations 2+1 0+1 1+2 0+0 0+0',
    ]);
  });
});
