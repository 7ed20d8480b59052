import type { Accountability } from '../../../domain/network.ts';
import { anchorOfAudience, anchorOfKind } from '../../notation/omega.ts';
import { becauseOfTies } from '../../results/because.ts';
import type { ComparedMeasure, Mark, SideValue } from './comparedMeasure.ts';
import { countRow, heldToTests, noLine, noTie, testReferences, wholeValue, withheldValue } from './comparedMeasure.ts';
import { medianOverUnits } from './overUnits.ts';
import type { SideParts } from './sideParts.ts';

export const linesMeasure: ComparedMeasure = {
  id: 'lines',
  name: 'Lines of account recorded',
  ...countRow,
  about: 'size',
  card: {
    definition: 'How many lines of account are recorded, from whoever gives account to a forum that may question them.',
    formula: 'The number of asserted accountable-to relationships.',
    references: ['Bovens 2007'],
    thresholds: [],
    data: ['accountable-to'],
    changedBy: 'A line that is there and not recorded yet.',
  },
  shuffling: { kind: 'none', why: 'A plain count: there is nothing to deal anew.' },
  of: ({ lines, ties }) =>
    ties.length === 0 ? withheldValue(noTie) : wholeValue(lines.length, ties.length, becauseOfTies(lines)),
};

const countOfDifferent = (marks: readonly Mark[]): number => new Set(marks).size;

export const audiencesMeasure: ComparedMeasure = {
  id: 'audiences',
  name: 'Different audiences held to',
  ...countRow,
  about: 'structure',
  card: {
    definition:
      'To how many different audiences account is recorded: commissioners or funders, elected councils, regulators, service users or citizens, internal peers, and others.',
    formula: `The number of different audiences of the lines of account. By chance: the lines of all sides are dealt anew, each side keeping as many as it has. ${heldToTests}`,
    references: ['FitzGerald and Rosenbach 2019', ...testReferences],
    thresholds: [],
    data: ['accountable-to', 'audience'],
    changedBy: 'A recorded line to an audience that has none.',
  },
  shuffling: { kind: 'dealt', what: 'lines of account', of: countOfDifferent },
  of: ({ lines }) => {
    const told = lines.filter(({ audience }) => audience !== null);
    if (told.length === 0) return withheldValue(lines.length === 0 ? noLine : 'no audience of any line is recorded');
    const marks = told.map(({ audience }) => audience as string);
    return { ...wholeValue(countOfDifferent(marks), told.length, becauseOfTies(told)), marks: [marks] };
  },
};

export const leadForumsMeasure: ComparedMeasure = {
  id: 'leadForums',
  name: 'Forums the lead reports to',
  ...countRow,
  about: 'structure',
  card: {
    definition:
      'To how many different forums the recorded lead or backbone of a collaboration gives account within it. Of several collaborations, the middle value.',
    formula:
      'The number of different forums on lines of account from the backbone, where any line is recorded within the collaboration; median over collaborations.',
    references: ['Bovens 2007'],
    thresholds: [],
    data: ['backbone', 'accountable-to'],
    changedBy:
      'A line of the lead organisation that is not recorded yet, or another organisation recorded as the lead.',
  },
  shuffling: { kind: 'none', why: 'A count at one organisation: there is nothing to deal anew.' },
  of: (side) =>
    medianOverUnits(side, ({ collaboration, lines }) => {
      const { network } = side;
      const work = collaboration === null ? undefined : network.collaborations.get(collaboration);
      const lead = work?.backbone ?? null;
      if (lead === null) return 'no lead organisation is recorded';
      if (!network.organisations.has(lead)) return 'the lead organisation is left out';
      if (lines.length === 0) return noLine;
      const own = lines.filter(({ from }) => from === lead);
      return { value: new Set(own.map(({ to }) => to)).size, n: lines.length, because: becauseOfTies(own, [lead]) };
    }),
};

/** By its audience, or by the kind of its forum, whatever the line itself calls it. */
const isToCitizens = ({ network }: SideParts, line: Accountability): boolean =>
  anchorOfAudience(network, line) === 'citizens' || anchorOfKind(network, line.to) === 'citizens';

const sumOf = (marks: readonly Mark[]): number => marks.reduce<number>((sum, mark) => sum + Number(mark), 0);

export const citizenLinesMeasure: ComparedMeasure = {
  id: 'citizenLines',
  name: 'Lines to service users and citizens',
  ...countRow,
  about: 'structure',
  card: {
    definition:
      'How many of the recorded lines of account go to service users or citizens. Where none is recorded there may still be one.',
    formula: `The number of asserted lines whose audience, or the kind of whose forum, is anchored in citizens. By chance: the lines of all sides are dealt anew, each side keeping as many as it has. ${heldToTests}`,
    references: ['Sørensen and Torfing 2005', ...testReferences],
    thresholds: [],
    data: ['accountable-to', 'audience', 'kind'],
    changedBy: 'A line to service users or citizens that is not recorded yet.',
  },
  shuffling: { kind: 'dealt', what: 'lines of account', of: sumOf },
  of: (side): SideValue => {
    const { lines } = side;
    if (lines.length === 0) return withheldValue(noLine);
    const marks = lines.map((line) => (isToCitizens(side, line) ? 1 : 0));
    const toCitizens = lines.filter((_line, place) => marks[place] === 1);
    return { ...wholeValue(toCitizens.length, lines.length, becauseOfTies(toCitizens)), marks: [marks] };
  },
};
