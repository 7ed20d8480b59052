import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Accountability, Network } from '../../domain/network.ts';
import { linesGiven } from '../notation/linesOfAccount.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { becauseOfTies } from '../results/because.ts';
import { cannotTell } from '../results/cannotTell.ts';
import { needOfTies } from '../results/needs.ts';
import type { Draft } from '../results/result.ts';
import { organisationName } from '../names.ts';
import { capital, counted, idWords, listWords, numberWords } from '../words.ts';
import { duplicationOf, entropyOf } from './reportingMeasures.ts';
import type { SharedMatter } from './reportingMeasures.ts';

/** What an organisation's recorded lines of account ask of it (D5). */
export interface ReportingBurden {
  /** Distinct forums, in code order. */
  readonly forums: readonly OrganisationId[];
  /** Forums to which it answers as to a payer: the audience of a line has the market frame. */
  readonly payers: readonly OrganisationId[];
  /** Whether there are so many payers that it is called out. */
  readonly hasManyPayers: boolean;
  /** Formats on record, in code order; empty where none is recorded. */
  readonly formats: readonly string[];
  /** Sum of the recorded rhythms; at least so many where some lines have none. null where no line has one. */
  readonly reportsPerYear: number | null;
  /** Lines without a recorded rhythm. */
  readonly withoutRhythm: readonly RelationshipId[];
  /** Entropy of the formats, 0 to 1; null where no line names its format. */
  readonly entropy: number | null;
  /** Share of what is asked for more than once, 0 to 1; null where no line names its matters. */
  readonly duplication: number | null;
  /** Matters that two forums or more ask about. */
  readonly shared: readonly SharedMatter[];
  /** Reports a year, up to doubled by the variety of formats; null where withheld. */
  readonly index: number | null;
  /** Why there is no index, as a sentence; null when there is one. */
  readonly indexWithheld: string | null;
}

function run({ network, thresholds }: Question): readonly Draft<ReportingBurden>[] {
  return [...network.organisations.keys()].flatMap((id) => {
    const lines = linesGiven(network, 'asserted').get(id);
    return lines === undefined ? [] : [draftOf(network, id, lines, thresholds)];
  });
}

function draftOf(
  network: Network,
  id: OrganisationId,
  lines: readonly Accountability[],
  { rhythmCoverage, manyPayers }: Question['thresholds'],
): Draft<ReportingBurden> {
  const payers = distinct(lines.filter((line) => isToPayer(network, line)).map(({ to }) => to));
  const formats = lines.flatMap(({ format }) => format ?? []);
  const withoutRhythm = lines.filter(({ reportsPerYear }) => reportsPerYear === null);
  const rhythms = lines.flatMap(({ reportsPerYear }) => reportsPerYear ?? []);
  const reportsPerYear = rhythms.length === 0 ? null : rhythms.reduce((sum, times) => sum + times, 0);
  const entropy = entropyOf(formats);
  const isCovered = (known: number): boolean => known / lines.length >= rhythmCoverage;
  const hasIndex = isCovered(rhythms.length) && isCovered(formats.length);
  return {
    subject: { kind: 'organisation', id },
    value: {
      forums: distinct(lines.map(({ to }) => to)),
      payers,
      hasManyPayers: payers.length >= manyPayers,
      formats: distinct(formats),
      reportsPerYear,
      withoutRhythm: withoutRhythm.map((line) => line.id),
      entropy,
      ...duplicationOf(lines),
      index: hasIndex ? (reportsPerYear ?? 0) * (1 + (entropy ?? 0)) : null,
      indexWithheld: hasIndex ? null : indexWithheld(lines.length, rhythms.length, formats.length, rhythmCoverage),
    },
    withheld: null,
    because: becauseOfTies(lines),
    needs: [
      ...needOfTies('reportsPerYear', 'how often account is given', lines, (line) => line.reportsPerYear === null),
      ...needOfTies('format', 'the form in which it is given', lines, ({ format }) => format === null),
      ...needOfTies('about', 'what account is given for', lines, ({ about }) => about.length === 0),
      ...needOfTies('audience', 'who the forum is to the account-giver', lines, ({ audience }) => audience === null),
    ],
    n: lines.length,
  };
}

