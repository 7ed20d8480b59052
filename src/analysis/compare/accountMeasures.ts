import type { Accountability } from '../../domain/network.ts';
import { phasesThat } from '../notation/linesOfAccount.ts';
import { becauseOfTies } from '../results/because.ts';
import type { ComparedMeasure, Mark } from './comparedMeasure.ts';
import { meanOf, wholeValue, withheldValue } from './comparedMeasure.ts';

const mean = (marks: readonly Mark[]): number | null => meanOf(marks.map(Number));

export const phasesMeasure: ComparedMeasure = {
  id: 'phases',
  name: 'Phases of account on record',
  unit: 'share',
  full: 1,
  about: 'structure',
  caution: null,
  card: {
    definition:
      'Account has three phases: information, discussion and consequences. This is how many of the three are recorded as present, on average over the lines of which any phase is recorded.',
    formula:
      'Mean over lines of phases recorded as present / 3; a line of which no phase is recorded counts neither way. By chance: the lines of all sides are dealt anew.',
    references: ['Bovens 2007', 'Brandsma and Schillemans 2013', 'Phipson and Smyth 2010'],
    thresholds: [],
    data: ['accountable-to', 'phases'],
    changedBy: 'A phase recorded as present or absent on a line where it is open.',
  },
  shuffling: { kind: 'dealt', what: 'lines of account', of: mean },
  of: ({ lines }) => {
    const told = lines.filter((line) => phasesThat(line, 'unknown') < 3);
    const marks = told.map((line) => phasesThat(line, 'yes') / 3);
    const value = mean(marks);
    if (value === null)
      return withheldValue(
        lines.length === 0 ? 'no line of account is recorded' : 'no phase is recorded of any line of account',
        becauseOfTies(lines),
      );
    return { ...wholeValue(value, told.length, becauseOfTies(told)), marks: [marks] };
  },
};

/** One line alone can hardly be answered. */
const fewestLines = 2;

const pairKey = (from: string, to: string): string => JSON.stringify([from, to]);

export const answeredMeasure: ComparedMeasure = {
  id: 'answered',
  name: 'Lines of account that run both ways',
  unit: 'share',
  full: 1,
  about: 'structure',
  caution: null,
  card: {
    definition:
      'Of the recorded lines of account, the share whose forum gives account to the account-giver as well, as partners do.',
    formula:
      'Lines from a to b where a line from b to a is recorded too / lines, from two lines on. By chance: the lines of all sides are dealt anew, each with whether it is answered.',
    references: ['Romzek, LeRoux and Blackmar 2012', 'Phipson and Smyth 2010'],
    thresholds: [],
    data: ['accountable-to'],
    changedBy: 'A recorded line the other way.',
  },
  shuffling: { kind: 'dealt', what: 'lines of account', of: mean },
  of: ({ lines }) => {
    if (lines.length < fewestLines)
      return withheldValue(`${lines.length === 0 ? 'no' : 'only one'} line of account is recorded`);
    const there = new Set(lines.map(({ from, to }) => pairKey(from, to)));
    const isAnswered = ({ from, to }: Accountability): boolean => there.has(pairKey(to, from));
    const answered = lines.filter(isAnswered);
    const marks = lines.map((line) => (isAnswered(line) ? 1 : 0));
    const shown = answered.length === 0 ? lines : answered;
    return { ...wholeValue(answered.length / lines.length, lines.length, becauseOfTies(shown)), marks: [marks] };
  },
};
