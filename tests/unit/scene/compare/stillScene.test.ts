import { describe, expect, it } from 'vitest';
import { alignSeats } from '../../../../src/scene/compare/alignSeats.ts';
import { paneScene } from '../../../../src/scene/compare/paneScene.ts';
import { placeStill } from '../../../../src/scene/compare/placeStill.ts';
import { stillScene } from '../../../../src/scene/compare/stillScene.ts';
import { labelBox } from '../../../../src/scene/labelBox.ts';
import type { Box } from '../../../../src/scene/labelField.ts';
import { placeLabels } from '../../../../src/scene/labels.ts';
import type { LabelMark, Viewport } from '../../../../src/scene/marks.ts';
import type { Theme } from '../../../../src/scene/theme.ts';
import { lightTheme } from '../../../../src/scene/theme.ts';
import { viewportOf } from '../../../../src/scene/viewport.ts';
import { firstTargets } from '../../../../src/view/comparisonChanges.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { evenLetters } from '../aScene.ts';
import { compared } from './someCompared.ts';

const network = theExample();
const panes = compared(network, firstTargets(network));
const seats = alignSeats(network, panes, 1.2);
const scenesIn = (theme: Theme) => panes.map((pane) => paneScene(network, pane, seats, [], theme));

const size = { width: 230, height: 260 };
const boxesIn = (labels: readonly LabelMark[], viewport: Viewport) => labels.map((label) => labelBox(label, viewport));

const overlap = (p: Box, q: Box): boolean => p.x < q.x + q.w && q.x < p.x + p.w && p.y < q.y + q.h && q.y < p.y + p.h;

describe('the names of those who lead in a narrow picture', () => {
  it('stand further off where they find no room beside their shapes, and never on each other', () => {
    let more = 0;
    for (const theme of [lightTheme, { ...lightTheme, textScale: 1.4 }])
      for (const scene of scenesIn(theme).map((one) => stillScene(one, theme, size.width))) {
        const viewport = viewportOf('fit', scene.bounds, size);
        const plain = placeLabels(scene, viewport, evenLetters);
        const all = placeStill(scene, viewport, evenLetters);
        more += all.length - plain.length;
        expect(all.slice(0, plain.length)).toEqual(plain);
        const boxes = boxesIn(all, viewport);
        for (const [at, box] of boxes.entries())
          for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      }
    expect(more).toBeGreaterThan(0);
  });
});

describe('a compared pane as a picture', () => {
  it('names whoever leads there, and nobody else', () => {
    const leads = new Set([...network.collaborations.values()].map(({ backbone }): string | null => backbone));
    for (const scene of scenesIn(lightTheme).map((one) => stillScene(one, lightTheme, 500))) {
      const named = scene.names.flatMap((name, row) =>
        name === null ? [] : [scene.organisationRefs[scene.nodes.ref[row] ?? -1]?.id ?? ''],
      );
      expect(named.length).toBeGreaterThan(0);
      for (const id of named) expect(leads).toContain(id);
    }
  });

  it('draws only who can be seen, each at its seat', () => {
    scenesIn(lightTheme).forEach((scene, place) => {
      const still = stillScene(scene, lightTheme, 500);
      expect(still.nodes.ref).toHaveLength(panes[place]?.visible.organisations.size ?? 0);
      expect(still.nodes.trace.every((isTrace) => isTrace === 0)).toBe(true);
      expect(still.positions).toBe(scene.positions);
    });
  });

  it('draws no line between lanes that a tint tells apart, and keeps it where a theme has none', () => {
    const lanesIn = (theme: Theme) => scenesIn(theme).flatMap((scene) => stillScene(scene, theme, 500).lanes ?? []);
    expect(new Set(lanesIn(lightTheme).map(({ hairline }) => hairline))).toEqual(new Set(['transparent']));
    const forced = { ...lightTheme, hull: { ...lightTheme.hull, fill: 0 } };
    expect(new Set(lanesIn(forced).map(({ hairline }) => hairline))).toEqual(new Set([lightTheme.colour.line]));
  });

  it('draws lines as much thicker as its words are larger', () => {
    const large = { ...lightTheme, textScale: 2 };
    for (const scene of scenesIn(large)) {
      const still = stillScene(scene, large, 500);
      expect(still.looks.map(({ strokeWidth }) => strokeWidth)).toEqual(
        scene.looks.map(({ strokeWidth }) => 2 * strokeWidth),
      );
    }
  });

  it('enlarges shapes where the pane is wide, and lets none lie on another in a narrow one', () => {
    for (const scene of scenesIn(lightTheme)) {
      expect(stillScene(scene, lightTheme, 230).nodes.radius).toEqual(scene.nodes.radius);
      stillScene(scene, lightTheme, 500).nodes.radius.forEach((radius, row) => {
        expect(radius).toBeGreaterThan(scene.nodes.radius[row] ?? Infinity);
      });
    }
  });
});