const distinct = <Text extends string>(texts: readonly Text[]): readonly Text[] => [...new Set(texts)].sort();

/** A payer by the audience; where none is recorded, by the line's own frame. */
function isToPayer(network: Network, { audience, frame }: Accountability): boolean {
  return (audience === null ? frame : network.vocabulary.audiences.get(audience)?.frame) === 'market';
}

function indexWithheld(lines: number, rhythms: number, formats: number, coverage: number): string {
  const noneOr = (count: number): string => (count === 0 ? 'none' : numberWords(count));
  const known = [
    ...(rhythms / lines < coverage ? [`a rhythm is recorded for ${noneOr(rhythms)}`] : []),
    ...(formats / lines < coverage ? [`a form is recorded for ${noneOr(formats)}`] : []),
  ];
  const share = `${Math.round(coverage * 100)}%`;
  return cannotTell(`of ${counted(lines, 'line')} ${listWords(known)}, and ${share} are needed`);
}

function likeness(before: ReportingBurden, after: ReportingBurden): Likeness {
  if (before.hasManyPayers !== after.hasManyPayers || (before.index === null) !== (after.index === null))
    return 'other-answer';
  const isSame =
    before.forums.length === after.forums.length &&
    before.payers.length === after.payers.length &&
    before.formats.length === after.formats.length &&
    before.reportsPerYear === after.reportsPerYear &&
    before.duplication === after.duplication &&
    before.index === after.index;
  return isSame ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld }: Draft<ReportingBurden>): string {
  if (value === null || subject.kind !== 'organisation') return withheld ?? '';
  const { forums, payers, shared } = value;
  const some = forums.length === 1 ? '' : `${numberWords(payers.length)} of them `;
  const paying = payers.length === 0 ? '' : `, ${some}as to a payer`;
  const [most] = shared;
  return [
    `The recorded relationships show ${organisationName(network, subject.id)} giving account to ${counted(forums.length, 'forum')}${paying}.`,
    rhythmWords(value),
    ...(most === undefined
      ? []
      : [`${capital(counted(most.forums.length, 'forum'))} ask about ${idWords(most.matter)}.`]),
  ].join(' ');
}

function rhythmWords({ reportsPerYear, withoutRhythm }: ReportingBurden): string {
  if (reportsPerYear === null) return 'How often is not recorded.';
  const least = withoutRhythm.length === 0 ? '' : 'at least ';
  const gap =
    withoutRhythm.length === 0 ? '' : `; of ${counted(withoutRhythm.length, 'line')} it is not recorded how often`;
  return `That is ${least}${counted(reportsPerYear, 'report')} a year${gap}.`;
}

export const reportingBurden: Analysis<ReportingBurden> = {
  id: 'D5',
  name: 'Reporting burden',
  card: {
    definition:
      'How many forums an organisation gives account to, how many of them pay it, how often, in how many forms, and how much is asked for more than once.',
    formula:
      'L = distinct forums; payers = forums whose audience has the market frame; T = distinct formats; R = sum of reports a year; H = entropy of the formats divided by log T (0 when T = 1); duplication = 1 − matters asked for ÷ sum of matters over forums; index = R × (1 + H), given only where both rhythm and format are recorded for enough lines.',
    references: ['FitzGerald and Rosenbach 2019', 'Bovens, Schillemans and ’t Hart 2008'],
    thresholds: ['rhythmCoverage', 'manyPayers'],
    data: ['accountable-to', 'audience', 'frame', 'format', 'reportsPerYear', 'about'],
    changedBy:
      'A further line of account, or a rhythm, a form or a matter recorded for a line that has none. A line without a rhythm counts as unknown, not as silence.',
  },
  run,
  likeness,
  inWords,
};
