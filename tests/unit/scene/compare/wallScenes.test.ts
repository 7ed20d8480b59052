import { describe, expect, it } from 'vitest';
import { alignedRoles } from '../../../../src/analysis/compare/alignedRoles.ts';
import type { CollaborationId } from '../../../../src/domain/ids.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { laneRoles } from '../../../../src/scene/compare/alignSeats.ts';
import { isWallAligned, wallScene } from '../../../../src/scene/compare/wallScenes.ts';
import type { Scene } from '../../../../src/scene/marks.ts';
import { lightTheme } from '../../../../src/scene/theme.ts';
import { aCollaboration, aNetwork, anAccountability, collaborationId } from '../../../fixtures/aNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';

const sceneOf = (network: Network, id: CollaborationId): Scene => wallScene(network, id, lightTheme)!;
const placesIn = (scene: Scene) =>
  new Map(
    scene.organisationRefs.map(
      (ref, row) => [ref.id, [scene.positions[2 * row], scene.positions[2 * row + 1]]] as const,
    ),
  );

/** So many collaborations that each has seats of its own, of two to seven members. */
const many = aNetwork({
  collaborations: Array.from({ length: 40 }, (_, place) =>
    aCollaboration({
      id: `c${String(place)}`,
      backbone: `m${String(place)}`,
      members: Array.from({ length: 2 + (place % 6) }, (__, member) => `m${String(place + member)}`),
    }),
  ),
  relationships: [anAccountability({ from: 'm1', to: 'm2', collaborations: ['c1'] })],
});

describe.each([
  ['few', theExample()],
  ['many', many],
])('the pictures of a wall of %s', (_, network) => {
  const ids = [...network.collaborations.keys()];

  it('have the same frame, and lanes of the same heights', () => {
    const [first, ...others] = ids.map((id) => sceneOf(network, id));
    for (const other of others) {
      expect(other.bounds).toEqual(first!.bounds);
      expect(other.lanes?.map(({ top, bottom }) => [top, bottom])).toEqual(
        first!.lanes?.map(({ top, bottom }) => [top, bottom]),
      );
    }
  });

  it('draw those of a collaboration and nobody else, each in the lane of its role', () => {
    for (const id of ids) {
      const scene = sceneOf(network, id);
      const roles = alignedRoles(network, isWallAligned(network) ? [] : [id]);
      const { minX, maxX } = scene.bounds;
      for (const [organisation, [x = NaN, y = NaN]] of placesIn(scene)) {
        const role = roles.get(organisation as never);
        expect(role).toBeDefined();
        const lane = scene.lanes?.[laneRoles.indexOf(role!)];
        expect(y).toBeGreaterThanOrEqual(lane!.top);
        expect(y).toBeLessThanOrEqual(lane!.bottom);
        expect(x).toBeGreaterThanOrEqual(minX);
        expect(x).toBeLessThanOrEqual(maxX);
      }
    }
  });
});

describe('the wall', () => {
  it('gives an organisation the same place in every picture of a few', () => {
    const network = theExample();
    const seen = new Map<string, unknown>();
    for (const id of network.collaborations.keys())
      for (const [organisation, place] of placesIn(sceneOf(network, id))) {
        expect(seen.get(organisation) ?? place).toEqual(place);
        seen.set(organisation, place);
      }
  });

  it('draws nothing of a collaboration that the map lacks', () => {
    expect(wallScene(many, collaborationId('gone'), lightTheme)).toBeNull();
  });
});
