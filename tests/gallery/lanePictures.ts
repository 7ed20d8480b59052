import type { Network } from '../../src/domain/network.ts';
import {
  aCollaboration,
  aFunding,
  aMember,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
} from '../fixtures/aNetwork.ts';

export interface LanePicture {
  readonly name: string;
  /** What to look for. */
  readonly shows: string;
  readonly network: Network;
  /** Collaborations that are compared, and which of their panes is painted. */
  readonly panes: readonly string[];
  readonly pane: number;
  readonly theme?: 'light' | 'dark' | 'contrast';
}

const partners = ['hazel', 'rowan', 'alder', 'birch', 'maple', 'larch', 'aspen', 'willow', 'elder', 'holly'];
const others = ['heron', 'kestrel', 'plover'];
const named = (id: string, kind: string) => anOrganisation({ id, kind });

const network = aNetwork({
  organisations: [
    named('assembly', 'elected-body'),
    named('inspectors', 'regulator'),
    named('treasury', 'lottery-or-public-funder'),
    named('hub', 'local-authority'),
    named('forum', 'partnership-body'),
    ...partners.map((id) => named(id, 'charity')),
    ...others.map((id) => named(id, 'charity')),
    named('neighbours', 'service-users-or-citizens'),
  ],
  collaborations: [
    aCollaboration({
      id: 'grove',
      model: 'collaborative-council',
      backbone: 'hub',
      members: ['hub', 'neighbours', 'inspectors', ...partners],
    }),
    aCollaboration({
      id: 'marsh',
      backbone: 'forum',
      members: ['forum', 'hazel', 'inspectors', ...others.map((id) => aMember(id))],
    }),
    aCollaboration({ id: 'moor', model: 'system-connector', members: ['elder', 'willow', 'heron'] }),
  ],
  relationships: [
    ...partners.map((to) => aRelationship({ from: 'hub', to, collaborations: ['grove'] })),
    ...others.map((to) => aRelationship({ from: 'forum', to, collaborations: ['marsh'] })),
    anAccountability({ from: 'hub', to: 'assembly', audience: 'elected-council', collaborations: ['grove'] }),
    anAccountability({ from: 'hub', to: 'treasury', audience: 'commissioner-or-funder', collaborations: ['grove'] }),
    anAccountability({
      from: 'hub',
      to: 'neighbours',
      audience: 'service-users-or-citizens',
      collaborations: ['grove'],
    }),
    anAccountability({ from: 'forum', to: 'inspectors', audience: 'regulator', collaborations: ['marsh'] }),
    anAccountability({ from: 'maple', to: 'hub', collaborations: ['grove'] }),
    aFunding({ from: 'treasury', to: 'hub', collaborations: ['grove'] }),
  ],
});

export const lanePictures: readonly LanePicture[] = [
  {
    name: 'lanes-of-roles',
    shows:
      'five lanes with hairlines, the hub above its partners in two rows, lines that leave it sideways and come down steeply',
    network,
    panes: ['grove', 'marsh'],
    pane: 0,
  },
  {
    name: 'lanes-with-empty-seats',
    shows: 'three partners, and the outlined seats of Hazel and the inspectors, whom the two other panes share',
    network,
    panes: ['grove', 'marsh', 'moor'],
    pane: 2,
    theme: 'dark',
  },
];
