import type { RelationshipId } from '../../domain/ids.ts';
import { collaborationRef, relationshipRef } from '../../domain/ids.ts';
import type { Accountability, Answer, Network, Phases } from '../../domain/network.ts';
import { collaborationName, organisationName } from '../names.ts';
import { linesOfAccount, phaseNames, phasesOf, phasesThat } from '../notation/linesOfAccount.ts';
import { linesWithin } from '../notation/tiesWithin.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because, becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOfPhases } from '../results/needs.ts';
import type { Draft, Subject } from '../results/result.ts';
import { theMap } from '../results/result.ts';
import { counted, listWords, numberWords } from '../words.ts';

/** What one line of account brings (D4). */
export interface LinePhases {
  readonly kind: 'line';
  readonly phases: Phases;
  /** Phases on record as present, out of three. */
  readonly present: number;
  /** Information and nothing else; `unknown` while a phase that could tell is not recorded. */
  readonly hollow: Answer;
  /** No consequences. */
  readonly toothless: Answer;
}

/** What the lines of account of a collaboration or of the map bring: a distribution, never a mean (D4). */
export interface PhaseDistribution {
  readonly kind: 'distribution';
  readonly lines: number;
  readonly phases: { readonly [Phase in keyof Phases]: { readonly [A in Answer]: number } };
  /** Lines with none, one, two and three phases present. */
  readonly byPresent: readonly [number, number, number, number];
  /** In code order. */
  readonly hollow: readonly RelationshipId[];
  readonly toothless: readonly RelationshipId[];
  /** Lines of which no phase is recorded at all. */
  readonly unrecorded: number;
}

export type LineCompleteness = LinePhases | PhaseDistribution;

/** The phases of one line, and what they make of it. */
export function linePhases(line: Accountability): LinePhases {
  const phases = phasesOf(line);
  return {
    kind: 'line',
    phases,
    present: phasesThat(line, 'yes'),
    hollow: hollow(phases),
    toothless: not(phases.consequences),
  };
}

function hollow({ information, discussion, consequences }: Phases): Answer {
  if (information === 'no' || discussion === 'yes' || consequences === 'yes') return 'no';
  return [information, discussion, consequences].includes('unknown') ? 'unknown' : 'yes';
}

const not = (answer: Answer): Answer => (answer === 'unknown' ? answer : answer === 'yes' ? 'no' : 'yes');

function run({ network }: Question): readonly Draft<LineCompleteness>[] {
  const lines = linesOfAccount(network, 'asserted');
  return [
    ...[...network.collaborations.keys()].map((id) =>
      distributionDraft(collaborationRef(id), collaborationName(network, id), linesWithin(network, id, 'asserted')),
    ),
    distributionDraft(theMap, 'the map', lines),
    ...lines.map(lineDraft),
  ];
}

function lineDraft(line: Accountability): Draft<LineCompleteness> {
  const subject = relationshipRef(line.id);
  const [reasons, needs] = [becauseOfTies([line]), needOfPhases([line])];
  if (phasesThat(line, 'unknown') === phaseNames.length)
    return withheldDraft(subject, { reason: 'none of its three phases is recorded', because: reasons, needs });
  const n = phaseNames.length - phasesThat(line, 'unknown');
  return { subject, value: linePhases(line), withheld: null, because: reasons, needs, n };
}

function distributionDraft(subject: Subject, name: string, lines: readonly Accountability[]): Draft<LineCompleteness> {
  const reasons =
    lines.length === 0 && subject.kind === 'collaboration'
      ? because({ collaborations: [subject.id] })
      : becauseOfTies(lines);
  const needs = needOfPhases(lines);
  const withheld = (reason: string): Draft<never> =>
    withheldDraft(subject, { reason, because: reasons, needs, n: lines.length });
  if (lines.length === 0) return withheld(`no line of account is recorded within ${name}`);
  const value = distributionOf(lines);
  if (value.unrecorded === lines.length) return withheld(`no phase is recorded of any line of account within ${name}`);
  return { subject, value, withheld: null, because: reasons, needs, n: lines.length };
}

