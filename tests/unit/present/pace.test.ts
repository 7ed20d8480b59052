import { describe, expect, it } from 'vitest';
import { clockWords, paceWords } from '../../../src/features/present/presenter/pace.ts';

const minutes = (count: number): number => count * 60_000;

describe('clockWords', () => {
  it('gives minutes and seconds, and hours once there are any', () => {
    expect(clockWords(0)).toBe('0:00');
    expect(clockWords(minutes(7) + 5_900)).toBe('7:05');
    expect(clockWords(minutes(62) + 9_000)).toBe('1:02:09');
    expect(clockWords(-5)).toBe('0:00');
  });
});

describe('paceWords', () => {
  it('says how much is left, and how far the telling is ahead or behind', () => {
    expect(paceWords(minutes(10), minutes(20), 0.5)).toBe('10:00 left, on time');
    expect(paceWords(minutes(10), minutes(20), 0.25)).toBe('10:00 left, behind by 5:00');
    expect(paceWords(minutes(10), minutes(20), 0.75)).toBe('10:00 left, ahead by 5:00');
    expect(paceWords(minutes(21), minutes(20), 0.9)).toBe('over by 1:00');
  });
});
