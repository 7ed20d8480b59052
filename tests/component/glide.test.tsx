import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Glide } from '../../src/features/present/stage/glide/glide.ts';
import { createGlide } from '../../src/features/present/stage/glide/glide.ts';
import type { GlideCanvas } from '../../src/features/present/stage/glide/glideCanvas.ts';
import type { PagePicture } from '../../src/scene/glide/onPage.ts';
import { lightTheme } from '../../src/scene/theme.ts';
import type { ShownMarks } from '../../src/ui/stage/shownMarks.ts';
import { aNetwork } from '../fixtures/aNetwork.ts';
import { aScene, places } from '../unit/scene/aScene.ts';

const size = { width: 800, height: 600 };
const viewport = { ...size, k: 1, tx: 0, ty: 0, zoom: 1 };

/** A picture with one organisation at a place. */
const at = (x: number, y: number, isEasing = false): ShownMarks => ({
  scene: aScene(aNetwork({ organisations: ['hub'] }), places({ hub: [x, y] })),
  labels: [],
  viewport,
  theme: lightTheme,
  isEasing,
});

/** An element where the page has it; there is no layout here. */
function placed(left = 0, width = size.width): HTMLElement {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(left, 0, width, size.height);
  return element;
}

/** Frames that pass when a test says so. */
let waiting: FrameRequestCallback[] = [];
let now = 0;
function pass(ms: number) {
  now += ms;
  const due = waiting;
  waiting = [];
  for (const draw of due) draw(now);
}

let painted: PagePicture[] = [];
const silent: GlideCanvas = { open: () => true, paint: () => undefined, fade: () => undefined, close: () => undefined };

function aGlide(): { readonly glide: Glide; readonly slide: HTMLElement } {
  const slide = placed();
  const copies = document.createElement('div');
  slide.append(copies);
  const glide = createGlide();
  const marks = { ...silent, paint: (picture: PagePicture) => void painted.push(picture) };
  glide.attach({ slide, canvases: { before: silent, after: silent, marks }, copies });
  return { glide, slide };
}

const isGliding = ({ slide }: { readonly slide: HTMLElement }) => 'gliding' in slide.dataset;
/** Where the organisation was painted last. */
const lastPlace = (): readonly number[] => [...(painted.at(-1)?.scene.positions ?? [])].slice(0, 2);

beforeEach(() => {
  waiting = [];
  painted = [];
  now = 1000;
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => waiting.push(draw));
  vi.stubGlobal('cancelAnimationFrame', () => {
    waiting = [];
  });
  vi.stubGlobal(
    'DOMRect',
    class {
      constructor(
        readonly x: number,
        readonly y: number,
        readonly width: number,
        readonly height: number,
      ) {}
      get left() {
        return this.x;
      }
      get top() {
        return this.y;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a glide from one picture to another', () => {
  it('begins where the mark was, ends where it is, and leaves the page to the picture itself', () => {
    const shown = aGlide();
    const { glide } = shown;
    const [before, after] = [at(100, 100), at(500, 300)];
    const leave = glide.hang(placed(), () => before);
    glide.depart();
    leave();
    glide.hang(placed(), () => after);
    glide.arrive(900);
    pass(16);
    expect(isGliding(shown)).toBe(true);
    expect(lastPlace()).toEqual([100, 100]);
    pass(450);
    const [x = NaN, y = NaN] = lastPlace();
    expect(x).toBeGreaterThan(110);
    expect(x).toBeLessThan(490);
    // On the straight way.
    expect((y - 100) / (x - 100)).toBeCloseTo(0.5, 3);
    pass(440);
    expect(Math.abs((lastPlace()[0] ?? NaN) - 500)).toBeLessThan(1);
    pass(20);
    expect(isGliding(shown)).toBe(false);
    expect(waiting).toEqual([]);
  });

  it('starts from where the mark is when the next step comes in the middle', () => {
    const { glide } = aGlide();
    let shows = at(100, 100);
    glide.hang(placed(), () => shows);
    glide.depart();
    shows = at(500, 300);
    glide.arrive(900);
    pass(16);
    pass(400);
    const halted = lastPlace();
    glide.depart();
    shows = at(100, 500);
    glide.arrive(900);
    pass(16);
    expect(lastPlace()).toEqual(halted);
    pass(1000);
    expect(painted.at(-1)?.scene).not.toBe(shows.scene);
  });

  it('is a cut where the step asks for one, and nothing at all where nothing has moved', () => {
    for (const [next, ms] of [
      [at(500, 300), 0],
      // Another light on the same places: the picture fades by itself.
      [at(100, 100, true), 900],
    ] as const) {
      const shown = aGlide();
      let shows = at(100, 100);
      shown.glide.hang(placed(), () => shows);
      shown.glide.depart();
      shows = next;
      shown.glide.arrive(ms);
      pass(16);
      expect(isGliding(shown)).toBe(false);
      expect(painted).toEqual([]);
      expect(waiting).toEqual([]);
    }
  });

  it('waits for a picture that is still on its way, but not for ever', () => {
    const shown = aGlide();
    const [before, after] = [at(100, 100), at(500, 300)];
    const leave = shown.glide.hang(placed(), () => before);
    shown.glide.depart();
    leave();
    shown.glide.arrive(900);
    pass(16);
    pass(200);
    expect(lastPlace()).toEqual([100, 100]);
    const gone = shown.glide.hang(placed(), () => after);
    pass(16);
    pass(899);
    expect(Math.abs((lastPlace()[0] ?? NaN) - 500)).toBeLessThan(1);
    pass(20);
    expect(isGliding(shown)).toBe(false);

    shown.glide.depart();
    gone();
    shown.glide.arrive(900);
    pass(16);
    pass(600);
    pass(600);
    expect(isGliding(shown)).toBe(true);
    pass(400);
    expect(isGliding(shown)).toBe(false);
  });

  it('goes on to where the mark is by now, when what is shown changes on the way', () => {
    const { glide } = aGlide();
    let shows = at(100, 100);
    glide.hang(placed(), () => shows);
    glide.depart();
    shows = at(500, 300);
    glide.arrive(900);
    pass(16);
    pass(500);
    const [before = NaN] = lastPlace();
    shows = at(100, 500);
    pass(1);
    expect(Math.abs((lastPlace()[0] ?? NaN) - before)).toBeLessThan(5);
    pass(380);
    expect(Math.abs((lastPlace()[1] ?? NaN) - 500)).toBeLessThan(5);
  });
});
