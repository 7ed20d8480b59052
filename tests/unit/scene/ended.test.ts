import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../src/analysis/filterNetwork.ts';
import { hitTest } from '../../../src/scene/hitTest.ts';
import { labelBox } from '../../../src/scene/labelBox.ts';
import { placeLabels } from '../../../src/scene/labels.ts';
import { linkKinds } from '../../../src/scene/marks.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { organisationRef, relationshipRef } from '../../../src/domain/ids.ts';
import { withdraw } from '../../../src/analysis/withdraw.ts';
import { anAccountability, aNetwork, aRelationship, organisationId, relationshipId } from '../../fixtures/aNetwork.ts';
import { aScene, aViewport, places } from './aScene.ts';

const network = aNetwork({
  relationships: [
    anAccountability({ id: 'over', from: 'alpha', to: 'beta', start: '2008', end: '2011' }),
    aRelationship({ id: 'goes-on', from: 'alpha', to: 'gamma', start: '2012' }),
  ],
});
const positions = places({ alpha: [0, 0], beta: [300, 0], gamma: [0, 200] });
const filter = { ...noFilter, years: { from: 2012, to: null } };
const visible = filterNetwork(network, [], filter);
const sceneOf = (ended: 'hide' | 'ghost') => aScene(network, positions, { visible, pane: { filter, ended } });

const withdrawnPane = { withdrawn: [organisationRef(organisationId('beta'))] };
const without = withdraw(network, withdrawnPane.withdrawn);

describe('what is withdrawn as a what-if', () => {
  const scene = aScene(network, positions, { visible: without, pane: withdrawnPane });
  const rowOf = (id: string) => scene.organisationRefs.findIndex((ref) => ref.id === id);

  it('stays as a broken outline with its name in quiet ink, and its lines as traces', () => {
    const beta = rowOf('beta');
    expect(scene.nodes.trace[beta]).toBe(1);
    expect(scene.names[beta]?.colour).toBe(lightTheme.colour.ink2);
    expect(scene.looks[scene.nodes.look[beta] ?? -1]?.dash).not.toEqual([]);
    const kinds = new Map(
      [...scene.links.ref].map((ref, row) => [scene.relationshipRefs[ref]?.id, scene.links.kind[row]] as const),
    );
    expect(kinds.get(relationshipId('over'))).toBe(linkKinds.ended);
    expect(kinds.get(relationshipId('goes-on'))).not.toBe(linkKinds.ended);
  });

  it('can be seen and not chosen', () => {
    const viewport = aViewport(scene);
    const at = [300 * viewport.k + viewport.tx, viewport.ty] as const;
    expect(hitTest(scene, viewport, ...at, 12)?.id).not.toBe('beta');
    const labels = placeLabels(scene, viewport, (text, size) => text.length * size * 0.5);
    const label = labels.find(({ ref }) => ref.id === 'beta');
    const box = label && labelBox(label, viewport);
    expect(box).toBeDefined();
    if (box === undefined) return;
    expect(hitTest(scene, viewport, box.x + box.w / 2, box.y + box.h / 2, 0, labels)?.id).not.toBe('beta');
  });

  it('leaves a trace of a relationship that goes alone, and both its ends as they are', () => {
    const pane = { withdrawn: [relationshipRef(relationshipId('over'))] };
    const drawn = aScene(network, positions, { visible: withdraw(network, pane.withdrawn), pane });
    expect([...drawn.links.kind]).toContain(linkKinds.ended);
    expect([...drawn.nodes.trace]).toEqual([0, 0, 0]);
  });

  it('leaves no trace of what the filters leave out anyway', () => {
    const pane = { ...withdrawnPane, filter };
    const drawn = aScene(network, positions, { visible: withdraw(visible, pane.withdrawn), pane });
    expect(drawn.organisationRefs.map(({ id }) => id)).toEqual(['alpha', 'gamma']);
  });
});

describe('what had ended before the first year shown', () => {
  it('is not drawn unless asked for', () => {
    const { links, organisationRefs } = sceneOf('hide');
    expect([...links.kind]).not.toContain(linkKinds.ended);
    expect(organisationRefs.map(({ id }) => id)).toEqual(['alpha', 'gamma']);
  });

  it('is drawn pale on request, with a trace of whoever stood at its ends', () => {
    const { links, looks, relationshipRefs, organisationRefs, nodes, names } = sceneOf('ghost');
    const row = [...links.kind].indexOf(linkKinds.ended);
    expect(relationshipRefs[links.ref[row] ?? -1]?.id).toBe('over');
    expect(looks[links.look[row] ?? -1]?.opacity).toBe(lightTheme.opacity.dimLink);
    const beta = organisationRefs.findIndex(({ id }) => id === 'beta');
    expect(nodes.trace[beta]).toBe(1);
    expect(names[beta]).toBeNull();
  });

  it('can be seen and not chosen', () => {
    const scene = sceneOf('ghost');
    const viewport = aViewport(scene);
    const along = [...Array(21).keys()].map((step) =>
      hitTest(scene, viewport, (step / 20) * 300 * viewport.k + viewport.tx, viewport.ty, 0),
    );
    expect(along.filter((ref) => ref?.kind === 'relationship' || ref?.id === 'beta')).toEqual([]);
  });
});
