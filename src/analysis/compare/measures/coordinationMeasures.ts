import type { Network, Relationship } from '../../../domain/network.ts';
import { measuredGraph } from '../../analyses/measureFigures.ts';
import { governanceStructure } from '../../analyses/governanceStructure.ts';
import { degreeCentralisation } from '../../graph/centralisation.ts';
import { density } from '../../graph/cohesion.ts';
import type { Csr } from '../../graph/csr.ts';
import { degrees } from '../../graph/degrees.ts';
import { defaultThresholds } from '../../results/thresholds.ts';
import { shareText } from './measureText.ts';
import { becauseOfTies } from '../../results/because.ts';
import type { ComparedMeasure, SideValue, TiedGroup } from './comparedMeasure.ts';
import { heldToTests, shareRow, testReferences } from './comparedMeasure.ts';
import { medianOverUnits } from './overUnits.ts';
import type { SideParts, SideUnit } from './sideParts.ts';

/**
 * The ties of coordination among the members of a collaboration and the bodies that coordinate them, as D11 takes them.
 */
interface Coordination {
  readonly ties: readonly Relationship[];
  /** Read both ways, a pair at most once. */
  readonly graph: Csr;
}

function coordinationOf(network: Network, { collaboration, organisations }: SideUnit): Coordination {
  if (collaboration === null) {
    const { ties, both } = measuredGraph(network, 'coordination', organisations);
    return { ties, graph: both };
  }
  const { members, bodies } = governanceStructure(network, collaboration);
  const { ties, both } = measuredGraph(network, 'coordination', [...members.organisations, ...bodies].sort());
  return { ties, graph: both };
}

/** The smallest collaboration of which a figure says anything. */
const fewestOrganisations = 3;

/**
 * @param fewestTied - Share of members with any tie, below which the figure would tell of the record rather than of
 * them.
 */
function coordinationValue(side: SideParts, figureOf: (graph: Csr) => number | null, fewestTied = 0): SideValue {
  const tied: TiedGroup[] = [];
  const value = medianOverUnits(side, (unit) => {
    const { ties, graph } = coordinationOf(side.network, unit);
    if (ties.length === 0) return 'no tie of coordination between members is recorded';
    const figure = graph.count < fewestOrganisations ? null : figureOf(graph);
    if (figure === null) return 'fewer than three members are recorded';
    const shareTied = degrees(graph).filter((degree) => degree > 0).length / graph.count;
    if (shareTied < fewestTied)
      return `ties of coordination are recorded of fewer than ${shareText(fewestTied)} of the members`;
    tied.push({
      organisations: graph.count,
      ties: graph.targets.length / 2,
      busiest: degrees(graph).reduce((most, degree) => Math.max(most, degree), 0),
    });
    return { value: figure, n: graph.count, because: becauseOfTies(ties) };
  });
  return { ...value, tied };
}

export const densityMeasure: ComparedMeasure = {
  id: 'density',
  name: 'Pairs that work together',
  ...shareRow,
  about: 'structure',
  caution:
    'This share falls as collaborations grow, because nobody can work with everybody: do not compare it raw between sides of different sizes.',
  card: {
    definition:
      'Of all pairs of members, the share between whom working together is recorded: partnership, coordination, one place, shared data, or belonging to one body. Bodies that tie two members or more and deliver nothing count with the members. Of several collaborations, the middle value.',
    formula: `Tied pairs / (n (n - 1) / 2), on the ties of coordination; median over collaborations. By chance: the tied pairs of all sides are placed at random over all pairs of members. ${heldToTests}`,
    references: ['Provan and Kenis 2008', ...testReferences],
    thresholds: [],
    data: ['members', 'relationships'],
    changedBy: 'Ties between members, which are often known and seldom recorded.',
  },
  shuffling: { kind: 'placed', figure: 'density' },
  of: (side) => coordinationValue(side, density),
};

export const centralisationMeasure: ComparedMeasure = {
  id: 'centralisation',
  name: 'How far ties centre on one',
  unit: 'decimal',
  full: 1,
  about: 'structure',
  caution: null,
  card: {
    definition:
      'How far one organisation has more ties of coordination than the others: 1 where all are tied to it alone, 0 where all have as many. Left open where fewer than 60% of the members have any such tie on record. Of several collaborations, the middle value.',
    formula: `Sum of the differences from the highest number of partners / ((n - 1)(n - 2)); median over collaborations. By chance: ties that pass through a busiest organisation are dealt anew among all collaborations, each keeps as many ties as it has, and they are placed at random. ${heldToTests}`,
    references: ['Freeman 1978', ...testReferences],
    thresholds: [],
    data: ['members', 'relationships'],
    changedBy: 'Ties between members that do not pass through the centre.',
  },
  shuffling: { kind: 'placed', figure: 'centralisation' },
  of: (side) => coordinationValue(side, degreeCentralisation, defaultThresholds.coordinationCoverage),
};
