import { organisationRef } from '../../src/domain/ids.ts';
import type { EntityRef } from '../../src/domain/ids.ts';
import type { Network } from '../../src/domain/network.ts';
import type { ThemeName } from '../../src/scene/theme.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  organisationId,
} from '../fixtures/aNetwork.ts';

/** One picture of the lines of accountability: a small invented network, and how it is looked at. */
export interface LinesPicture {
  readonly name: string;
  /** What a reader should see in it. */
  readonly shows: string;
  readonly network: Network;
  /** Collaborations whose bands are open. */
  readonly open: readonly string[];
  readonly theme?: ThemeName;
  readonly selection?: readonly EntityRef[];
  readonly width?: number;
}

const line = (id: string, from: string, to: string, audience: string | null, fields = {}) =>
  anAccountability({ id, from, to, audience, collaborations: ['riverside'], ...fields });

const riverside = aNetwork({
  organisations: [
    anOrganisation({ id: 'alliance', kind: 'partnership-body', name: 'The Riverside Alliance' }),
    anOrganisation({ id: 'bakers', name: 'Bakers’ Trust' }),
    anOrganisation({ id: 'chandlers', kind: 'company', name: 'Chandlers and Rope Makers Together' }),
    anOrganisation({ id: 'dockers', kind: 'nhs-body', name: 'Dockside Health' }),
    anOrganisation({ id: 'eel-street', kind: 'community-group', name: 'Eel Street Neighbours' }),
    anOrganisation({ id: 'cabinet', kind: 'elected-body', name: 'Riverside Council Cabinet' }),
    anOrganisation({ id: 'scrutiny', kind: 'elected-body', name: 'Riverside Council Scrutiny Committee' }),
    anOrganisation({ id: 'council', kind: 'local-authority', name: 'Riverside Council' }),
    anOrganisation({ id: 'inspectorate', kind: 'regulator', name: 'Inspectorate of Rivers' }),
    anOrganisation({ id: 'residents', kind: 'service-users-or-citizens', name: 'People of the riverside' }),
  ],
  collaborations: [
    aCollaboration({
      id: 'riverside',
      name: 'Riverside Alliance',
      model: 'collaborative-market',
      backbone: 'alliance',
      members: ['bakers', 'chandlers', 'dockers', 'eel-street', 'alliance'],
    }),
    aCollaboration({
      id: 'hilltop',
      name: 'Hilltop Pledge',
      model: 'agent-of-change',
      members: ['bakers', 'eel-street'],
      externalAccountability: ['service-users-or-citizens'],
    }),
    aCollaboration({ id: 'moor', name: 'Moorland Link', model: 'system-connector' }),
  ],
  relationships: [
    line('r1', 'bakers', 'alliance', 'internal-peer'),
    line('r2', 'chandlers', 'alliance', 'internal-peer', { status: 'unknown' }),
    line('r3', 'dockers', 'alliance', 'internal-peer'),
    line('r4', 'dockers', 'inspectorate', 'regulator'),
    line('r5', 'alliance', 'council', 'commissioner-or-funder'),
    line('r6', 'alliance', 'cabinet', 'elected-council'),
    line('r7', 'council', 'cabinet', 'elected-council'),
    line('r8', 'cabinet', 'scrutiny', 'elected-council'),
    line('r9', 'alliance', 'residents', 'service-users-or-citizens'),
    line('s1', 'bakers', 'council', 'commissioner-or-funder', { status: 'denied' }),
    line('s2', 'alliance', 'scrutiny', null),
    line('h1', 'bakers', 'council', 'commissioner-or-funder', { collaborations: ['hilltop'] }),
    aRelationship({ from: 'eel-street', to: 'bakers', collaborations: ['hilltop'] }),
  ],
});

export const linesPictures: readonly LinesPicture[] = [
  {
    name: 'lines-of-accountability',
    shows:
      'Three bands in five lanes: one open with names, lines that pass no name and one member without a line; one compressed; one empty that says why.',
    network: riverside,
    open: ['riverside'],
  },
  {
    name: 'lines-selected-dark',
    shows: 'A selected organisation with its lines at full strength in each of its bands; everything else recedes.',
    network: riverside,
    open: ['riverside', 'hilltop'],
    theme: 'dark',
    selection: [organisationRef(organisationId('bakers'))],
  },
  {
    name: 'lines-narrow-contrast',
    shows: 'Names of collaborations above their bands where there is no room beside them; lanes keep their width.',
    network: riverside,
    open: ['hilltop'],
    theme: 'contrast',
    width: 390,
  },
];
