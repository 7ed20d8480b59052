import type { OrganisationId } from '../../../domain/ids.ts';
import type { Relationship } from '../../../domain/network.ts';
import { becauseOfTies } from '../../results/because.ts';
import type { ComparedMeasure } from './comparedMeasure.ts';
import { heldToTests, noTie, shareRow, testReferences, wholeValue, withheldValue } from './comparedMeasure.ts';
import { medianOverUnits } from './overUnits.ts';

/** Of one or two ties all pass through somebody. */
const fewestTies = 3;

const tiesAt = (ties: readonly Relationship[]): ReadonlyMap<OrganisationId, number> => {
  const counts = new Map<OrganisationId, number>();
  for (const { from, to } of ties) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const most = (counts: ReadonlyMap<OrganisationId, number>): number =>
  [...counts.values()].reduce((highest, count) => Math.max(highest, count), 0);

export const busiestMeasure: ComparedMeasure = {
  id: 'busiest',
  name: 'Ties through one organisation',
  ...shareRow,
  about: 'structure',
  card: {
    definition:
      'Of the relationships of every kind recorded within a collaboration, the share that begin or end at the one organisation with the most of them. Of several collaborations, the middle value.',
    formula: `Most relationships at one organisation / relationships within the collaboration, from three on; median over collaborations. By chance: ties that pass through a busiest organisation are dealt anew among all collaborations, each keeps as many ties as it has, and they are placed at random. ${heldToTests}`,
    references: ['Freeman 1978', ...testReferences],
    thresholds: [],
    data: ['relationships'],
    changedBy: 'Relationships between other organisations, which are recorded less often than those of the lead.',
  },
  shuffling: { kind: 'placed', figure: 'busiest' },
  of: (side) => {
    const told = side.units.filter(({ ties }) => ties.length >= fewestTies);
    const value = medianOverUnits(side, ({ ties }) => {
      if (ties.length < fewestTies) return 'fewer than three relationships are recorded';
      const counts = tiesAt(ties);
      const highest = most(counts);
      const through = ties.filter(({ from, to }) => counts.get(from) === highest || counts.get(to) === highest);
      return { value: highest / ties.length, n: ties.length, because: becauseOfTies(through) };
    });
    const tied = told.map(({ organisations, ties }) => ({
      organisations: organisations.length,
      ties: ties.length,
      busiest: most(tiesAt(ties)),
    }));
    return { ...value, tied };
  },
};

export const sourcedMeasure: ComparedMeasure = {
  id: 'sourced',
  name: 'Relationships with a source',
  ...shareRow,
  about: 'record',
  card: {
    definition:
      'Of the recorded relationships, the share that name a source. It says how far a side can be checked, and nothing about what it looks like.',
    formula: 'Relationships with one source or more / relationships.',
    references: ['Borgatti, Carley and Krackhardt 2006'],
    thresholds: [],
    data: ['evidence'],
    changedBy: 'A source for a relationship that has none.',
  },
  shuffling: { kind: 'none', why: 'It is about the record and not about those recorded.' },
  of: ({ ties }) => {
    if (ties.length === 0) return withheldValue(noTie);
    const sourced = ties.filter(({ evidence }) => (evidence?.sources.length ?? 0) > 0);
    return wholeValue(sourced.length / ties.length, ties.length, becauseOfTies(sourced.length === 0 ? ties : sourced));
  },
};
