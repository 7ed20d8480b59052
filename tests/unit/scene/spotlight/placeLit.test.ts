import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationRef } from '../../../../src/domain/ids.ts';
import { documentPositions } from '../../../../src/domain/positions.ts';
import { litPane } from '../../../../src/export/picture/litPane.ts';
import { labelBox } from '../../../../src/scene/labelBox.ts';
import { castRanks } from '../../../../src/scene/spotlight/castRanks.ts';
import { enlarged } from '../../../../src/scene/spotlight/enlarged.ts';
import { placeCast } from '../../../../src/scene/spotlight/placeCast.ts';
import { placeLit } from '../../../../src/scene/spotlight/placeLit.ts';
import { slideTheme } from '../../../../src/scene/spotlight/slideTheme.ts';
import { stepScene } from '../../../../src/scene/spotlight/stepScene.ts';
import { wordingsOfName } from '../../../../src/scene/spotlight/wordingsOfName.ts';
import { gapTo } from '../../../../src/scene/territorySpots.ts';
import { lightTheme } from '../../../../src/scene/theme.ts';
import type { Insets, PaneSize } from '../../../../src/scene/viewport.ts';
import type { MeasureText } from '../../../../src/scene/marks.ts';
import { viewportOf } from '../../../../src/scene/viewport.ts';
import type { Network, Positions } from '../../../../src/domain/network.ts';
import type { PaneView } from '../../../../src/view/viewState.ts';
import { firstPane } from '../../../../src/view/viewState.ts';
import { openStep, stepsOf } from '../../../../src/view/story.ts';
import { aCollaboration, aNetwork, anAccountability, organisationId } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { exampleDocument, theExample } from '../../../fixtures/theExample.ts';
import { evenLetters, places, somePositions } from '../aScene.ts';

const theme = slideTheme(lightTheme, 1, 1440);
const slide = { width: 1440, height: 900 };
const insets = { top: 64, right: 96, bottom: 112, left: 700 };
const words = [{ x: 0, y: 0, width: 600, height: 900 }];

function aSlide(network: Network, positions: Positions, given: Partial<PaneView>, look = theme) {
  const pane = { ...firstPane, ...given };
  const { visible, cast } = litPane(network, pane, null);
  const picture = { network, visible, pane, heldBack: [], cast, wholeCast: cast, areNamesHidden: false };
  const scene = stepScene(picture, look, positions);
  return { scene, viewport: viewportOf('fit', scene.bounds, slide, insets, 2.4), cast };
}

/** A step of the shipped story on a smaller slide, `unit` of a usual pixel for each. */
function aStepOn(size: PaneSize, place: number, unit: number, room: Insets) {
  const network = theExample();
  const document = exampleDocument();
  const { view } = openStep(stepsOf(document)[place] ?? { view: '' }, network, firstPane);
  const look = slideTheme(lightTheme, unit, size.width);
  const drawn = aSlide(network, documentPositions(document), view?.panes[0] ?? firstPane, look);
  const viewport = viewportOf('fit', drawn.scene.bounds, size, room, 2.88 * unit);
  return { scene: enlarged(drawn.scene, unit, viewport.k), viewport, cast: drawn.cast };
}

const idOf = (scene: ReturnType<typeof aSlide>['scene'], row: number) =>
  scene.organisationRefs[scene.nodes.ref[row] ?? -1]?.id;

type Box = ReturnType<typeof labelBox>;
const isApart = (a: Box, b: Box): boolean =>
  a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;

