import type { Thresholds } from './thresholds.ts';

/** A threshold for readers who look at it or change it. */
export interface ThresholdWords {
  readonly label: string;
  /** Shares are 0 to 1 in code and per cent on the screen. */
  readonly unit:
    | 'share'
    | 'steps'
    | 'paths'
    | 'forums'
    | 'payers'
    | 'members'
    | 'components'
    | 'collaborations'
    | 'organisations'
    | 'flows'
    | 'months';
  /** Smallest and largest value that makes sense, as in code. */
  readonly least: number;
  readonly most: number;
}

const share = (label: string): ThresholdWords => ({ label, unit: 'share', least: 0, most: 1 });
const count = (label: string, unit: ThresholdWords['unit'], least: number, most: number): ThresholdWords => ({
  label,
  unit,
  least,
  most,
});

/** What each threshold is called, and between which values it may stand. A new threshold does not compile without its words. */
export const thresholdWords: Readonly<Record<keyof Thresholds, ThresholdWords>> = {
  longestPath: count('Longest chain of account that is followed', 'steps', 1, 12),
  mostPaths: count('Most chains listed between two ends', 'paths', 1, 1_000),
  highPower: share('Power is high from this share of the ranking on'),
  rhythmCoverage: share('Least share of lines with a recorded rhythm for an index'),
  manyPayers: count('Reporting is called out from so many payers on', 'payers', 1, 50),
  crowdedForums: count('A matter is crowded from so many forums on', 'forums', 2, 50),
  brokerSpan: share('Least share of members tied to the broker'),
  centralised: share('Least centralisation of a lead or an administrative organisation'),
  shared: share('Most centralisation of shared governance'),
  dense: share('Least density of shared governance'),
  fewestMembers: count('Fewest members of which the form can be told', 'members', 2, 50),
  coordinationCoverage: share('Least share of members with any recorded coordination'),
  fewestComponents: count('Fewest components for a distance', 'components', 1, 15),
  fewestOfModel: count('Fewest collaborations of a model for a word about the model', 'collaborations', 2, 50),
  incomeLoss: share('Loss of known income that is told'),
  incomeFloor: share('A receiver left with less of its known income could stop paying others'),
  chokePoint: count('So many organisations behind one point make it a choke point', 'organisations', 1, 100),
  capturedFunds: share('Share of a forum’s known money that counts as exposure'),
  capturedSeats: share('Share of a forum’s seats that counts as exposure'),
  fewestPairs: count('Fewest flows of money with amount and rhythm for a correlation', 'flows', 3, 50),
  amountCoverage: share('Least share of flows of money with a recorded amount'),
  fewestForCommunities: count('Fewest organisations in which groups are looked for', 'organisations', 3, 100),
  cliffMonths: count('An end is a cliff when it comes within', 'months', 1, 120),
};

/** "70 %", "3 payers": a threshold as it stands. */
export function thresholdValue(name: keyof Thresholds, value: number): string {
  const { unit } = thresholdWords[name];
  if (unit === 'share') return `${String(Math.round(value * 1_000) / 10)} %`;
  return `${String(value)} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}

/**
 * A value somebody typed, brought between what makes sense.
 *
 * @param value - As in code: shares 0 to 1.
 * @returns null for what is no number.
 */
export function fittingThreshold(name: keyof Thresholds, value: number): number | null {
  if (!Number.isFinite(value)) return null;
  const { unit, least, most } = thresholdWords[name];
  const within = Math.min(most, Math.max(least, value));
  return unit === 'share' ? within : Math.round(within);
}
