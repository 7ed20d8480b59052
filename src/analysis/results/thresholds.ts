/** Every threshold that an analysis reads, in one place: shown on its card, and editable. Shares are 0 to 1. */
export interface Thresholds {
  /** D1: longest chain of account that is followed, in steps. */
  readonly longestPath: number;
  /** D1: most chains listed between two ends; past it the list says that it was cut. */
  readonly mostPaths: number;
  /** D3: from this share of the ranking on, power is high. */
  readonly highPower: number;
  /** D5: least share of lines with a known rhythm for the headline index. */
  readonly rhythmCoverage: number;
  /** D5: from so many payers on, reporting is called out. */
  readonly manyPayers: number;
  /** D9: from so many forums on, a matter is crowded. */
  readonly crowdedForums: number;
  /** D11: least share of members tied to the broker. */
  readonly brokerSpan: number;
  /** D11: least centralisation of a lead or an administrative organisation. */
  readonly centralised: number;
  /** D11: most centralisation of shared governance. */
  readonly shared: number;
  /** D11: least density of shared governance. */
  readonly dense: number;
  /** D11: fewer members than this cannot be told. */
  readonly fewestMembers: number;
  /** D11: least share of members with any recorded coordination. */
  readonly coordinationCoverage: number;
  /** D12: fewest components for a distance. */
  readonly fewestComponents: number;
  /** D12: fewest collaborations of a model for a word about the model. */
  readonly fewestOfModel: number;
  /** D14: share of known income whose loss is told. */
  readonly incomeLoss: number;
  /** D14: a receiver left with less than this share of its known income could stop paying others. */
  readonly incomeFloor: number;
  /** D15: so many organisations behind one point make it a choke point. */
  readonly chokePoint: number;
  /** D16: share of a forum's known money, and of its seats, that counts as exposure. */
  readonly capturedFunds: number;
  readonly capturedSeats: number;
  /** D17: fewest flows of money with both amount and rhythm for a correlation. */
  readonly fewestPairs: number;
  /** Ordinary measures and D12: least share of lines of money with a recorded amount for a word about its concentration. */
  readonly amountCoverage: number;
  /** Ordinary measures: communities are not looked for among fewer organisations than this. */
  readonly fewestForCommunities: number;
  /** D21: months after the date in which an end is a cliff. */
  readonly cliffMonths: number;
}

export const defaultThresholds: Thresholds = {
  longestPath: 6,
  mostPaths: 200,
  highPower: 0.5,
  rhythmCoverage: 0.8,
  manyPayers: 3,
  crowdedForums: 4,
  brokerSpan: 0.7,
  centralised: 0.5,
  shared: 0.35,
  dense: 0.3,
  fewestMembers: 5,
  coordinationCoverage: 0.6,
  fewestComponents: 10,
  fewestOfModel: 3,
  incomeLoss: 0.3,
  incomeFloor: 0.5,
  chokePoint: 3,
  capturedFunds: 0.5,
  capturedSeats: 1 / 3,
  fewestPairs: 5,
  amountCoverage: 0.5,
  fewestForCommunities: 12,
  cliffMonths: 12,
};
