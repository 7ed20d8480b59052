import type { OrganisationId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { oncePerNetwork } from '../../../domain/oncePerNetwork.ts';
import { anchorReachOf, routeTies } from '../../notation/anchorReach.ts';
import { reachOf } from '../../notation/reach.ts';
import { becauseOfTies } from '../../results/because.ts';
import type { ComparedMeasure } from './comparedMeasure.ts';
import { medianOf, noLine, shareRow, wholeValue, withheldValue } from './comparedMeasure.ts';
import { medianOverUnits } from './overUnits.ts';

/** Steps of every organisation to the public: 0 where a line can end, -1 where no way is recorded. */
const stepsOf = oncePerNetwork((network) => {
  const { graph, steps } = reachOf(network, 'asserted');
  return (id: OrganisationId): number => steps[graph.numberOf.get(id) ?? -1] ?? -1;
});

/** The lines of the shortest ways of some organisations. */
function waysOf(network: Network, from: readonly OrganisationId[]) {
  const { graph, ends } = reachOf(network, 'asserted');
  const reach = anchorReachOf(graph, ends.keys());
  return [...new Set(from.flatMap((id) => routeTies(reach, id)))];
}

/** One line of a board gives a way to everybody who answers to it, so that ways are no independent draws. */
const why = 'Ways run through one another, so that they cannot be dealt anew one by one.';

const data = ['accountable-to', 'audience', 'kind'];
const references = ['Bovens 2007', 'Sørensen and Torfing 2005'];
const changedBy =
  'A line of account to elected members, service users or citizens, or to somebody who has a way there.';

export const publicWayMeasure: ComparedMeasure = {
  id: 'publicWay',
  name: 'A recorded way to the public',
  ...shareRow,
  about: 'structure',
  card: {
    definition:
      'Of the organisations taking part in which no line of account ends, the share from which recorded lines lead, step by step, to elected members, service users or citizens.',
    formula: 'Organisations with a route in A to Omega / organisations that are not in Omega.',
    references,
    thresholds: [],
    data,
    changedBy,
  },
  shuffling: { kind: 'none', why },
  of: ({ network, organisations, lines }) => {
    if (lines.length === 0) return withheldValue(noLine);
    const asked = organisations.filter((id) => stepsOf(network)(id) !== 0);
    if (asked.length === 0) return withheldValue('nobody but the public itself is recorded');
    const reaching = asked.filter((id) => stepsOf(network)(id) > 0);
    const reasons = becauseOfTies(waysOf(network, reaching), reaching);
    return wholeValue(reaching.length / asked.length, asked.length, reasons);
  },
};

export const publicStepsMeasure: ComparedMeasure = {
  id: 'publicSteps',
  name: 'Steps to elected members or citizens',
  unit: 'decimal',
  full: null,
  about: 'structure',
  caution: null,
  card: {
    definition:
      'The middle number of steps of account to elected members, service users or citizens, over the organisations that have a recorded way there. Of several collaborations, the middle value.',
    formula:
      'Median of shortest routes in A to Omega over organisations with a route, those in Omega left out; median over collaborations.',
    references,
    thresholds: [],
    data,
    changedBy,
  },
  shuffling: { kind: 'none', why },
  of: (side) => {
    const { network } = side;
    return medianOverUnits(side, ({ organisations, lines }) => {
      const reaching = organisations.filter((id) => stepsOf(network)(id) > 0);
      const steps = reaching.map(stepsOf(network));
      const middle = medianOf(steps);
      if (middle === null) return lines.length === 0 ? noLine : 'no way to the public is recorded';
      return { value: middle, n: steps.length, because: becauseOfTies(waysOf(network, reaching), reaching) };
    });
  },
};
