export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export function tallyVitest(report: unknown, isSuccess: boolean): Tally;
export function tallyPlaywright(report: unknown, isSuccess: boolean): Tally;
export function tallyStep(isSuccess: boolean): Tally;
export function sum(tallies: readonly Tally[]): Tally;
export function inWords(tally: Tally): string;
