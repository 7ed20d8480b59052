import type { OrganisationId } from '../../../domain/ids.ts';
import type { Network } from '../../../domain/network.ts';
import { because } from '../../results/because.ts';
import type { ComparedMeasure } from './comparedMeasure.ts';
import { countRow, meanMark, shareRow, wholeValue, withheldValue } from './comparedMeasure.ts';

export const membersMeasure: ComparedMeasure = {
  id: 'members',
  name: 'Organisations taking part',
  ...countRow,
  about: 'size',
  card: {
    definition:
      'How many organisations are recorded as taking part: the members of the collaborations, and the ends of the relationships recorded within them. Somebody in several collaborations counts once.',
    formula: 'The number of different organisations in the union of members and of both ends of every relationship.',
    references: ['FitzGerald and Rosenbach 2019'],
    thresholds: [],
    data: ['members', 'relationships'],
    changedBy: 'Somebody who takes part and is not recorded yet, or who is recorded and no longer takes part.',
  },
  shuffling: { kind: 'none', why: 'A plain count: there is nothing to deal anew.' },
  of: ({ organisations }) =>
    organisations.length === 0
      ? withheldValue('nobody is recorded as taking part')
      : wholeValue(organisations.length, organisations.length, because({ organisations })),
};

const isVoluntary = (network: Network, id: OrganisationId): boolean | null => {
  const sector = network.organisations.get(id)?.sector ?? null;
  return sector === null ? null : sector === 'voluntary' || sector === 'community';
};

export const voluntaryMeasure: ComparedMeasure = {
  id: 'voluntary',
  name: 'Charities and community groups',
  ...shareRow,
  about: 'structure',
  card: {
    definition:
      'Of the organisations taking part whose sector is recorded, the share that belong to the voluntary or the community sector: charities, foundations, housing associations, community groups, service users and citizens.',
    formula: 'Organisations of the voluntary or community sector / organisations with a recorded sector.',
    references: ['FitzGerald and Rosenbach 2019'],
    thresholds: [],
    data: ['sector', 'members', 'relationships'],
    changedBy: 'The sector of an organisation that has none on record, or further organisations taking part.',
  },
  shuffling: { kind: 'dealt', what: 'organisations', of: meanMark },
  of: ({ network, organisations }) => {
    const answers = organisations.flatMap((id) => {
      const answer = isVoluntary(network, id);
      return answer === null ? [] : [{ id, mark: answer ? 1 : 0 }];
    });
    const marks = answers.map(({ mark }) => mark);
    const value = meanMark(marks);
    if (value === null) return withheldValue('no sector of anybody taking part is recorded');
    const counted = value === 0 ? answers : answers.filter(({ mark }) => mark === 1);
    return {
      ...wholeValue(value, marks.length, because({ organisations: counted.map(({ id }) => id) })),
      marks: [marks],
    };
  },
};
