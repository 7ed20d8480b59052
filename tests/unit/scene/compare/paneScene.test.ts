import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { organisationRef } from '../../../../src/domain/ids.ts';
import { paintSvg } from '../../../../src/paint/paintSvg.ts';
import { alignSeats } from '../../../../src/scene/compare/alignSeats.ts';
import { paneScene } from '../../../../src/scene/compare/paneScene.ts';
import { softBend } from '../../../../src/scene/compare/laneCourses.ts';
import { hitTest } from '../../../../src/scene/hitTest.ts';
import { hoverScene } from '../../../../src/scene/hoverScene.ts';
import { placeLabels } from '../../../../src/scene/labels.ts';
import { labelBox } from '../../../../src/scene/labelBox.ts';
import { backboneRadius, radiusOf } from '../../../../src/scene/radius.ts';
import { lightTheme } from '../../../../src/scene/theme.ts';
import { toScreen, viewportOf } from '../../../../src/scene/viewport.ts';
import { firstTargets } from '../../../../src/view/comparisonChanges.ts';
import type { PaneView } from '../../../../src/view/viewState.ts';
import { organisationId } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { evenLetters } from '../aScene.ts';
import { collaborationTarget, compared } from './someCompared.ts';

const size = { width: 290, height: 305 };
const example = theExample();

function scenesOf(network = example, targets = firstTargets(network), parts: readonly Partial<PaneView>[] = []) {
  const panes = compared(network, targets, parts);
  const seats = alignSeats(network, panes, size.width / size.height);
  return {
    panes,
    seats,
    scenes: panes.map((pane, index) => paneScene(network, pane, seats, seats.emptySeats[index] ?? [], lightTheme)),
  };
}

