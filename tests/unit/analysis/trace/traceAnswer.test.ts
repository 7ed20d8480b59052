import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../../src/analysis/filterNetwork.ts';
import { defaultThresholds } from '../../../../src/analysis/results/thresholds.ts';
import type { TraceAnswer } from '../../../../src/analysis/trace/traceAnswer.ts';
import { traceAnswer } from '../../../../src/analysis/trace/traceAnswer.ts';
import { withdraw } from '../../../../src/analysis/withdraw.ts';
import { organisationRef } from '../../../../src/domain/ids.ts';
import type { Network, Phases } from '../../../../src/domain/network.ts';
import { anAccountability, aNetwork, anOrganisation, organisationId } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';

const phases = (information: Phases['information'], discussion = information, consequences = information): Phases => ({
  information,
  discussion,
  consequences,
});
const line = (from: string, to: string, more: Parameters<typeof anAccountability>[0] = {}) =>
  anAccountability({ id: `${from}-${to}`, from, to, audience: 'internal-peer', phases: phases('yes'), ...more });
const cabinet = anOrganisation({ id: 'cabinet', name: 'Cabinet', kind: 'elected-body' });
const residents = anOrganisation({ id: 'residents', name: 'Residents', kind: 'citizens' });

const ask = (network: Network, from: string, to: string | null = null, route = 0, visible = network): TraceAnswer =>
  traceAnswer(
    network,
    visible,
    { from: organisationId(from), to: to === null ? null : organisationId(to), route },
    false,
    defaultThresholds,
  );
const sentenceOf = ({ sentence }: TraceAnswer): string => sentence.map(({ text }) => text).join('');

describe('the account of an organisation followed to the public', () => {
  const network = aNetwork({
    organisations: [cabinet],
    relationships: [
      line('hub', 'board', { phases: phases('yes', 'unknown', 'no') }),
      line('board', 'cabinet', { audience: 'elected-council' }),
    ],
  });

  it('is one sentence that begins with what it comes to, and lights just the way', () => {
    const answer = ask(network, 'hub');
    expect(sentenceOf(answer)).toBe(
      'Hub answers to elected members in two steps: to Board as internal peers, and through it to Cabinet as an elected council.',
    );
    expect(answer.sentence.filter(({ as }) => as !== 'words').map(({ text }) => text)).toEqual([
      'Hub answers to elected members in two steps:',
      'Board',
      'Cabinet',
    ]);
    expect(answer.because).toEqual({
      organisations: ['board', 'cabinet', 'hub'],
      relationships: ['board-cabinet', 'hub-board'],
      collaborations: [],
    });
  });

  it('names its weakest step, counts the routes, and says what an unknown line would change', () => {
    expect(ask(network, 'hub').notes).toEqual([
      'Weakest step: no consequences, and no discussion recorded on the first step.',
      'One independent route.',
      'No line shown is of unknown status.',
      'Whether Cabinet in turn answers to citizens or service users is not recorded.',
    ]);
    const open = line('hub', 'cabinet', { id: 'open', audience: 'elected-council', status: 'unknown' });
    const notes = ask(
      aNetwork({ organisations: [cabinet], relationships: [...network.relationships.values(), open] }),
      'hub',
    ).notes;
    expect(notes).toContain(
      'If every unknown line were real: one step and two independent routes instead of two steps and one independent route.',
    );
  });

  it('can be stepped through where several ways are equally short; one past the last is the last', () => {
    const two = aNetwork({
      organisations: [cabinet, residents],
      relationships: [
        line('hub', 'residents', { audience: 'service-users-or-citizens' }),
        line('hub', 'cabinet', { audience: 'elected-council' }),
      ],
    });
    const [first, second, beyond] = [0, 1, 9].map((route) => ask(two, 'hub', null, route));
    expect([first?.count, first?.index, second?.index, beyond?.index]).toEqual([2, 0, 1, 1]);
    expect(first && sentenceOf(first)).toMatch(/^Hub answers to elected members in one step: to Cabinet/);
    expect(second && sentenceOf(second)).toMatch(/^Hub answers to citizens or service users in one step: to Residents/);
    expect(first?.notes).toContain('Two ways are equally short.');
    expect(second?.spoken).toMatch(/^Way 2 of 2\. /);
  });

  it('says where only an unknown line leads there', () => {
    const open = aNetwork({
      organisations: [cabinet],
      relationships: [line('hub', 'cabinet', { audience: 'elected-council', status: 'unknown' })],
    });
    const answer = ask(open, 'hub');
    expect(sentenceOf(answer)).toContain('only if a line that is not established is real');
    expect(answer.notes).toContain('Without the unknown line there is no recorded way.');
    expect(answer.because.relationships).toEqual(['hub-cabinet']);
  });

  it('tells a missing way as a gap in the record, and lights how far it goes', () => {
    const answer = ask(aNetwork({ relationships: [line('hub', 'funder')] }), 'hub');
    expect(sentenceOf(answer)).toBe(
      'No recorded way leads from Hub to anyone elected or to the public. This is a gap in the record, and says nothing about them.',
    );
    expect(answer.notes).toContain('It answers to Funder.');
    expect(answer.count).toBe(0);
    expect(answer.because.organisations).toEqual(['funder', 'hub']);
  });

  it('says of an end that it is one', () => {
    expect(sentenceOf(ask(network, 'cabinet'))).toBe(
      'Cabinet is itself where a line of account can end: elected members.',
    );
  });

  it('follows only what is shown, and says so', () => {
    const visible = filterNetwork(network, [], { ...noFilter, off: { audience: ['elected-council'] } });
    const answer = ask(network, 'hub', null, 0, visible);
    expect(sentenceOf(answer)).toContain('No recorded way');
    expect(answer.notes.at(-1)).toBe('Only what the filters leave is followed: 1 of 2 lines of account.');
    const without = withdraw(network, [organisationRef(organisationId('hub'))]);
    expect(sentenceOf(ask(network, 'hub', null, 0, without))).toContain('Hub is left out by the filters');
  });

  it('lights only what is shown, whatever the map', () => {
    fc.assert(
      fc.property(someNetwork({ organisations: 9, relationships: 20 }), fc.nat(), fc.nat(3), (whole, number, route) => {
        const ids = [...whole.organisations.keys()];
        const from = ids[number % Math.max(1, ids.length)];
        if (from === undefined) return;
        const { because, index, count } = ask(whole, from, null, route);
        expect(because.organisations.every((id) => whole.organisations.has(id))).toBe(true);
        expect(because.relationships.every((id) => whole.relationships.has(id))).toBe(true);
        expect(index).toBeLessThan(Math.max(1, count));
      }),
    );
  });
});

