import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import { organisationRef, relationshipRef } from '../../domain/ids.ts';
import type { Network, RecordedDate } from '../../domain/network.ts';
import { organisationName } from '../names.ts';
import type { MonthSpan } from '../notation/monthSpan.ts';
import { monthsOf, monthsOfYear } from '../notation/monthSpan.ts';
import { standingTies } from '../notation/reading.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { becauseOfTies } from '../results/because.ts';
import { cannotTell, withheldDraft } from '../results/cannotTell.ts';
import { needOf, needOfTies } from '../results/needs.ts';
import type { Draft } from '../results/result.ts';
import { theMap } from '../results/result.ts';
import type { Cliff } from './cliffs.ts';
import { cliffsAfter } from './cliffs.ts';
import { cliffWords, gapWords, turnoverWords } from './continuityWords.ts';
import type { ForumGaps, Years } from './forumGaps.ts';
import { decisionHolders, forumGaps } from './forumGaps.ts';
import type { Turnover } from './turnover.ts';
import { turnoverByYear } from './turnover.ts';

/** One organisation over time. */
export interface OrganisationContinuity {
  readonly kind: 'organisation';
  /** Whether it can decide anything, so that gaps are asked about. */
  readonly isHolder: boolean;
  /** Stretches of years without a forum on record; null where it holds no dated right to decide. */
  readonly gaps: readonly Years[] | null;
  /** Lines without any date, which leave no gap wherever they fall. */
  readonly undatedLines: number;
  /** What ends soon after the date; null where nothing is on record to, or there is no date. */
  readonly cliff: Cliff | null;
  /** What the cliff is measured from; null where there is no date. */
  readonly date: RecordedDate | null;
}

/** The whole map over time. */
export interface MapContinuity {
  readonly kind: 'map';
  /** Each recorded year against the one before. */
  readonly years: readonly Turnover[];
  /** Relationships without any date, left out. */
  readonly undated: number;
  /** What cliffs are measured from: a year or a recorded date. null where there is none. */
  readonly date: RecordedDate | null;
  /** Why no cliffs are told, as a sentence; null where they are. */
  readonly cliffsWithheld: string | null;
}

/** Continuity and cliffs (D21). */
export type Continuity = OrganisationContinuity | MapContinuity;

function run({ network, asOf, thresholds }: Question): readonly Draft<Continuity>[] {
  const date = dateOf(network, asOf);
  const span = asOf === null ? monthsOf(date) : monthsOfYear(asOf);
  const cliffs: ReadonlyMap<OrganisationId, Cliff> =
    span === null ? new Map() : cliffsAfter(network, span, thresholds.cliffMonths);
  const within = asOf === null ? null : { from: asOf, to: asOf };
  const subjects = [...new Set([...decisionHolders(network).keys(), ...cliffs.keys()])].sort();
  return [
    ...subjects.map((id) =>
      organisationDraft(network, id, forumGaps(network, id, within), cliffs.get(id) ?? null, date),
    ),
    mapDraft(network, asOf, date, span),
  ];
}

/** The year chosen; else the day on which the facts were last checked. */
const dateOf = ({ about }: Network, asOf: number | null): RecordedDate | null =>
  asOf === null ? about.asOf : String(asOf);

function organisationDraft(
  network: Network,
  id: OrganisationId,
  found: ForumGaps | null,
  cliff: Cliff | null,
  date: RecordedDate | null,
): Draft<Continuity> {
  const holder = decisionHolders(network).get(id);
  const rights = holder?.rights ?? [];
  const isUndated = ({ start, end }: { readonly start: unknown; readonly end: unknown }) =>
    start === null && end === null;
  const tiesOf = (ids: readonly RelationshipId[]) => ids.flatMap((one) => network.relationships.get(one) ?? []);
  const ending = cliff === null ? [] : tiesOf([...cliff.endingFlows, ...cliff.endingLines]);
  const rest = [...rights, ...(holder?.lines ?? []), ...ending];
  const needs = [
    ...needOfTies('start', 'when it began or ended', rights, isUndated),
    ...needOfTies('start', 'when account began or ended', holder?.lines ?? [], isUndated),
    ...needOf(
      'amount',
      'how much money it is',
      (cliff?.unknownAmounts ?? []).map(relationshipRef),
      cliff?.flows.length ?? 0,
    ),
  ];
  if (found === null && cliff === null)
    return withheldDraft(organisationRef(id), {
      reason: `no right to decide of ${organisationName(network, id)} is dated`,
      because: becauseOfTies(rest, [id]),
      needs,
      n: rights.length,
    });
  return {
    subject: organisationRef(id),
    value: {
      kind: 'organisation',
      isHolder: holder !== undefined,
      gaps: found?.gaps ?? null,
      undatedLines: found?.undatedLines.length ?? 0,
      cliff,
      date,
    },
    withheld: null,
    because: becauseOfTies(rest, [id]),
    needs,
    n: new Set(rest).size,
  };
}