describe('the scene of a compared pane', () => {
  it('draws everybody who can be seen and every empty seat once, at the seat that all panes give', () => {
    const { panes, seats, scenes } = scenesOf();
    scenes.forEach((scene, index) => {
      const drawn = [...scene.nodes.ref].map((ref) => scene.organisationRefs[ref]?.id ?? '');
      const visible = [...(panes[index]?.visible.organisations.keys() ?? [])];
      expect([...drawn].sort()).toEqual([...visible, ...(seats.emptySeats[index] ?? [])].sort());
      drawn.forEach((id, row) => {
        const [x, y] = seats.positions.get(organisationId(id)) ?? [NaN, NaN];
        expect(scene.positions[2 * row]).toBeCloseTo(x, 3);
        expect(scene.positions[2 * row + 1]).toBeCloseTo(y, 3);
      });
      expect(scene.bounds).toBe(seats.bounds);
    });
  });

  it('draws an organisation as large in every pane, unless it leads in some of them and in others not', () => {
    const leads = new Set([...example.collaborations.values()].map(({ backbone }): string | null => backbone));
    const radii = new Map<string, Set<number>>();
    for (const scene of scenesOf().scenes)
      scene.nodes.ref.forEach((ref, row) => {
        const id = scene.organisationRefs[ref]?.id ?? '';
        radii.set(id, (radii.get(id) ?? new Set()).add(scene.nodes.radius[row] ?? 0));
      });
    expect([...radii].filter(([id, each]) => each.size > 1 && !leads.has(id))).toEqual([]);
  });

  it('lets only who leads in a pane look like a lead there, at the same place everywhere', () => {
    const works = [...example.collaborations.values()];
    let followers = 0;
    for (const targets of [firstTargets(example), works.slice(0, 4).map(({ id }) => collaborationTarget(id))]) {
      const { panes, scenes } = scenesOf(example, targets);
      scenes.forEach((scene, index) => {
        const shown = [...(panes[index]?.world.collaborations.values() ?? [])];
        const leads = new Set(shown.map(({ backbone }): string | null => backbone));
        scene.nodes.ref.forEach((ref, row) => {
          const id = scene.organisationRefs[ref]?.id ?? '';
          const [radius, name] = [scene.nodes.radius[row] ?? 0, scene.names[row]];
          if (leads.has(id)) expect(radius).toBe(backboneRadius);
          if (leads.has(id) && name) expect(name.kind).toBe('backbone');
          if (leads.has(id) || !works.some(({ backbone }) => backbone === id)) return;
          followers += 1;
          const ties = [...(panes[index]?.world.relationships.values() ?? [])].filter(
            ({ from, to }) => from === id || to === id,
          );
          expect(radius).toBeCloseTo(radiusOf(ties.length, false), 4);
          expect(name?.kind).not.toBe('backbone');
        });
      });
    }
    expect(followers).toBeGreaterThan(0);
  });

  it('outlines an empty seat without a name, and lets nobody choose it', () => {
    const [target] = firstTargets(example);
    if (target === undefined) throw new Error('The example declares no model.');
    const { seats, scenes } = scenesOf(
      example,
      [target, target],
      [{ filter: { ...noFilter, years: { from: 1990, to: 1990 } } }],
    );
    const [scene] = scenes;
    const [gone] = seats.emptySeats[0] ?? [];
    if (scene === undefined || gone === undefined) throw new Error('Nobody is missing in 1990.');
    const row = scene.organisationRefs.findIndex(({ id }) => id === gone);
    expect(scene.names[row]).toBeNull();
    expect(scene.nodes.trace[row]).toBe(1);
    expect(scene.looks[scene.nodes.look[row] ?? 0]?.dash).not.toEqual([]);
    const viewport = viewportOf('fit', scene.bounds, size);
    const [x, y] = toScreen(viewport, ...(seats.positions.get(gone) ?? [0, 0]));
    expect(hitTest(scene, viewport, x, y, 2)).not.toEqual(organisationRef(gone));
  });

  it('rings the empty seat of who is selected elsewhere, and leaves the rest as it is', () => {
    const { seats, scenes } = scenesOf();
    const index = seats.emptySeats.findIndex((empty) => empty.length > 0);
    const [gone] = seats.emptySeats[index] ?? [];
    if (gone === undefined) throw new Error('The example leaves no seat empty.');
    const chosen = { selection: [organisationRef(gone)] };
    const scene = scenesOf(
      example,
      firstTargets(example),
      scenes.map(() => chosen),
    ).scenes[index];
    const ringed = [...(scene?.nodes.ref ?? [])].filter((_, row) => scene?.nodes.ring[row] === 2);
    expect(ringed.map((ref) => scene?.organisationRefs[ref]?.id)).toEqual([gone]);
    expect(scene?.links).toEqual(scenes[index]?.links);
  });

  it('rings an empty seat when a pointer rests on the same organisation in another pane', () => {
    const { seats, scenes } = scenesOf();
    const index = seats.emptySeats.findIndex((empty) => empty.length > 0);
    const [gone] = seats.emptySeats[index] ?? [];
    const scene = scenes[index];
    if (scene === undefined || gone === undefined) throw new Error('The example leaves no seat empty.');
    const raised = hoverScene(scene, organisationRef(gone), lightTheme);
    expect([...raised.nodes.ring]).toEqual([1]);
    expect(raised.lanes).toEqual([]);
  });

  it('is empty but for seats and lanes where nothing can be seen', () => {
    const [pane] = compared(example, firstTargets(example));
    if (pane === undefined) throw new Error('The example declares no model.');
    const empty = { ...pane, visible: { ...pane.visible, organisations: new Map(), relationships: new Map() } };
    const seats = alignSeats(example, [pane, empty], 1);
    const scene = paneScene(example, empty, seats, seats.emptySeats[1] ?? [], lightTheme);
    expect(scene.nodes.ref).toHaveLength(pane.world.organisations.size);
    expect(scene.nodes.trace.every((one) => one === 1)).toBe(true);
    expect(scene.links.ref).toHaveLength(0);
    expect(scene.lanes).toHaveLength(5);
  });

  it('keeps every name inside its pane', () => {
    for (const scene of scenesOf().scenes) {
      const viewport = viewportOf('fit', scene.bounds, size);
      const labels = placeLabels(scene, viewport, evenLetters);
      expect(labels.length).toBeGreaterThan(2);
      for (const box of labels.map((label) => labelBox(label, viewport))) {
        expect(box.x).toBeGreaterThan(-2);
        expect(box.x + box.w).toBeLessThan(size.width + 2);
      }
    }
  });

  it('paints lanes under everything, within the pane', () => {
    const [scene] = scenesOf().scenes;
    if (scene === undefined) throw new Error('Nothing is compared.');
    const viewport = viewportOf('fit', scene.bounds, size);
    const svg = paintSvg(scene, viewport, [], lightTheme, { title: 'Lanes', description: '' });
    const bands = [...svg.matchAll(/<rect x="0" y="([\d.]+)" width="290" height="([\d.]+)"/g)];
    expect(bands).toHaveLength(5 + 4);
    const [first, ...others] = bands.map(([, y, height]) => [Number(y), Number(height)] as const);
    expect(first?.[0]).toBe(0);
    expect(Math.max(...others.map(([y, height]) => y + height))).toBeCloseTo(size.height, 1);
    expect(svg.lastIndexOf('<rect x="0"')).toBeLessThan(svg.indexOf('<path'));
  });

  it('has finite places and ways for any network', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const targets = [...network.collaborations.keys()].slice(0, 2).map(collaborationTarget);
        const { scenes } = scenesOf(network, targets.length < 2 ? [{ kind: 'map' }, { kind: 'map' }] : targets);
        for (const { positions, links } of scenes)
          expect([...positions, ...links.bend, ...links.arrival].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a soft bend', () => {
  it('is the same line seen from either end', () => {
    const point = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }));
    fc.assert(
      fc.property(point, point, fc.boolean(), (a, b, isLeafLast) => {
        expect(softBend(b, a, !isLeafLast, 0)).toBeCloseTo(-softBend(a, b, isLeafLast, 0), 12);
      }),
    );
  });

  it('comes down steeply on the end with fewer lines', () => {
    // From a hub at the top left: the control point lies above the chord and so to the right of the way's middle.
    const bend = softBend([0, 0], [100, 100], true, 50);
    const control = [50 + bend * 100, 50 - bend * 100];
    expect(control[0]).toBeGreaterThan(50);
    expect(control[1]).toBeLessThan(50);
  });
});