describe('paths between two organisations', () => {
  const network = aNetwork({
    relationships: [line('hub', 'board'), line('board', 'funder'), line('hub', 'funder'), line('funder', 'hub')],
  });

  it('are listed both ways, short ones first, and say which way they lead', () => {
    const answers = [0, 1, 2].map((route) => ask(network, 'hub', 'funder', route));
    expect(answers.map(sentenceOf)).toEqual([
      'Hub answers to Funder in one step, as internal peers.',
      'Hub answers to Funder in two steps: to Board as internal peers, and through it to Funder as internal peers.',
      'Funder answers to Hub in one step, as internal peers.',
    ]);
    expect(answers[0]?.notes[0]).toBe('Three paths of up to six steps: two from Hub to Funder and one back.');
  });

  it('say when they lead one way alone', () => {
    expect(ask(network, 'board', 'hub', 0).notes[0]).toBe(
      'Two paths of up to six steps: one from Board to Hub and one back.',
    );
    const oneWay = aNetwork({ relationships: [line('hub', 'board')] });
    expect(ask(oneWay, 'board', 'hub').notes[0]).toBe('One path of up to six steps: from Hub to Board, none back.');
  });

  it('say when the list was cut', () => {
    const limits = { ...defaultThresholds, mostPaths: 1 };
    const request = { from: organisationId('hub'), to: organisationId('funder'), route: 0 };
    expect(traceAnswer(network, network, request, false, limits).notes[0]).toContain(
      'There are more: no more than 1 each way are listed.',
    );
  });

  it('are none where none is recorded, as a gap in the record', () => {
    const answer = ask(aNetwork({ relationships: [line('hub', 'board'), line('other', 'board')] }), 'hub', 'other');
    expect(sentenceOf(answer)).toMatch(
      /^No recorded line of account leads between Hub and Other, in either direction,/,
    );
    expect(answer.count).toBe(0);
  });
});

describe('the map that ships', () => {
  it('shows Plymouth’s members reaching elected members through the Alliance', () => {
    const example = theExample();
    expect(sentenceOf(ask(example, 'shekinah'))).toMatch(
      /^Shekinah answers to elected members in two steps: to The Plymouth Alliance as internal peers, and through it to Plymouth City Council Cabinet/,
    );
  });

  it('shows West London Zone reaching those it serves, and nobody elected', () => {
    const answer = ask(theExample(), 'west-london-zone');
    expect(sentenceOf(answer)).toMatch(
      /^West London Zone \(renamed AllChild\) answers to citizens or service users in one step/,
    );
    expect(answer.notes).toContain('No recorded way leads to anyone elected.');
  });
});
