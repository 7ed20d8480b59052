import { describe, expect, it } from 'vitest';
import { collaborationRef, organisationRef, relationshipRef } from '../../../src/domain/ids.ts';
import { hoverScene } from '../../../src/scene/hoverScene.ts';
import { isDrawn } from '../../../src/scene/linkCurve.ts';
import { rings } from '../../../src/scene/marks.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  collaborationId,
  organisationId,
  relationshipId,
} from '../../fixtures/aNetwork.ts';
import { aScene, places } from './aScene.ts';

const network = aNetwork({
  collaborations: [aCollaboration({ id: 'deal', members: ['alpha', 'beta', 'gamma', 'delta'] })],
  relationships: [
    anAccountability({ id: 'answers', from: 'alpha', to: 'beta' }),
    aFunding({ id: 'funds', from: 'gamma', to: 'alpha' }),
    aFunding({ id: 'other', from: 'gamma', to: 'delta' }),
  ],
});
const positions = places({ alpha: [0, 0], beta: [100, 0], gamma: [0, 100], delta: [100, 100] });
const scene = aScene(network, positions);
const alpha = organisationRef(organisationId('alpha'));

describe('what is raised under a pointer', () => {
  it('is the organisation with a ring and its name, its lines, and the shapes they join', () => {
    const raised = hoverScene(scene, alpha, lightTheme);
    const drawn = [...raised.nodes.ref].map((ref) => raised.organisationRefs[ref]?.id);
    expect(drawn).toEqual(['alpha', 'beta', 'gamma']);
    expect([...raised.nodes.ring]).toEqual([rings.raised, 0, 0]);
    expect(raised.names.map((name) => name?.kind ?? null)).toEqual(['raised', null, null]);
    expect([...raised.links.ref].map((ref) => raised.relationshipRefs[ref]?.id)).toEqual(['answers', 'funds']);
    for (const look of raised.links.look) expect(raised.looks[look]?.opacity).toBe(1);
    for (const tier of raised.links.tier) expect(isDrawn(tier, 1)).toBe(true);
  });

  it('is one line with its ends, for a relationship, even where the map dims or merges it', () => {
    const selection = [organisationRef(organisationId('beta'))];
    const raised = hoverScene(
      aScene(network, positions, { selection }),
      relationshipRef(relationshipId('other')),
      lightTheme,
    );
    expect(raised.links.ref).toHaveLength(1);
    expect(raised.names.filter((name) => name !== null)).toHaveLength(2);
  });

  it('is the outline alone, for a collaboration', () => {
    const raised = hoverScene(scene, collaborationRef(collaborationId('deal')), lightTheme);
    expect(raised.nodes.ref).toHaveLength(0);
    expect(raised.hulls).toHaveLength(1);
    expect(raised.hulls[0]).toMatchObject({ fillOpacity: 0 });
  });

  it('is nothing where there is nothing', () => {
    for (const ref of [null, organisationRef(organisationId('nobody'))]) {
      const raised = hoverScene(scene, ref, lightTheme);
      expect([raised.nodes.ref.length, raised.links.ref.length, raised.hulls.length]).toEqual([0, 0, 0]);
    }
  });

  it('follows the hand while it is dragged, and leaves the map below as it is', () => {
    const before = scene.positions.slice();
    const raised = hoverScene(scene, alpha, lightTheme, { id: organisationId('alpha'), x: 50, y: -40 });
    expect([...raised.positions.slice(0, 2)]).toEqual([50, -40]);
    expect(scene.positions).toEqual(before);
  });
});
