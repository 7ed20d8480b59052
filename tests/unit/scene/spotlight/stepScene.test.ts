import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../../../src/domain/ids.ts';
import { organisationRef } from '../../../../src/domain/ids.ts';
import type { Network, Positions } from '../../../../src/domain/network.ts';
import { paintSvg } from '../../../../src/paint/paintSvg.ts';
import type { Scene } from '../../../../src/scene/marks.ts';
import { labelBox } from '../../../../src/scene/labelBox.ts';
import { dimmedTheme, slideTheme } from '../../../../src/scene/spotlight/slideTheme.ts';
import { placeCast } from '../../../../src/scene/spotlight/placeCast.ts';
import { spotlit } from '../../../../src/scene/spotlight/spotlit.ts';
import { stepEmphasis } from '../../../../src/scene/spotlight/stepEmphasis.ts';
import { stepScene } from '../../../../src/scene/spotlight/stepScene.ts';
import { withoutHeldBack } from '../../../../src/scene/spotlight/withoutHeldBack.ts';
import { lightTheme, themeNames, themeOf } from '../../../../src/scene/theme.ts';
import { viewportOf } from '../../../../src/scene/viewport.ts';
import type { PaneView } from '../../../../src/view/viewState.ts';
import { firstPane } from '../../../../src/view/viewState.ts';
import { aNetwork, aCollaboration, anAccountability, organisationId } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { evenLetters, places, somePositions } from '../aScene.ts';
import { contrast, mixed, rgb } from '../colour.ts';

const theme = slideTheme(lightTheme, 1, 1440);

interface Shown extends Partial<PaneView> {
  readonly heldBack?: readonly EntityRef[];
  readonly areNamesHidden?: boolean;
}

function aStep(
  network: Network,
  positions: Positions,
  { heldBack = [], areNamesHidden = false, ...pane }: Shown,
): Scene {
  const shown = { ...firstPane, ...pane };
  const visible = withoutHeldBack(network, heldBack);
  const light = (of: Network) =>
    stepEmphasis(network, of, { found: null, spotlit: spotlit(of, shown.spotlight), selection: shown.selection });
  const picture = {
    network,
    visible,
    pane: shown,
    heldBack,
    cast: light(visible),
    wholeCast: light(network),
    areNamesHidden,
  };
  return stepScene(picture, theme, positions);
}

const town = aNetwork({
  organisations: ['hub', 'payer', 'bystander', 'neighbour'],
  collaborations: [
    aCollaboration({ id: 'deal', members: ['hub', 'payer'] }),
    aCollaboration({ id: 'pact', members: ['bystander', 'neighbour'] }),
  ],
  relationships: [
    anAccountability({ id: 'lit', from: 'hub', to: 'payer' }),
    anAccountability({ id: 'dim', from: 'bystander', to: 'neighbour' }),
  ],
});
const ground = places({ hub: [0, 0], payer: [120, 0], bystander: [0, 200], neighbour: [120, 200] });
const spotlight = ['hub', 'payer'].map((id) => organisationRef(organisationId(id)));

const lookOf = (scene: Scene, id: string) => {
  const row = scene.organisationRefs.findIndex((ref) => ref.id === id);
  return scene.looks[scene.nodes.look[row] ?? -1];
};
const lineLook = (scene: Scene, id: string) => {
  const row = scene.links.ref.findIndex((ref) => scene.relationshipRefs[ref]?.id === id);
  return scene.looks[scene.links.look[row] ?? -1];
};
const namedIn = ({ names, organisationRefs }: Scene) =>
  names.flatMap((name, row) => (name === null || name.kind === 'dimmed' ? [] : [organisationRefs[row]?.id]));

