import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineCompleteness, linePhases, phaseWords } from '../../../../src/analysis/analyses/lineCompleteness.ts';
import type { Phases } from '../../../../src/domain/network.ts';
import { aCollaboration, aNetwork, anAccountability } from '../../../fixtures/aNetwork.ts';
import { someGoverned } from '../../../fixtures/someGoverned.ts';
import { answerFor, ask } from './asking.ts';

const answers = { y: 'yes', n: 'no', '?': 'unknown' } as const;
const phasesOf = (mark: string): Phases => {
  const [information, discussion, consequences] = [...mark].map((one) => answers[one as keyof typeof answers]);
  return { information: information!, discussion: discussion!, consequences: consequences! };
};
const told = (mark: string) => {
  const { hollow, toothless, present } = linePhases(anAccountability({ phases: phasesOf(mark) }));
  return [hollow, toothless, present];
};

describe('what a line of account brings', () => {
  it('is hollow with information alone, and not while a phase that could tell is open', () => {
    expect(told('ynn')).toEqual(['yes', 'yes', 1]);
    expect(told('y?n')).toEqual(['unknown', 'yes', 1]);
    expect(told('yn?')).toEqual(['unknown', 'unknown', 1]);
    expect(told('???')).toEqual(['unknown', 'unknown', 0]);
    expect(told('?y?')).toEqual(['no', 'unknown', 1]);
    expect(told('nnn')).toEqual(['no', 'yes', 0]);
    expect(told('yyy')).toEqual(['no', 'no', 3]);
  });

  it('is said in words', () => {
    expect(phaseWords(phasesOf('yyn'))).toBe('information and discussion, no consequences');
    expect(phaseWords(phasesOf('y??'))).toBe('information; discussion and consequences not recorded');
    expect(phaseWords(phasesOf('???'))).toBe('information, discussion and consequences not recorded');
  });

  it('cannot be told of a line without any phase on record, nor of a collaboration without lines', () => {
    const network = aNetwork({
      collaborations: [aCollaboration({ id: 'deal' }), aCollaboration({ id: 'pact' })],
      relationships: [anAccountability({ id: 'r1', collaborations: ['deal'] })],
    });
    const drafts = ask(lineCompleteness, network);
    const withheld = (key: string) => answerFor(drafts, key).withheld;
    expect(withheld('relationship r1')).toBe('Cannot tell, because none of its three phases is recorded.');
    expect(withheld('collaboration deal')).toBe(
      'Cannot tell, because no phase is recorded of any line of account within Deal.',
    );
    expect(withheld('collaboration pact')).toBe('Cannot tell, because no line of account is recorded within Pact.');
    expect(answerFor(drafts, 'collaboration pact').because.collaborations).toEqual(['pact']);
    expect(answerFor(drafts, 'relationship r1').needs).toMatchObject([{ field: 'phases', of: 1 }]);
  });

  it('adds up over the lines of a map', () => {
    fc.assert(
      fc.property(someGoverned(), (network) => {
        const { value, n } = answerFor(ask(lineCompleteness, network), 'map');
        if (value?.kind !== 'distribution') return;
        expect(value.byPresent.reduce((sum, count) => sum + count, 0)).toBe(n);
        for (const { yes, no, unknown } of Object.values(value.phases)) expect(yes + no + unknown).toBe(n);
        expect(value.toothless).toEqual(expect.arrayContaining([...value.hollow]));
      }),
    );
  });
});
