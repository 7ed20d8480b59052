import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { organisationRef } from '../../../src/domain/ids.ts';
import { paintCanvas } from '../../../src/paint/paintCanvas.ts';
import { placeLabels } from '../../../src/scene/labels.ts';
import { PointsPen } from '../../../src/scene/pointsPen.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { aCollaboration, aNetwork, anAccountability, aRelationship, organisationId } from '../../fixtures/aNetwork.ts';
import { aScene, aViewport, evenLetters, places } from '../scene/aScene.ts';

beforeAll(() => {
  vi.stubGlobal('Path2D', PointsPen);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** A context that writes down what is asked of it. */
function recordingContext() {
  const calls: string[] = [];
  const known: Record<string, unknown> = {};
  const context = new Proxy(known, {
    get: (target, name: string) =>
      name in target
        ? target[name]
        : () => {
            calls.push(name);
          },
  });
  return { calls, context: context as unknown as CanvasRenderingContext2D };
}

const ids = Array.from({ length: 60 }, (_, index) => `o${String(index).padStart(2, '0')}`);
const network = aNetwork({
  collaborations: [aCollaboration({ id: 'deal', model: 'agent-of-change', members: ids })],
  relationships: ids
    .slice(1)
    .flatMap((id) => [
      anAccountability({ id: `a${id}`, from: id, to: 'o00', audience: 'regulator' }),
      aRelationship({ id: `t${id}`, from: id, to: 'o00' }),
    ]),
});
const positions = places(
  Object.fromEntries(ids.map((id, index) => [id, [(index % 8) * 60, Math.floor(index / 8) * 60] as const])),
);

describe('a scene on a canvas', () => {
  it('strokes all lines of one look at once', () => {
    const scene = aScene(network, positions);
    const { calls, context } = recordingContext();
    paintCanvas(context, scene, aViewport(scene), [], lightTheme);
    const count = (name: string): number => calls.filter((call) => call === name).length;
    // One for each shape, two for each look of lines, one for the territory.
    expect(count('stroke')).toBeLessThan(60 + 2 * scene.looks.length + 2);
    expect(count('save')).toBe(count('restore'));
  });

  it('lays neither ground nor clears, so that another scene can lie under it', () => {
    const scene = aScene(network, positions);
    const { calls, context } = recordingContext();
    paintCanvas(context, scene, aViewport(scene), placeLabels(scene, aViewport(scene), evenLetters), lightTheme);
    expect(calls).not.toContain('clearRect');
    expect(calls).not.toContain('fillRect');
    expect(calls).toContain('strokeText');
  });

  it('writes the selected name on its pill without a halo', () => {
    const selection = [organisationRef(organisationId('o59'))];
    const scene = aScene(network, positions, { selection });
    const labels = placeLabels(scene, aViewport(scene), evenLetters).filter(({ pill }) => pill !== null);
    const { calls, context } = recordingContext();
    paintCanvas(context, { ...scene, hulls: [] }, aViewport(scene), labels, lightTheme);
    expect(labels).toHaveLength(1);
    expect(calls).toContain('roundRect');
    expect(calls).not.toContain('strokeText');
  });
});
