import { comparedMeasures as allMeasures } from '../../analysis/compare/measures/comparedMeasures.ts';
import { sidePartsOf } from '../../analysis/compare/measures/sideParts.ts';
import { measureText } from '../../analysis/compare/measures/measureText.ts';
import type { MeasureRow } from '../../analysis/compare/comparison.ts';
import { inFigures, listWords } from '../../analysis/words.ts';
import type { Network } from '../../domain/network.ts';
import { paneTitle } from '../../view/paneTitle.ts';
import { comparedPanes } from '../../view/comparisonChanges.ts';
import type { ShownComparison } from '../figure/comparisonContent.ts';
import { isCompared } from '../picture/isCompared.ts';
import type { StepContent } from './stepContent.ts';

/** A table of words: a heading for each column, and rows that begin with what they are about. */
export interface TableContent {
  readonly title: string;
  /** Below the title: what is counted. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Below the rows: what is not among them. */
  readonly after?: string;
}

const columns: readonly string[] = [
  'Step',
  'Collaborations',
  'Organisations',
  'Relationships',
  'Lines of account',
  'Pairs joined',
  'With a source',
];

const note =
  'Of what is in the light; of all that is shown where nothing recedes. Pairs joined: of all pairs of these organisations, the share with any relationship between them. With a source: relationships that name at least one.';

/** What is counted in each step of a story: a row a step, and for a comparison a row a pane. */
export function stepMeasures(steps: readonly StepContent[], network: Network): TableContent {
  const isAlone = steps.length === 1;
  const rows = steps.flatMap((step) => rowsOf(step, network, isAlone ? '' : `${String(step.number)}. `));
  const [, ...counted] = columns;
  return isAlone
    ? { title: 'Measures', note, columns: ['What is shown', ...counted], rows }
    : { title: 'Measures of the steps', note, columns, rows };
}

function rowsOf(step: StepContent, network: Network, number: string): readonly (readonly string[])[] {
  const { title, view, told } = step;
  const name = `${number}${title}`;
  if (view === null) return [[name, ...columns.slice(1).map(() => 'not readable')]];
  if (!isCompared(view) || view.comparison.wall !== null) return told.map((own) => [name, ...countsOf(own)]);
  const titles = comparedPanes(view).map((pane) => paneTitle(network, pane));
  return told.map((own, place) => [`${number}${titles[place] ?? title}`, ...countsOf(own)]);
}

function countsOf({ collaborations, organisations, relationships }: Network): readonly string[] {
  const ties = [...relationships.values()];
  const account = ties.filter(({ kind }) => kind === 'accountability').length;
  const sourced = ties.filter(({ evidence }) => (evidence?.sources.length ?? 0) > 0).length;
  const joined = joinedShare(organisations.size, ties);
  return [
    inFigures(collaborations.size),
    inFigures(organisations.size),
    inFigures(ties.length),
    inFigures(account),
    joined === null ? 'none possible' : measureText({ unit: 'share' }, joined),
    ties.length === 0 ? 'none shown' : measureText({ unit: 'share' }, sourced / ties.length),
  ];
}

/** Of all pairs, those with a relationship whichever way it points; null of fewer than two organisations. */
function joinedShare(organisations: number, ties: readonly { readonly from: string; readonly to: string }[]) {
  const possible = (organisations * (organisations - 1)) / 2;
  if (possible === 0) return null;
  const pairs = new Set(ties.flatMap(({ from, to }) => (from === to ? [] : [JSON.stringify([from, to].sort())])));
  return pairs.size / possible;
}

/** In the place of a value that the filter of the step takes away. */
const leftOut = 'needs what this step leaves out';

/** Of each cell of a row: whether it has no value here, and would have one without the filter of its pane. */
function areLeftOut({ id, cells }: MeasureRow, { panes }: ShownComparison): readonly boolean[] {
  const measure = allMeasures.find((one) => one.id === id);
  return cells.map(({ value }, place) => {
    const pane = panes[place];
    if (value !== null || measure === undefined || pane === undefined) return false;
    return pane.visible !== pane.world && measure.of(sidePartsOf(pane.world)).value !== null;
  });
}

/** What a comparison measures, as its page shows it; null for a step that compares nothing or has no answer. */
export function comparedMeasures(
  { number, count, title, compared }: StepContent,
  network: Network,
): TableContent | null {
  if (compared === null || compared.rows.length === 0) return null;
  const told = compared.rows.map((row) => ({ row, without: areLeftOut(row, compared) }));
  const rows = told.filter(({ without }) => !without.every(Boolean));
  const names = told.filter(({ without }) => without.every(Boolean)).map(({ row }) => `“${row.name}”`);
  return {
    title: count === 1 ? 'Measures compared' : `Measures compared in step ${String(number)}`,
    note: `${title}. Values as the comparison shows them; a value of several collaborations is their median.`,
    columns: ['Measure', ...compared.panes.map(({ pane }) => paneTitle(network, pane))],
    rows: rows.map(({ row, without }) => [
      row.name,
      ...row.cells.map((cell, place) => {
        if (cell.value !== null) return measureText(row, cell.value);
        return without[place] === true ? leftOut : (cell.withheld ?? 'not recorded');
      }),
    ]),
    ...(names.length > 0 && {
      after: `Not in this table: ${listWords(names)}. ${names.length === 1 ? 'It needs' : 'They need'} records that the filter of this step leaves out.`,
    }),
  };
}
