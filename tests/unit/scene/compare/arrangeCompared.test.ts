import { describe, expect, it } from 'vitest';
import { arrange } from '../../../../src/layout/arrange.ts';
import type { LayoutRequest } from '../../../../src/layout/protocol.ts';
import { arrangeCompared } from '../../../../src/scene/compare/arrangeCompared.ts';
import { boundsOfAll, networkPaneScene } from '../../../../src/scene/compare/networkPaneScene.ts';
import { lightTheme } from '../../../../src/scene/theme.ts';
import { aCollaboration, aNetwork, anOrganisation, aRelationship, organisationId } from '../../../fixtures/aNetwork.ts';
import { collaborationTarget, compared } from './someCompared.ts';

const aMap = () =>
  aNetwork({
    organisations: ['a', 'b', 'c', 'd', 'e'].map((id) => anOrganisation({ id })),
    collaborations: [
      aCollaboration({ id: 'one', backbone: 'a', members: ['a', 'b', 'c'] }),
      aCollaboration({ id: 'two', backbone: 'd', members: ['b', 'd', 'e'] }),
    ],
    relationships: [
      aRelationship({ from: 'a', to: 'b', collaborations: ['one'] }),
      aRelationship({ from: 'd', to: 'b', collaborations: ['two'] }),
    ],
  });
const panesOf = (network: ReturnType<typeof aMap>, ...ids: readonly string[]) =>
  compared(network, ids.map(collaborationTarget));

function counting() {
  const asked: LayoutRequest[] = [];
  return {
    asked,
    arrange: (request: LayoutRequest) => {
      asked.push(request);
      return Promise.resolve(arrange(request));
    },
  };
}

describe('compared networks', () => {
  it('hold whom they share at one place', async () => {
    const panes = panesOf(aMap(), 'one', 'two');
    const [one, two] = await arrangeCompared(
      counting(),
      panes.map(({ world }) => world),
    );
    expect([...(one?.keys() ?? [])]).toEqual(['a', 'b', 'c']);
    expect([...(two?.keys() ?? [])].sort()).toEqual(['b', 'd', 'e']);
    expect(two?.get(organisationId('b'))).toEqual(one?.get(organisationId('b')));
  });

  it('are arranged once for the same worlds, and a world that is known whole not at all', async () => {
    const network = aMap();
    const worlds = panesOf(network, 'one', 'one').map(({ world }) => world);
    const arranger = counting();
    const [first, second] = await arrangeCompared(arranger, worlds);
    expect(second).toEqual(first);
    await arrangeCompared(arranger, [...worlds]);
    expect(arranger.asked).toHaveLength(1);
  });

  it('are tried again after a failure', async () => {
    const worlds = panesOf(aMap(), 'one', 'two').map(({ world }) => world);
    const failing = { arrange: () => Promise.reject(new Error('The worker stopped.')) };
    await expect(arrangeCompared(failing, worlds)).rejects.toThrow('The worker stopped.');
    await expect(arrangeCompared(counting(), worlds)).resolves.toHaveLength(2);
  });

  it('are drawn with their own territories, and outlines of who is not there', async () => {
    const network = aMap();
    const gone = { withdrawn: [{ kind: 'organisation', id: organisationId('c') }] } as const;
    const panes = compared(network, ['one', 'two'].map(collaborationTarget), [gone]);
    const worlds = panes.map(({ world }) => world);
    const positions = await arrangeCompared(counting(), worlds);
    const bounds = boundsOfAll(worlds, positions);
    panes.forEach((pane, index) => {
      const scene = networkPaneScene(network, pane, positions[index] ?? new Map(), bounds, lightTheme);
      expect(scene.hulls.map(({ ref }) => ref.id)).toEqual([index === 0 ? 'one' : 'two']);
      expect(scene.bounds).toBe(bounds);
      expect(scene.nodes.ref).toHaveLength(3);
      expect([...scene.nodes.trace].sort()).toEqual(index === 0 ? [0, 0, 1] : [0, 0, 0]);
    });
  });
});
