import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseOf } from '../../../src/analysis/collapse.ts';
import type { CollaborationId } from '../../../src/domain/ids.ts';
import { collaborationRef, organisationRef } from '../../../src/domain/ids.ts';
import type { Network } from '../../../src/domain/network.ts';
import { documentPositions } from '../../../src/domain/positions.ts';
import { collapseScene } from '../../../src/scene/collapseScene.ts';
import { hitTest } from '../../../src/scene/hitTest.ts';
import { hoverScene } from '../../../src/scene/hoverScene.ts';
import { placeLabels } from '../../../src/scene/labels.ts';
import type { Scene } from '../../../src/scene/marks.ts';
import { linkKinds, nearZoom } from '../../../src/scene/marks.ts';
import { isDrawn } from '../../../src/scene/linkCurve.ts';
import { lightTheme } from '../../../src/scene/theme.ts';
import { toScreen } from '../../../src/scene/viewport.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  aRelationship,
  collaborationId,
  organisationId,
} from '../../fixtures/aNetwork.ts';
import { exampleDocument, theExample } from '../../fixtures/theExample.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { aScene, aViewport, evenLetters, places, somePositions } from './aScene.ts';

const collapsed = (scene: Scene, network: Network, ids: readonly CollaborationId[], visible = network): Scene =>
  collapseScene(scene, network, visible, collapseOf(network, visible, ids), { selection: [] }, lightTheme);

/** Lines that the sums of a scene stand for, each once. */
const standsFor = ({ links }: Scene, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + (links.kind[row] === linkKinds.merged ? 0 : (links.count[row] ?? 0)), 0);

const rowsAt = ({ links }: Scene, nodes: ReadonlySet<number>): readonly number[] =>
  [...links.ref.keys()].filter((row) => nodes.has(links.from[row] ?? -1) || nodes.has(links.to[row] ?? -1));

const marksIn = ({ nodes, organisationRefs }: Scene): readonly number[] =>
  [...nodes.ref.keys()].filter((row) => organisationRefs[nodes.ref[row] ?? 0]?.kind === 'collaboration');

describe('a collapsed collaboration', () => {
  const deal = collaborationId('deal');
  const network = aNetwork({
    collaborations: [
      aCollaboration({ id: 'deal', model: 'collaborative-council', members: ['a', 'b', 'c', 'shared'] }),
      aCollaboration({ id: 'other', members: ['shared', 'far'] }),
    ],
    relationships: [
      anAccountability({ id: 'r1', from: 'a', to: 'far', audience: 'regulator' }),
      anAccountability({ id: 'r2', from: 'b', to: 'far', audience: 'regulator' }),
      anAccountability({ id: 'r3', from: 'c', to: 'far', audience: 'internal-peer' }),
      anAccountability({ id: 'r4', from: 'far', to: 'c', audience: 'internal-peer' }),
      anAccountability({ id: 'r5', from: 'a', to: 'b' }),
      aFunding({ id: 'r6', from: 'far', to: 'a' }),
      aRelationship({ id: 'r7', from: 'b', to: 'shared' }),
    ],
  });
  const positions = places({ a: [0, 0], b: [60, 0], c: [30, 50], shared: [110, 20], far: [320, 20] });
  const scene = aScene(network, positions);
  const done = collapsed(scene, network, [deal]);
  const [mark = -1] = marksIn(done);

  it('is one mark inside its territory; whoever is shared or elsewhere stays in place', () => {
    expect(marksIn(done)).toHaveLength(1);
    expect(done.nodes.ref).toHaveLength(3);
    expect(done.positions[2 * mark]).toBeGreaterThan(0);
    expect(done.positions[2 * mark]).toBeLessThan(110);
    const far = [...done.nodes.ref].findIndex((ref) => done.organisationRefs[ref]?.id === 'far');
    expect([...done.positions.slice(2 * far, 2 * far + 2)]).toEqual([320, 20]);
    expect(done.names[mark]?.lines).toEqual(['Deal', '3 organisations']);
    expect(done.badges).toEqual([
      { node: mark, glyph: 'council', colour: lightTheme.colour.model.council, opacity: 1 },
    ]);
    expect(done.territoryNames.map(({ ref }) => ref.id)).toEqual(['other']);
  });

  it('sums its lines of account by audience and direction, and the rest apart', () => {
    const { links } = done;
    const shown = rowsAt(done, new Set([mark]))
      .filter((row) => isDrawn(links.tier[row] ?? 0, nearZoom))
      .map((row) => ({ count: links.count[row], out: links.from[row] === mark, kind: links.kind[row] }));
    expect(shown).toEqual([
      { count: 2, out: true, kind: linkKinds.bundle },
      { count: 1, out: true, kind: linkKinds.single },
      { count: 1, out: false, kind: linkKinds.single },
      { count: 1, out: false, kind: linkKinds.single },
      { count: 1, out: true, kind: linkKinds.single },
    ]);
  });

  it('writes its name and number, and the number of a summed line', () => {
    const labels = placeLabels(done, aViewport(done), evenLetters);
    expect(labels.map(({ lines }) => lines)).toContainEqual(['Deal', '3 organisations']);
    expect(labels.map(({ lines }) => lines)).toContainEqual(['2']);
  });

  it('can be pointed at, and raised with its lines', () => {
    const viewport = aViewport(done);
    const [x, y] = toScreen(viewport, done.positions[2 * mark] ?? 0, done.positions[2 * mark + 1] ?? 0);
    expect(hitTest(done, viewport, x, y, 0)).toEqual(collaborationRef(deal));
    const raised = hoverScene(done, collaborationRef(deal), lightTheme);
    expect(raised.links.ref.length).toBe(5);
    expect(raised.badges).toHaveLength(1);
    expect(hoverScene(done, organisationRef(organisationId('deal')), lightTheme).nodes.ref).toHaveLength(0);
  });

  it('shares one stroke among more than four sums', () => {
    const many = aNetwork({
      collaborations: [aCollaboration({ id: 'deal', members: ['a', 'b'] })],
      relationships: [
        'regulator',
        'internal-peer',
        'elected-council',
        'service-users',
        'commissioner-or-funder',
      ].flatMap((audience, index) => [
        anAccountability({ id: `r${String(index)}a`, from: index % 2 ? 'a' : 'b', to: 'far', audience }),
        anAccountability({ id: `r${String(index)}b`, from: index % 2 ? 'b' : 'a', to: 'far', audience }),
      ]),
    });
    const one = collapsed(aScene(many, places({ a: [0, 0], b: [50, 0], far: [300, 0] })), many, [deal]);
    const counts = rowsAt(one, new Set(marksIn(one))).map((row) => one.links.count[row]);
    expect(counts).toEqual([2, 2, 2, 4]);
  });

  it('has no mark when a filter leaves nobody inside', () => {
    const far = aNetwork({ organisations: ['far'] });
    const gone = collapsed(aScene(network, positions, { visible: far }), network, [deal], far);
    expect(marksIn(gone)).toEqual([]);
    expect(gone.nodes.ref).toHaveLength(1);
  });
});

