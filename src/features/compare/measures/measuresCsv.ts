import type { ComparisonAnswer, MeasureCell, MeasureRow } from '../../../analysis/compare/comparison.ts';
import { verdictWords } from '../../../analysis/findings/verdictWords.ts';
import { shownDifference } from '../../../analysis/compare/measures/measureText.ts';
import type { CsvCell, CsvTable } from '../../../formats/writeCsv.ts';
import { chanceWords, overWords } from './measureWords.ts';

/** A pane for the file: what it shows, and which records count in it. */
export interface CsvSide {
  readonly title: string;
  /** "What stood in 2019 counts." */
  readonly counted: string;
}

/**
 * The measures as a table: a row each, and for each pane its value with what it rests on, so that anybody can check and
 * go on reckoning with it. The rows before and after the measures say which records count, and how many of them name a
 * source.
 *
 * @param sides - In the order of the cells; titles may be alike, so the columns are numbered.
 * @returns Values as they are: shares from 0 to 1, an empty cell where nothing is told. Standing and difference as the
 *   table shows them.
 */
export function measuresCsv({ rows, coverage }: ComparisonAnswer, sides: readonly CsvSide[]): CsvTable {
  const withDifference = sides.length === 2;
  const columns = header(sides, withDifference);
  const line = (name: string, id: string, own: readonly (readonly CsvCell[])[]): readonly CsvCell[] => {
    const told: readonly CsvCell[] = [name, null, ...own.flat()];
    return [...told, ...new Array<CsvCell>(columns.length - told.length - 1).fill(null), id];
  };
  const lines = [
    line(
      'Which records count',
      'counted',
      sides.map(({ counted }) => [counted, null, null, null, null]),
    ),
    ...rows.map((row) => measureLine(row, withDifference)),
    line(
      'Relationships within what is shown',
      'relationships',
      coverage.map(({ relationships }) => [relationships, null, null, null, null]),
    ),
    line(
      'Of these, with a source',
      'sourced',
      coverage.map(({ sourced, relationships }) => [sourced, relationships, null, null, null]),
    ),
  ];
  return { header: columns, rows: lines };
}

const header = (sides: readonly CsvSide[], withDifference: boolean): readonly string[] => [
  'Measure',
  'Unit',
  ...sides.flatMap(({ title }, place) => {
    const named = `${title} (pane ${String(place + 1)})`;
    return [named, `${named}: counted over`, `${named}: standing`, `${named}: evidence`, `${named}: note`];
  }),
  ...(withDifference ? ['Difference as shown (pane 2 minus pane 1)'] : []),
  'Chance',
  'p',
  'p held to all rows tested (Holm 1979)',
  'Rows tested',
  'Shuffles',
  'Caution',
  'Method',
  'Id',
];

function measureLine(row: MeasureRow, withDifference: boolean): readonly CsvCell[] {
  const { name, unit, cells, chance, caution, card, id } = row;
  const [a, b] = cells;
  const values = [a?.value ?? null, b?.value ?? null] as const;
  const difference = values[0] === null || values[1] === null ? null : shownDifference(unit, values[0], values[1]);
  const tested = chance.kind === 'tested' ? chance : null;
  return [
    name,
    unit,
    ...cells.flatMap((cell) => cellColumns(unit, cell)),
    ...(withDifference ? [difference] : []),
    chance.kind === 'tested' ? chanceWords(row) : chance.why,
    tested?.p ?? null,
    tested?.corrected ?? null,
    tested?.tests ?? null,
    tested?.shuffles ?? null,
    caution,
    card.definition,
    id,
  ];
}

const cellColumns = (unit: MeasureRow['unit'], cell: MeasureCell): readonly CsvCell[] => [
  cell.value,
  cell.n,
  cell.standing,
  cell.evidence === null || cell.value === null ? null : verdictWords(cell.evidence.verdict).label,
  cell.withheld ?? overWords(unit, cell),
];
