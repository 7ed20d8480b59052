import type { Accountability } from '../../../domain/network.ts';
import { phasesThat } from '../../notation/linesOfAccount.ts';
import { becauseOfTies } from '../../results/because.ts';
import type { ComparedMeasure } from './comparedMeasure.ts';
import {
  heldToTests,
  meanMark,
  noLine,
  shareRow,
  testReferences,
  wholeValue,
  withheldValue,
} from './comparedMeasure.ts';

export const phasesMeasure: ComparedMeasure = {
  id: 'phases',
  name: 'Phases of account on record',
  ...shareRow,
  about: 'structure',
  card: {
    definition:
      'Account has three phases: information, discussion and consequences. This is how many of the three are recorded as present, on average over the lines of which any phase is recorded.',
    formula: `Mean over lines of phases recorded as present / 3; a line of which no phase is recorded counts neither way. By chance: the lines of all sides are dealt anew. ${heldToTests}`,
    references: ['Bovens 2007', 'Brandsma and Schillemans 2013', ...testReferences],
    thresholds: [],
    data: ['accountable-to', 'phases'],
    changedBy: 'A phase recorded as present or absent on a line where it is open.',
  },
  shuffling: { kind: 'dealt', what: 'lines of account', of: meanMark },
  of: ({ lines }) => {
    const told = lines.filter((line) => phasesThat(line, 'unknown') < 3);
    const marks = told.map((line) => phasesThat(line, 'yes') / 3);
    const value = meanMark(marks);
    if (value === null)
      return withheldValue(
        lines.length === 0 ? noLine : 'no phase is recorded of any line of account',
        becauseOfTies(lines),
      );
    const outOf = told.length === lines.length ? undefined : lines.length;
    return { ...wholeValue(value, told.length, becauseOfTies(told)), outOf, marks: [marks] };
  },
};

/** Of one pair nothing is a share. */
const fewestPairs = 2;

const waysKey = (from: string, to: string): string => JSON.stringify([from, to]);

export const answeredMeasure: ComparedMeasure = {
  id: 'answered',
  name: 'Pairs that account to each other',
  ...shareRow,
  about: 'structure',
  card: {
    definition:
      'Of the pairs of organisations between whom a line of account is recorded, the share in which each gives account to the other, as partners do.',
    formula: `Pairs with a line either way / pairs with a line, from two pairs on. By chance: the pairs of all sides are dealt anew, each with whether account runs both ways. ${heldToTests}`,
    references: ['Romzek, LeRoux and Blackmar 2012', ...testReferences],
    thresholds: [],
    data: ['accountable-to'],
    changedBy: 'A recorded line the other way.',
  },
  shuffling: { kind: 'dealt', what: 'pairs in account', of: meanMark },
  of: ({ lines }) => {
    const ways = new Set(lines.map(({ from, to }) => waysKey(from, to)));
    const isMutual = ({ from, to }: Accountability): boolean => ways.has(waysKey(to, from));
    const pairs = new Map(
      lines.map((line) => [
        line.from < line.to ? waysKey(line.from, line.to) : waysKey(line.to, line.from),
        isMutual(line) ? 1 : 0,
      ]),
    );
    const marks = [...pairs.values()];
    if (marks.length < fewestPairs)
      return withheldValue(lines.length === 0 ? noLine : 'lines of account are recorded between one pair alone');
    const mutual = lines.filter(isMutual);
    const value = meanMark(marks)!;
    return { ...wholeValue(value, marks.length, becauseOfTies(value === 0 ? lines : mutual)), marks: [marks] };
  },
};
