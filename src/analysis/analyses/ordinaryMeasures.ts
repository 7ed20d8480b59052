import type { Analysis, MethodCard } from '../results/analysis.ts';
import type { MeasureLayer } from './measureLayers.ts';
import type { Measures } from './measures.ts';
import { measuresLikeness, measuresOn } from './measures.ts';
import { measuresInWords } from './measureWords.ts';

const measuresOf = (layer: MeasureLayer, name: string, card: MethodCard): Analysis<Measures> => ({
  id: `M-${layer}`,
  name,
  card,
  run: measuresOn(layer),
  likeness: measuresLikeness,
  inWords: measuresInWords,
});

const size =
  'Density falls as size grows, so the densities of a small and a large network are not to be compared as they stand; the ties each has on average are given beside it.';

/** Who works with whom, among members (ANALYSES, section 6). */
export const coordinationMeasures = measuresOf('coordination', 'Ordinary measures of coordination', {
  definition: `How closely those who coordinate are tied, how far all hangs on one, who sits between the others, where it would fall apart, and whether sectors keep to themselves. ${size}`,
  formula:
    'Read both ways, a pair at most once. Density = tied pairs / pairs. Centralisation = sum of differences from the highest, over the most that sum can be (1 for a star, 0 for a ring). Betweenness = sum over pairs of others of the share of their shortest paths that lead over it; exact up to 1,000 organisations, above that from 200 starting points drawn with a fixed seed. Transitivity = 3 × triangles / pairs of ties that meet. External-internal index = (ties across sectors − ties within) / both. Core and periphery = correlation with the best division into all with at least so many ties and the rest, from 12 organisations on.',
  references: [
    'Freeman 1977',
    'Freeman 1978',
    'Brandes 2001',
    'Brandes and Pich 2007',
    'Seidman 1983',
    'Krackhardt and Stern 1988',
    'Borgatti and Everett 2000',
  ],
  thresholds: ['fewestForCommunities'],
  data: ['members', 'partners-with', 'co-located-with', 'coordinates', 'shares-data-with', 'member-of', 'sector'],
  changedBy: 'A further tie of coordination, a further member, or a recorded sector.',
});

/** Who answers to whom, among all who take part. */
export const accountabilityMeasures = measuresOf('accountability', 'Ordinary measures of account', {
  definition: `Whom most others answer to, who answers to most others, and how often account runs both ways. To be answered to by many is not to be busy answering. ${size}`,
  formula:
    'Among members and those involved. Density = tied ordered pairs / ordered pairs. Reciprocity = tied ordered pairs that are tied the other way too / tied ordered pairs. Named by many = distinct account-givers; busy = distinct forums.',
  references: ['Wasserman and Faust 1994', 'Romzek, LeRoux and Blackmar 2012'],
  thresholds: [],
  data: ['accountable-to'],
  changedBy: 'A further line of account.',
});

/** Who funds whom, among all who take part. */
export const fundingMeasures = measuresOf('funding', 'Ordinary measures of money', {
  definition: `Who receives money from most others, who gives it to most others, and how far the known money comes from a few. ${size}`,
  formula:
    'Among members and those involved. Concentration = sum of the squared shares of each funder in the known money, in the currency most amounts have; withheld where too few lines have an amount.',
  references: ['Provan and Milward 1995'],
  thresholds: ['amountCoverage'],
  data: ['funds', 'amount', 'currency'],
  changedBy: 'A further line of money, or an amount recorded for one that has none.',
});

/** All relationships among members. */
export const allTiesMeasures = measuresOf('all', 'Ordinary measures of all relationships', {
  definition: `How closely members are tied by relationships of any type, and how many pairs are tied in more than one way. ${size}`,
  formula: 'Read both ways. Multiplexity = tied pairs with relationships of two types or more / tied pairs.',
  references: ['Varda and others 2008'],
  thresholds: [],
  data: ['members', 'relationships'],
  changedBy: 'A further relationship, above all one of another type.',
});