function distributionOf(lines: readonly Accountability[]): PhaseDistribution {
  const answers = (phase: keyof Phases) => {
    const given = lines.map((line) => phasesOf(line)[phase]);
    const count = (answer: Answer): number => given.filter((one) => one === answer).length;
    return { yes: count('yes'), no: count('no'), unknown: count('unknown') };
  };
  const values = lines.map((line) => ({ id: line.id, ...linePhases(line) }));
  const withPresent = (present: number): number => values.filter((value) => value.present === present).length;
  return {
    kind: 'distribution',
    lines: lines.length,
    phases: {
      information: answers('information'),
      discussion: answers('discussion'),
      consequences: answers('consequences'),
    },
    byPresent: [withPresent(0), withPresent(1), withPresent(2), withPresent(3)],
    hollow: values.filter((value) => value.hollow === 'yes').map(({ id }) => id),
    toothless: values.filter((value) => value.toothless === 'yes').map(({ id }) => id),
    unrecorded: lines.filter((line) => phasesThat(line, 'unknown') === phaseNames.length).length,
  };
}

const isSameLine = (before: LineCompleteness, after: LineCompleteness): boolean =>
  before.kind === 'line' &&
  after.kind === 'line' &&
  phaseNames.every((phase) => before.phases[phase] === after.phases[phase]);

function likeness(before: LineCompleteness, after: LineCompleteness): Likeness {
  if (before.kind === 'line' || after.kind === 'line') return isSameLine(before, after) ? 'same' : 'other-answer';
  const answer = (value: PhaseDistribution) => [value.hollow.length > 0, value.toothless.length > 0].join();
  if (answer(before) !== answer(after)) return 'other-answer';
  return JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld, n }: Draft<LineCompleteness>): string {
  if (value === null) return withheld ?? '';
  if (value.kind === 'line') {
    const line = subject.kind === 'relationship' ? network.relationships.get(subject.id) : undefined;
    if (line === undefined) return '';
    return `Account from ${organisationName(network, line.from)} to ${organisationName(network, line.to)}: ${phaseWords(value.phases)}.`;
  }
  const where = subject.kind === 'collaboration' ? ` within ${collaborationName(network, subject.id)}` : '';
  const full = value.byPresent[3];
  return [
    `Of ${counted(n, 'recorded line')} of account${where}, ${full === 0 ? 'none has' : full === 1 ? 'one has' : `${numberWords(full)} have`} all three phases on record.`,
    value.hollow.length === 0
      ? null
      : `On ${numberWords(value.hollow.length)} information is given and nothing else follows.`,
    value.toothless.length === 0 ? null : `On ${numberWords(value.toothless.length)} there are no consequences.`,
    value.unrecorded === 0 ? null : `Of ${numberWords(value.unrecorded)} no phase is recorded.`,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** "information and discussion, no consequences", "information; discussion and consequences not recorded". */
export function phaseWords(phases: Phases): string {
  const named = (answer: Answer) => phaseNames.filter((phase) => phases[phase] === answer);
  const [yes, no, open] = [named('yes'), named('no'), named('unknown')];
  const known = [...(yes.length === 0 ? [] : [listWords(yes)]), ...no.map((phase) => `no ${phase}`)].join(', ');
  const rest = open.length === 0 ? '' : `${listWords(open)} not recorded`;
  return [known, rest].filter((part) => part !== '').join('; ');
}

export const lineCompleteness: Analysis<LineCompleteness> = {
  id: 'D4',
  name: 'How complete lines of account are',
  card: {
    definition:
      'Account has three phases: the forum is informed, it can discuss and judge, and consequences can follow. For each line this says which are on record. A line of information alone is called hollow, one without consequences toothless; neither is said while a phase that could tell is not recorded.',
    formula:
      'For each accountable-to relationship the vector (information, discussion, consequences) in {yes, no, unknown}; completeness = phases present / 3; hollow = (yes, no, no); toothless = consequences are no. Over several lines: the distribution, not a mean.',
    references: ['Bovens 2007', 'Brandsma and Schillemans 2013', 'Lee and Ospina 2022'],
    thresholds: [],
    data: ['accountable-to', 'phases'],
    changedBy: 'A phase recorded as present or absent on a line where it is open.',
  },
  run,
  likeness,
  inWords,
};