describe('the names of a cast', () => {
  it('go to the ends of drawn lines first: whoever has none is named only when they all are', () => {
    fc.assert(
      fc.property(
        someNetwork({ organisations: 30, relationships: 30 }).chain((network) =>
          fc.tuple(
            fc.constant(network),
            somePositions(network),
            fc.subarray([...network.organisations.keys()].map(organisationRef)),
          ),
        ),
        ([network, positions, spotlight]) => {
          const { scene, viewport } = aSlide(network, positions, { spotlight });
          const named = new Set(placeLit(scene, viewport, evenLetters, words).map(({ ref }) => ref.id as string));
          const ends = new Set([...castRanks(scene, viewport).keys()].map((row) => idOf(scene, row) as string));
          const isEachNamed = [...ends].every((id) => named.has(id));
          if (!isEachNamed) for (const id of named) expect(ends.has(id)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never stand on one another, however narrow the pane, also where some have moved to make room', () => {
    fc.assert(
      fc.property(
        someNetwork({ organisations: 14, relationships: 20 }).chain((network) =>
          fc.tuple(fc.constant(network), somePositions(network)),
        ),
        fc.integer({ min: 200, max: 700 }),
        ([network, positions], width) => {
          const spotlight = [...network.organisations.keys()].map(organisationRef);
          const { scene } = aSlide(network, positions, { spotlight });
          const viewport = viewportOf('fit', scene.bounds, { width, height: 500 });
          const boxes = placeLit(scene, viewport, evenLetters, []).map((label) => labelBox(label, viewport));
          boxes.forEach((one, place) => {
            for (const other of boxes.slice(place + 1)) expect(isApart(one, other)).toBe(true);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('ask for the audience of the fewest lines before all others', () => {
    const network = aNetwork({
      organisations: ['hub', 'family', 'payer', 'funder'],
      collaborations: [aCollaboration({ id: 'deal', members: ['hub', 'family', 'payer', 'funder'] })],
      relationships: [
        anAccountability({ id: 'a', from: 'hub', to: 'payer', audience: 'commissioner-or-funder' }),
        anAccountability({ id: 'b', from: 'hub', to: 'funder', audience: 'commissioner-or-funder' }),
        anAccountability({ id: 'c', from: 'hub', to: 'family', audience: 'service-users-or-citizens' }),
      ],
    });
    const where = places({ hub: [0, 0], family: [150, 0], payer: [0, 150], funder: [150, 150] });
    const spotlight = ['hub', 'family', 'payer', 'funder'].map((id) => organisationRef(organisationId(id)));
    const { scene, viewport } = aSlide(network, where, { spotlight });
    const ranks = [...castRanks(scene, viewport)].sort(([, a], [, b]) => b - a);
    expect(ranks.map(([row]) => idOf(scene, row)).slice(0, 2)).toEqual(['family', 'hub']);
  });

  it('name all ten of the step that counts who pays, none of them near the edge of the slide', () => {
    const network = theExample();
    const document = exampleDocument();
    const step = stepsOf(document)[5];
    const { view } = openStep(step ?? { view: '' }, network, firstPane);
    const { scene, viewport, cast } = aSlide(network, documentPositions(document), view?.panes[0] ?? firstPane);
    const labels = placeCast(scene, viewport, evenLetters, words);
    const named = new Set(labels.flatMap(({ ref }) => (ref.kind === 'organisation' ? [ref.id] : [])));
    expect([...(cast?.organisations ?? [])].filter((id) => !named.has(id))).toEqual([]);
    for (const label of labels) {
      const { x, w } = labelBox(label, viewport);
      expect(x + w).toBeLessThanOrEqual(slide.width - 8);
    }
  });

  it('name all ten of that step on a phone too, each over nothing else', () => {
    const phone = { width: 390, height: 796 };
    const { scene, viewport, cast } = aStepOn(phone, 5, 0.72, { top: 318, right: 40, bottom: 72, left: 40 });
    const above = [{ x: 0, y: 0, width: 390, height: 290 }];
    const foot = [{ x: 20, y: 765, width: 223, height: 15 }];
    const labels = placeCast(scene, viewport, evenLetters, [...above, ...foot]);
    const named = new Set(labels.flatMap(({ ref }) => (ref.kind === 'organisation' ? [ref.id] : [])));
    expect([...(cast?.organisations ?? [])].filter((id) => !named.has(id))).toEqual([]);
    const boxes = labels.map((label) => labelBox(label, viewport));
    boxes.forEach((one, place) => {
      for (const other of boxes.slice(place + 1)) expect(isApart(one, other)).toBe(true);
    });
  });

  it.each([900, 1024, 1100])(
    'stand beside each council that leads on a slide of %d pixels, and not far off',
    (width) => {
      const room = { top: 54, right: 80, bottom: 104, left: 0.5 * width };
      const { scene, viewport } = aStepOn({ width, height: 0.75 * width }, 2, 0.84, room);
      const wideLetters: MeasureText = (text, size) => text.length * size * 0.54;
      const labels = placeCast(scene, viewport, wideLetters, [{ x: 0, y: 0, width: 0.42 * width, height: width }]);
      const leads = scene.names.flatMap((name, row) => (name?.kind === 'backbone' ? [idOf(scene, row)] : []));
      expect(leads).toHaveLength(3);
      for (const lead of leads) {
        const label = labels.find(({ ref }) => ref.kind === 'organisation' && ref.id === lead);
        const [fromX, fromY, toX, toY] = label?.leader ?? [0, 0, 0, 0];
        expect(label, lead).toBeDefined();
        expect(Math.hypot(toX - fromX, toY - fromY), lead).toBeLessThan(60);
      }
    },
  );

  it('break into three lines rather than lose words', () => {
    const wholeLines = ['Royal Borough of Higher', 'and Lower Mapleford'];
    const name = { lines: ['Royal Borough of Higher', 'and Lower Map…'], wholeLines } as unknown as Parameters<
      typeof wordingsOfName
    >[0];
    const [first] = wordingsOfName(name);
    expect(first?.lines.join(' ')).toBe(wholeLines.join(' '));
    expect(wordingsOfName(name).some(({ lines }) => lines.length === 3)).toBe(true);
  });
});

describe('the name of a territory in a step', () => {
  it('stands nearer to its own territory than to any other, where they leave each other room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 220, max: 320 }), (columns, apart) => {
        const all = [0, 1, 2, 3].map((index) => `place${String(index)}`);
        const network = aNetwork({
          organisations: all.flatMap((id) => [`${id}-a`, `${id}-b`]),
          collaborations: all.map((id) => aCollaboration({ id, members: [`${id}-a`, `${id}-b`] })),
        });
        const where = places(
          Object.fromEntries(
            all.flatMap((id, index) => {
              const [x, y] = [(index % columns) * apart, Math.floor(index / columns) * apart];
              return [
                [`${id}-a`, [x, y] as const],
                [`${id}-b`, [x + 60, y + 40] as const],
              ];
            }),
          ),
        );
        const { scene, viewport } = aSlide(network, where, {});
        for (const label of placeCast(scene, viewport, evenLetters, words)) {
          if (label.glyph === null) continue;
          const box = labelBox(label, viewport);
          const gaps = scene.hulls.map(({ ref, points }) => ({ id: ref.id, gap: gapTo(points, viewport, box) }));
          const own = gaps.find(({ id }) => id === label.ref.id)?.gap ?? Infinity;
          for (const { id, gap } of gaps) if (id !== label.ref.id) expect(gap).toBeGreaterThan(own);
        }
      }),
    );
  });
});
