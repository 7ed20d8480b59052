import type { CsvTable } from '../formats/writeCsv.ts';
import { writeCsv } from '../formats/writeCsv.ts';
import { download } from './download.ts';

/**
 * Hands the reader a table: the one way out for tables, so that none holds a cell that a spreadsheet takes for a formula.
 *
 * @param name - As `download` takes it.
 */
export function downloadCsv(name: string, { header, rows }: CsvTable): void {
  download(name, writeCsv(header, rows), 'text/csv');
}
