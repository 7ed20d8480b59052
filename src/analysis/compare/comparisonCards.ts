import type { MethodCard } from '../results/analysis.ts';
import type { StructureDistance } from './comparison.ts';

const shuffling =
  'By chance: both sides are tied anew at random, each organisation keeping its number of ties of each type, out and in; p = (1 + shuffles at least as far apart) / (1 + shuffles). Of all distances tested at once, p is held to their number.';

/** A way of comparing, with how its answer is found. */
export interface ComparisonMethod {
  readonly id: string;
  readonly name: string;
  readonly card: MethodCard;
}

/** How wholes are compared, whoever takes part. */
export const structureMethods: Readonly<Record<StructureDistance['measure'], ComparisonMethod>> = {
  portrait: {
    id: 'portrait',
    name: 'How many steps organisations are apart',
    card: {
      definition:
        'For every number of steps, how many organisations each organisation has so many steps away, whichever way relationships run. The distance says how far two such pictures are apart: 0 where they are the same, 1 where they share nothing. Networks of different sizes share little.',
      formula: `Jensen-Shannon divergence in bits of P(k, l) = k B(l, k) / sum of k B(l, k), where B(l, k) is the number of organisations with k others at l steps; above 1,000 organisations from a sample of 320. ${shuffling}`,
      references: ['Bagrow and Bollt 2019', 'Besag and Clifford 1989', 'Phipson and Smyth 2010', 'Holm 1979'],
      thresholds: [],
      data: ['relationships'],
      changedBy: 'Relationships between parts that the record keeps far from each other, or does not connect.',
    },
  },
  triads: {
    id: 'triads',
    name: 'How three organisations are tied to each other',
    card: {
      definition:
        'Of all threes of organisations that are tied to each other, the share of each of the thirteen ways in which they can be: one tied to both, all in a ring, each to the next, and so on. The distance is the share of threes that would have to be tied otherwise.',
      formula: `Half the sum of absolute differences between the shares of the thirteen classes of the directed census of threes in which everyone is tied. ${shuffling}`,
      references: ['Holland and Leinhardt 1976', 'Besag and Clifford 1989', 'Phipson and Smyth 2010', 'Holm 1979'],
      thresholds: [],
      data: ['relationships'],
      changedBy: 'Ties between organisations that are both tied to a third, which are often known and seldom recorded.',
    },
  },
};

/** How the overlay and the difference of two sides are found. */
export const differenceMethod: ComparisonMethod = {
  id: 'difference',
  name: 'What is in both, and what in one alone',
  card: {
    definition:
      'An organisation is in both where both sides show it. A relationship is in both where the other side shows the same record, or one that says the same. It is of a different type where one stands in its place: the same two organisations, related on the other side in another way alone. Everything else is only of its side.',
    formula:
      'The same: equal ends, type, direction where the type has one, and no other audience; an audience that is not recorded is not another one. Different type: no such record, and each side relates the same two in a way that the other lacks. What a source denies is set against what a source denies.',
    references: ['Gleicher et al. 2011', 'Gleicher 2018', 'Tantardini et al. 2019'],
    thresholds: [],
    data: ['organisations', 'relationships', 'type', 'audience', 'status'],
    changedBy: 'A relationship that is there on both sides and recorded on one.',
  },
};

/** How the matrix of roles is found. */
export const roleMatrixMethod: ComparisonMethod = {
  id: 'matrix',
  name: 'Relationships role by role',
  card: {
    definition:
      'Everybody has one role over both sides, and every relationship is counted once: in the row of the role where it starts and the column of the role where it ends. Relationships that are read both ways are counted from the role that stands first. So a matrix adds up to the relationships of its pane.',
    formula:
      'Density of a cell: ordered pairs of different organisations that its relationships join / all such pairs of the two roles; none where there is no such pair. Difference: B less A.',
    references: ['White, Boorman and Breiger 1976', 'Tantardini et al. 2019'],
    thresholds: [],
    data: ['relationships', 'kind', 'backbone', 'audience'],
    changedBy: 'Another role for an organisation with many relationships.',
  },
};
