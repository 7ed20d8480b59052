import { describe, expect, it } from 'vitest';
import { differenceOf, standings } from '../../../../src/analysis/compare/pair/difference.ts';
import {
  differenceInWords,
  leftOverInWords,
  standingLabel,
} from '../../../../src/analysis/compare/pair/differenceWords.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { aFunding, aNetwork, aRelationship } from '../../../fixtures/aNetwork.ts';

const words = (a: Network, b: Network, titleA = 'North', titleB = 'South'): string =>
  differenceInWords(aNetwork({ organisations: ['alpha', 'beta', 'gamma'] }), differenceOf(a, b), titleA, titleB);
const of = (...organisations: readonly string[]): Network => aNetwork({ organisations });

describe('a difference in words', () => {
  it('says who is shared, how many each has alone, and how the relationships stand', () => {
    const a = aNetwork({ organisations: ['gamma'], relationships: [aFunding({ id: 'r1' })] });
    const b = aNetwork({
      relationships: [aRelationship({ id: 'r2', type: 'leads' }), aRelationship({ id: 'r3', to: 'alpha' })],
    });
    expect(words(a, b)).toBe(
      'Two organisations stand in both: Alpha and Beta. One stands only in North and none stands only in South. Of three relationships: two in both with a different type and one only in South.',
    );
  });

  it('says that roles are what they share where no organisation is', () => {
    expect(words(of('alpha'), of('beta', 'gamma'))).toBe(
      'No organisation stands in both: what North and South share is roles. North shows one organisation, South shows two. Neither shows a relationship.',
    );
  });

  it('says that nothing differs', () => {
    const network = aNetwork({ relationships: [aFunding()] });
    expect(words(network, network)).toBe('Nothing differs: both show the same two organisations and one relationship.');
  });

  it('says that a side is empty, and does not set it beside the other', () => {
    expect(words(of(), of('alpha'))).toBe(
      'North shows no organisation; South shows 1. There is nothing to set side by side.',
    );
    expect(words(of(), of())).toBe('Neither side shows an organisation, so there is nothing to compare.');
  });

  it('counts once what either side has a record of', () => {
    const a = aNetwork({ relationships: [aFunding({ id: 'r1' }), aFunding({ id: 'r2', to: 'gamma' })] });
    const b = aNetwork({ relationships: [aFunding({ id: 'r3' })] });
    expect(words(a, b)).toMatch(
      /Of two relationships: one in both \(a record on either side\) and one only in North\.$/,
    );
    const shared = aNetwork({ relationships: [aFunding({ id: 'r1' }), aFunding({ id: 'r2', to: 'gamma' })] });
    const other = aNetwork({
      relationships: [aFunding({ id: 'r3' }), aFunding({ id: 'r2', to: 'gamma' })],
      organisations: ['delta'],
    });
    expect(words(shared, other)).toMatch(
      /Of two relationships: two in both \(one of them with a record on either side\)\.$/,
    );
  });

  it('calls the sides by their letters where both show the same', () => {
    expect(words(of('alpha'), of('alpha', 'beta'), 'North', 'North')).toContain('one stands only in B');
  });

  it('says how many of a side take no part in it', () => {
    const whole = aNetwork({ relationships: [aFunding({ id: 'r1' })] });
    expect(leftOverInWords([whole, { ...whole, relationships: new Map() }])).toBe(
      'Of those shown, two in B take no part: they are left without a tie.',
    );
    expect(leftOverInWords([whole, whole])).toBe('');
  });

  it('has a label for every class', () => {
    expect(standings.map((standing) => standingLabel(standing))).toEqual([
      'In both',
      'In both, different type',
      'Only in A',
      'Only in B',
    ]);
    expect(standingLabel('only-a', 'North', 'South')).toBe('Only in North');
  });
});
