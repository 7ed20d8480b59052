import { organisationRef } from '../../src/domain/ids.ts';
import type { EntityRef } from '../../src/domain/ids.ts';
import type { Network, Positions } from '../../src/domain/network.ts';
import type { ThemeName } from '../../src/scene/theme.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  organisationId,
} from '../fixtures/aNetwork.ts';

/** One picture of the gallery: a small invented network, where it stands, and how it is looked at. */
export interface Picture {
  readonly name: string;
  /** What a reader should see in it. */
  readonly shows: string;
  readonly network: Network;
  readonly positions: Positions;
  readonly theme?: ThemeName;
  readonly selection?: readonly EntityRef[];
  readonly zoom?: number;
  readonly width?: number;
  readonly height?: number;
}

const at = (points: Readonly<Record<string, readonly [number, number]>>): Positions =>
  new Map(Object.entries(points)) as unknown as Positions;

const audiences = [
  ['commissioner-or-funder', 'Fund'],
  ['elected-council', 'Council'],
  ['regulator', 'Inspectorate'],
  ['service-users-or-citizens', 'Residents'],
  ['internal-peer', 'Board'],
  ['managerial', 'Head office'],
] as const;

const everyAudience: Picture = {
  name: 'every-audience',
  shows: 'Six lines of account, each with its own colour, dash and head; the arrow is at the forum.',
  network: aNetwork({
    organisations: audiences.flatMap(([audience, name]) => [
      anOrganisation({ id: `giver-${audience}`, name: `To ${name}` }),
      anOrganisation({ id: `forum-${audience}`, name }),
    ]),
    relationships: audiences.map(([audience]) =>
      anAccountability({ id: audience, from: `giver-${audience}`, to: `forum-${audience}`, audience }),
    ),
  }),
  positions: at(
    Object.fromEntries(
      audiences.flatMap(([audience], row): [string, readonly [number, number]][] => [
        [`giver-${audience}`, [0, row * 40]],
        [`forum-${audience}`, [160, row * 40]],
      ]),
    ),
  ),
};

const kinds = [
  'local-authority',
  'elected-body',
  'partnership-body',
  'nhs-body',
  'charity',
  'education',
  'philanthropic-funder',
  'company',
  'service-users-or-citizens',
  'regulator',
  null,
] as const;

const everyShape: Picture = {
  name: 'every-shape',
  shows: 'Eleven shapes of equal weight, one for each sector group and a capsule where no sector is recorded.',
  network: aNetwork({
    organisations: kinds.map((kind, index) =>
      anOrganisation({ id: `o${String(index).padStart(2, '0')}`, kind, name: kind ?? 'not recorded' }),
    ),
    collaborations: [aCollaboration({ id: 'all', backbone: 'o00', members: ['o00', 'o01'] })],
  }),
  positions: at(
    Object.fromEntries(
      kinds.map((_, index) => [
        `o${String(index).padStart(2, '0')}`,
        [(index % 4) * 110, Math.floor(index / 4) * 70] as const,
      ]),
    ),
  ),
};

const parallel: Picture = {
  name: 'parallel-lines',
  shows: 'From near: one straight line, two, three and four side by side, a bundle of five beside its line of account.',
  zoom: 2,
  width: 560,
  height: 620,
  network: aNetwork({
    relationships: [1, 2, 3, 4, 6].flatMap((count) =>
      Array.from({ length: count }, (_, index) => {
        const ends = {
          id: `r${String(count)}${String(index)}`,
          from: `left-${String(count)}`,
          to: `right-${String(count)}`,
        };
        if (index === 0 && count > 1) return anAccountability({ ...ends, audience: 'commissioner-or-funder' });
        return index === 2 ? aFunding({ ...ends, from: ends.to, to: ends.from }) : aFunding(ends);
      }),
    ),
  }),
  positions: at(
    Object.fromEntries(
      [1, 2, 3, 4, 6].flatMap((count, row): [string, readonly [number, number]][] => [
        [`left-${String(count)}`, [0, row * 45]],
        [`right-${String(count)}`, [150, row * 45]],
      ]),
    ),
  ),
};

const hubGivers = ['north', 'north-east', 'east', 'south', 'west', 'next-to-west'] as const;