describe('collapsing', () => {
  const some = someNetwork().chain((network) =>
    fc.tuple(fc.constant(network), somePositions(network), fc.subarray([...network.collaborations.keys()])),
  );

  it('loses no line and counts none twice, whatever is collapsed', () => {
    fc.assert(
      fc.property(some, ([network, positions, ids]) => {
        const scene = aScene(network, positions);
        const done = collapsed(scene, network, ids);
        const { inside, marks } = collapseOf(network, network, ids);
        const crossing = [...network.relationships.values()].filter(({ from, to }) => {
          const [a, b] = [inside.get(from), inside.get(to)];
          return (a !== undefined || b !== undefined) && a !== b;
        });
        const rows = rowsAt(done, new Set(marksIn(done)));
        expect(standsFor(done, rows)).toBe(crossing.length);
        expect(marksIn(done)).toHaveLength(marks.size);
        for (const row of rows) expect(done.links.from[row]).not.toBe(done.links.to[row]);
      }),
    );
  });

  it('moves nobody, and changes nothing between those that stay', () => {
    fc.assert(
      fc.property(some, ([network, positions, ids]) => {
        const scene = aScene(network, positions);
        const done = collapsed(scene, network, ids);
        const { inside } = collapseOf(network, network, ids);
        if (inside.size === 0) expect(done).toBe(scene);
        const placeOf = ({ nodes, organisationRefs, positions: at }: Scene, id: string) => {
          const row = [...nodes.ref].findIndex(
            (ref) => organisationRefs[ref]?.kind === 'organisation' && organisationRefs[ref].id === id,
          );
          return row === -1 ? null : [at[2 * row], at[2 * row + 1], nodes.radius[row]];
        };
        for (const id of network.organisations.keys())
          expect(placeOf(done, id)).toEqual(inside.has(id) ? null : placeOf(scene, id));
        expect(done.bounds).toBe(scene.bounds);
        expect(done.hulls.map(({ points }) => points)).toEqual(scene.hulls.map(({ points }) => points));
      }),
    );
  });

  it('covers no shape that stays, on the shipped map, whichever collaboration it is', () => {
    const network = theExample();
    const scene = aScene(network, documentPositions(exampleDocument()));
    for (const id of network.collaborations.keys()) {
      const done = collapsed(scene, network, [id]);
      const { nodes, positions } = done;
      for (const mark of marksIn(done))
        for (let row = 0; row < nodes.ref.length; row++) {
          if (row === mark) continue;
          const away = Math.hypot(
            (positions[2 * row] ?? 0) - (positions[2 * mark] ?? 0),
            (positions[2 * row + 1] ?? 0) - (positions[2 * mark + 1] ?? 0),
          );
          expect(away).toBeGreaterThan((nodes.radius[row] ?? 0) + (nodes.radius[mark] ?? 0));
        }
    }
  });
});
