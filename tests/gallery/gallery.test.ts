import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { paintSvg } from '../../src/paint/paintSvg.ts';
import { compose } from '../../src/scene/compose.ts';
import { encode } from '../../src/scene/encode.ts';
import { placeLabels } from '../../src/scene/labels.ts';
import type { MeasureText } from '../../src/scene/marks.ts';
import { themeOf } from '../../src/scene/theme.ts';
import { cameraOf, viewportOf } from '../../src/scene/viewport.ts';
import { firstPane } from '../../src/view/viewState.ts';
import { paintLinesSvg } from '../../src/paint/paintLinesSvg.ts';
import { emphasisOf } from '../../src/scene/emphasis.ts';
import { laneColumns } from '../../src/scene/lines/columns.ts';
import { gatherBands } from '../../src/scene/lines/gatherBands.ts';
import { planLines } from '../../src/scene/lines/planLines.ts';
import { alignSeats } from '../../src/scene/compare/alignSeats.ts';
import { paneScene } from '../../src/scene/compare/paneScene.ts';
import { collaborationTarget, compared } from '../unit/scene/compare/someCompared.ts';
import type { LanePicture } from './lanePictures.ts';
import { lanePictures } from './lanePictures.ts';
import type { LinesPicture } from './linesPictures.ts';
import { linesPictures } from './linesPictures.ts';
import type { Picture } from './pictures.ts';
import { pictures } from './pictures.ts';
import { differenceOf } from '../../src/analysis/compare/pair/difference.ts';
import { differenceScene } from '../../src/scene/difference/differenceScene.ts';
import { placeTagged } from '../../src/scene/difference/placeTags.ts';
import { northSide, southSide, twoSides, twoSidesSeats } from '../fixtures/twoSides.ts';
import type { DifferenceShown } from './differencePictures.ts';
import { differencePictures } from './differencePictures.ts';

const isUpdating = process.env['UPDATE_GALLERY'] === '1';
const fileOf = (name: string): URL => new URL(`./${name}.svg`, import.meta.url);

/** A mean letter of the map's family, so that names are spaced as on the screen without a browser to measure them. */
const meanLetter: MeasureText = (text, size, weight) => text.length * size * (weight > 500 ? 0.54 : 0.5);

function painted({ name, shows, network, positions, theme = 'light', selection = [], ...look }: Picture): string {
  const { zoom = 1, width = 480, height = 400 } = look;
  const looks = themeOf(theme);
  const scene = compose(encode(network, network, { ...firstPane, selection }, looks), positions);
  const fit = viewportOf('fit', scene.bounds, { width, height });
  const camera = cameraOf(fit);
  const viewport =
    zoom === 1 ? fit : { ...viewportOf({ ...camera, span: camera.span }, scene.bounds, { width, height }), zoom };
  const labels = placeLabels(scene, viewport, meanLetter);
  return paintSvg(scene, viewport, labels, looks, { title: name, description: shows });
}

function paintedLines({
  name,
  shows,
  network,
  open,
  theme = 'light',
  selection = [],
  width = 900,
}: LinesPicture): string {
  const looks = themeOf(theme);
  const plan = planLines(network, gatherBands(network, network), {
    columns: laneColumns(width, looks.textScale),
    textScale: looks.textScale,
    measure: meanLetter,
    isTouch: false,
    isOpen: (setting) => setting !== null && open.includes(setting),
  });
  const emphasis = emphasisOf(network, network, selection);
  const ink = { theme: looks, world: network, visible: network, emphasis, lens: 'none' } as const;
  return paintLinesSvg(plan, ink, { title: name, description: shows });
}

function paintedDifference({ name, shows, way, theme = 'light', selection = [] }: DifferenceShown): string {
  const looks = themeOf(theme);
  const difference = differenceOf(northSide, southSide);
  const scene = differenceScene({ network: twoSides, difference, way, selection, lit: null }, twoSidesSeats, looks);
  const viewport = viewportOf('fit', scene.bounds, { width: 560, height: 500 });
  const labels = placeTagged(scene, viewport, meanLetter);
  return paintSvg(scene, viewport, labels, looks, { title: name, description: shows });
}

function paintedLanes({ name, shows, network, panes: ids, pane, theme = 'light' }: LanePicture): string {
  const looks = themeOf(theme);
  const size = { width: 360, height: 360 };
  const panes = compared(network, ids.map(collaborationTarget));
  const seats = alignSeats(network, panes, size.width / size.height);
  const [shown, empty] = [panes[pane], seats.emptySeats[pane]];
  if (shown === undefined || empty === undefined) throw new RangeError(`${name} has no pane ${String(pane)}.`);
  const scene = paneScene(network, shown, seats, empty, looks);
  const viewport = viewportOf('fit', scene.bounds, size);
  const labels = placeLabels(scene, viewport, meanLetter);
  return paintSvg(scene, viewport, labels, looks, { title: name, description: shows });
}

function expectGolden(name: string, svg: string) {
  const file = fileOf(name);
  if (isUpdating) writeFileSync(file, svg);
  expect(existsSync(file), `There is no ${name}.svg yet: run with UPDATE_GALLERY=1, and look at it.`).toBe(true);
  expect(svg).toBe(readFileSync(file, 'utf8'));
}

if (isUpdating && process.env['CI'])
  throw new Error(
    'The gallery is compared in CI, never updated: run UPDATE_GALLERY=1 on your own computer and look at it.',
  );

describe('the gallery', () => {
  it.each(pictures)('$name: $shows', (picture) => {
    expectGolden(picture.name, painted(picture));
  });

  it.each(linesPictures)('$name: $shows', (picture) => {
    expectGolden(picture.name, paintedLines(picture));
  });

  it.each(differencePictures)('$name: $shows', (picture) => {
    expectGolden(picture.name, paintedDifference(picture));
  });

  it.each(lanePictures)('$name: $shows', (picture) => {
    expectGolden(picture.name, paintedLanes(picture));
  });

  it('holds no picture that nobody paints any more', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.svg'));
    expect(files.sort()).toEqual(
      [...pictures, ...linesPictures, ...differencePictures, ...lanePictures].map(({ name }) => `${name}.svg`).sort(),
    );
  });
});