const hub: Picture = {
  name: 'heads-round-a-rim',
  shows: 'Six lines of account that meet one partnership: their heads stand apart, and none comes from behind.',
  network: aNetwork({
    organisations: [anOrganisation({ id: 'alliance', kind: 'partnership-body' })],
    collaborations: [
      aCollaboration({
        id: 'Harbour Alliance',
        model: 'collaborative-market',
        backbone: 'alliance',
        members: ['alliance', ...hubGivers],
      }),
    ],
    relationships: hubGivers.map((from) => anAccountability({ id: from, from, to: 'alliance' })),
  }),
  positions: at({
    alliance: [0, 0],
    north: [0, -80],
    'north-east': [30, -75],
    east: [90, 10],
    south: [-15, 85],
    west: [-95, 0],
    'next-to-west': [-90, 25],
  }),
};

const sharedNetwork = aNetwork({
  organisations: [
    anOrganisation({ id: 'town-council', kind: 'local-authority' }),
    anOrganisation({ id: 'inspectorate', kind: 'regulator' }),
    anOrganisation({ id: 'shared-trust', kind: 'charity' }),
    anOrganisation({ id: 'full-council', kind: 'elected-body' }),
    anOrganisation({ id: 'school', kind: 'education' }),
    anOrganisation({ id: 'lottery', kind: 'lottery-or-public-funder' }),
  ],
  collaborations: [
    aCollaboration({
      id: 'town',
      name: 'The Town Deal',
      model: 'collaborative-council',
      backbone: 'town-council',
      members: ['town-council', 'full-council', 'shared-trust', 'food-bank', 'choir'],
    }),
    aCollaboration({
      id: 'schools',
      name: 'Schools Together: a promise',
      model: 'system-connector',
      members: ['school', 'shared-trust', 'reading-club'],
    }),
    aCollaboration({ id: 'later', name: 'Agents of Later', model: 'agent-of-change' }),
  ],
  relationships: [
    anAccountability({ id: 'a1', from: 'town-council', to: 'full-council', audience: 'elected-council' }),
    anAccountability({ id: 'a2', from: 'town-council', to: 'inspectorate', audience: 'regulator' }),
    anAccountability({ id: 'a3', from: 'school', to: 'inspectorate', audience: 'regulator' }),
    anAccountability({
      id: 'a4',
      from: 'shared-trust',
      to: 'lottery',
      audience: 'commissioner-or-funder',
      status: 'denied',
    }),
    aFunding({ id: 'f1', from: 'town-council', to: 'shared-trust' }),
    aFunding({ id: 'f2', from: 'town-council', to: 'food-bank' }),
    aFunding({ id: 'f3', from: 'lottery', to: 'school' }),
    aRelationship({ id: 'p1', from: 'choir', to: 'food-bank' }),
    aRelationship({ id: 'p2', from: 'reading-club', to: 'school' }),
  ],
});
const sharedPositions = at({
  'town-council': [-110, 30],
  'full-council': [-120, -50],
  'shared-trust': [10, 10],
  'food-bank': [-60, 90],
  choir: [-170, 70],
  school: [130, 40],
  'reading-club': [150, -40],
  inspectorate: [20, 170],
  lottery: [150, 190],
});

const shared: Picture = {
  name: 'shared-and-empty',
  shows:
    'Two territories that overlap at the trust they share, one without members that says so, bodies of the commons, a denied line.',
  network: sharedNetwork,
  positions: sharedPositions,
};

export const pictures: readonly Picture[] = [
  everyAudience,
  everyShape,
  parallel,
  hub,
  shared,
  { ...shared, name: 'dark', shows: 'The same map in the dark theme.', theme: 'dark' },
  {
    ...shared,
    name: 'high-contrast',
    shows: 'The same map in high contrast: hull edges at full strength, names of territories in ink.',
    theme: 'contrast',
  },
  {
    ...shared,
    name: 'selection',
    shows: 'The council is selected: its neighbourhood and territory are lit, the rest recedes.',
    selection: [organisationRef(organisationId('town-council'))],
  },
  {
    name: 'loop-and-coincident',
    shows: 'A relationship of an organisation with itself, and two organisations at one place: nothing breaks.',
    network: aNetwork({
      relationships: [
        aRelationship({ id: 'self', from: 'alpha', to: 'alpha' }),
        anAccountability({ id: 'self-account', from: 'alpha', to: 'alpha' }),
        aRelationship({ id: 'none', from: 'beta', to: 'gamma' }),
      ],
    }),
    positions: at({ alpha: [0, 0], beta: [120, 0], gamma: [120, 0] }),
  },
];