describe('the picture of a step', () => {
  it('dims the rest to 13 % and its lines to 6 %', () => {
    const scene = aStep(town, ground, { spotlight });
    expect(lookOf(scene, 'hub')?.opacity).toBe(1);
    expect(lookOf(scene, 'bystander')?.opacity).toBe(0.13);
    expect(lineLook(scene, 'lit')?.opacity).toBe(1);
    expect(lineLook(scene, 'dim')?.opacity).toBe(0.06);
  });

  it('draws nothing of the rest where it is hidden, not even its territories', () => {
    const scene = aStep(town, ground, { spotlight, rest: 'hide' });
    expect(scene.organisationRefs.map(({ id }) => id)).toEqual(['hub', 'payer']);
    expect(scene.hulls.map(({ ref }) => ref.id)).toEqual(['deal']);
    expect(lineLook(scene, 'dim')).toBeUndefined();
  });

  it('leaves the rest as it is where it is kept, and names the cast alone', () => {
    const scene = aStep(town, ground, { spotlight, rest: 'keep' });
    expect(lookOf(scene, 'bystander')).toEqual(lookOf(scene, 'hub'));
    expect(namedIn(scene)).toEqual(['hub', 'payer']);
  });

  it('dims nothing where nothing is lit', () => {
    const scene = aStep(town, ground, {});
    expect(new Set(scene.organisationRefs.map(({ id }) => lookOf(scene, id)?.opacity))).toEqual(new Set([1]));
    expect(namedIn(scene)).toHaveLength(4);
  });

  it('draws what is held back only when it is revealed, and the camera waits for it', () => {
    const heldBack = [organisationRef(organisationId('payer'))];
    const [before, after] = [aStep(town, ground, { spotlight, heldBack }), aStep(town, ground, { spotlight })];
    expect(before.organisationRefs.map(({ id }) => id)).not.toContain('payer');
    expect(after.organisationRefs.map(({ id }) => id)).toContain('payer');
    expect(before.bounds).toEqual(after.bounds);
  });

  it('names nobody and no territory where names are hidden', () => {
    const scene = aStep(town, ground, { spotlight, areNamesHidden: true });
    expect(namedIn(scene)).toEqual([]);
    expect(scene.territoryNames).toEqual([]);
  });

  it('reaches paper with the same levels', () => {
    const scene = aStep(town, ground, { spotlight });
    const view = viewportOf('fit', scene.bounds, { width: 800, height: 500 });
    const svg = paintSvg(scene, view, placeCast(scene, view, evenLetters), theme, { title: 'A', description: 'B' });
    expect(svg).toContain('opacity="0.13"');
    expect(svg).toContain('opacity="0.06"');
  });
});

describe('the names of a step', () => {
  it('belong to the cast, and never overlap each other or what stands over the map', () => {
    fc.assert(
      fc.property(
        someNetwork({ organisations: 30 }).chain((network) =>
          fc.tuple(
            fc.constant(network),
            somePositions(network),
            fc.subarray([...network.organisations.keys()].map(organisationRef)),
          ),
        ),
        ([network, positions, lit]) => {
          const scene = aStep(network, positions, { spotlight: lit });
          const insets = { top: 60, right: 90, bottom: 70, left: 660 };
          const view = viewportOf('fit', scene.bounds, { width: 1440, height: 900 }, insets, 2.4);
          const words = { x: 0, y: 0, width: 600, height: 900 };
          const labels = placeCast(scene, view, evenLetters, [words]).filter(({ ref }) => ref.kind !== 'relationship');
          const cast = new Set<string>(lit.map(({ id }) => id));
          if (cast.size > 0)
            for (const { ref } of labels) if (ref.kind === 'organisation') expect(cast.has(ref.id)).toBe(true);
          const boxes = labels.map((label) => labelBox(label, view));
          boxes.forEach((box, index) => {
            expect(overlap(box, { x: words.x, y: words.y, w: words.width, h: words.height })).toBe(false);
            for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
          });
        },
      ),
    );
  });

  it('are 18 pixels or more on a slide of 1440, and as much larger or smaller as the slide is', () => {
    for (const width of [800, 1440, 1920]) {
      const unit = width / 1440;
      const scene = { ...aStep(town, ground, { spotlight }), textScale: slideTheme(lightTheme, unit, width).textScale };
      const view = viewportOf('fit', scene.bounds, { width, height: width * 0.6 });
      const sizes = placeCast(scene, view, evenLetters).map(({ size }) => size / unit);
      expect(sizes.length).toBeGreaterThan(2);
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(18);
    }
  });
});

type Box = ReturnType<typeof labelBox>;
const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe.each(themeNames.map(themeOf))('the levels of a step in the $name theme', (ofPage) => {
  const { colour, opacity } = dimmedTheme(ofPage);
  const canvas = rgb(colour.canvas);
  /** Light of the room on the screen, as much as a tenth of white: what a weak projector leaves of black. */
  const weak = (part: number): number => 0.1 * 255 + 0.9 * part;
  const seen = (ink: string, share: number) =>
    mixed(rgb(ink), canvas, share).map(weak) as unknown as ReturnType<typeof rgb>;
  const empty = canvas.map(weak) as unknown as ReturnType<typeof rgb>;

  it('stay apart on a weak projector: the light stands out by 3:1, and what recedes is still seen', () => {
    const [lit, dim] = [seen(colour.node, 1), seen(colour.node, opacity.dimNode)];
    expect(contrast(lit, dim)).toBeGreaterThanOrEqual(3);
    expect(contrast(dim, empty)).toBeGreaterThanOrEqual(1.1);
    for (const line of Object.values(colour.audience)) {
      expect(contrast(seen(line, 1), seen(line, opacity.dimLink))).toBeGreaterThanOrEqual(2.4);
      expect(contrast(seen(line, opacity.dimLink), empty)).toBeLessThan(contrast(dim, empty));
    }
  });
});