function mapDraft(
  network: Network,
  asOf: number | null,
  date: RecordedDate | null,
  span: MonthSpan | null,
): Draft<Continuity> {
  const ties = standingTies(network, 'asserted');
  const undated = ties.filter(({ start, end }) => start === null && end === null);
  const needs = needOfTies('start', 'when it began or ended', ties, (tie) => tie.start === null && tie.end === null);
  if (asOf !== null)
    return withheldDraft(theMap, {
      reason: `only what holds in ${asOf} is looked at, so that there is no other year to compare it with`,
      needs,
      n: ties.length,
    });
  const years = turnoverByYear(network);
  if (years.length === 0)
    return withheldDraft(theMap, { reason: 'fewer than two years are recorded', needs, n: ties.length });
  return {
    subject: theMap,
    value: {
      kind: 'map',
      years,
      undated: undated.length,
      date,
      cliffsWithheld:
        span === null
          ? cannotTell('no year is chosen, and the map does not say when its facts were last checked')
          : null,
    },
    withheld: null,
    because: becauseOfTies(ties.filter((tie) => tie.start !== null || tie.end !== null)),
    needs,
    n: ties.length - undated.length,
  };
}

function likeness(before: Continuity, after: Continuity): Likeness {
  if (before.kind === 'map' && after.kind === 'map') {
    const figures = ({ years }: MapContinuity) =>
      years.map(({ after: year, began, ended, kept }) => `${year} ${began} ${ended} ${kept}`).join();
    return figures(before) === figures(after) ? 'same' : 'other-figure';
  }
  if (before.kind !== 'organisation' || after.kind !== 'organisation') return 'other-answer';
  const answer = ({ gaps, cliff }: OrganisationContinuity) =>
    [gaps === null, gaps?.length === 0, cliff === null].join();
  if (answer(before) !== answer(after)) return 'other-answer';
  const figures = ({ gaps, cliff }: OrganisationContinuity) =>
    [
      ...(gaps ?? []).map(({ from, to }) => `${from}-${to}`),
      cliff?.endingFlows.length,
      cliff?.endingLines.length,
      cliff?.incomeShare,
      cliff?.forums.length,
      cliff?.endingForums.length,
    ].join();
  return figures(before) === figures(after) ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld }: Draft<Continuity>): string {
  if (value === null) return withheld ?? '';
  if (value.kind === 'map') return turnoverWords(value.years, value.undated);
  if (subject.kind !== 'organisation') return '';
  const name = organisationName(network, subject.id);
  return [
    ...(value.isHolder ? [gapWords(name, value.gaps, value.undatedLines)] : []),
    ...(value.cliff === null ? [] : [cliffWords(name, value.cliff, value.date)]),
  ].join(' ');
}

export const continuity: Analysis<Continuity> = {
  id: 'D21',
  name: 'Continuity and cliffs',
  card: {
    definition:
      'For each organisation that can decide something, the years in which it could and had no forum on record; what of an organisation’s income and forums is on record as ending soon after the date; and how far the relationships of one year differ from those of the next.',
    formula:
      'Gaps: longest runs of whole years that a dated right to decide covers and no line of account does; a line without any date covers all years. Cliff: relationships that hold at the date and end within so many months of it, as a share of known income and of forums; a coarse date covers its whole span. Turnover: 1 − relationships held in both years ÷ those held in either. A relationship without a recorded end goes on.',
    references: ['Provan and Milward 1995', 'Provan and Kenis 2008'],
    thresholds: ['cliffMonths'],
    data: [
      'start',
      'end',
      'asOf',
      'accountable-to',
      'funds',
      'amount',
      'currency',
      'commissions',
      'leads',
      'inspects',
      'member-of',
      'seats',
    ],
    changedBy: `A date recorded where none is, or a more exact one than a year. The date is the year chosen, else the day on which the map’s facts were last checked.`,
  },
  run,
  likeness,
  inWords,
};
