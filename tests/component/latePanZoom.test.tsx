import { beforeEach, expect, test, vi } from 'vitest';
import type { Viewport } from '../../src/scene/marks.ts';
import type { PanZoomHost } from '../../src/ui/stage/panZoom.ts';

const start: Viewport = { width: 400, height: 300, k: 1, tx: 0, ty: 0, zoom: 1 };

function aHost() {
  const moves: Viewport[] = [];
  let viewport = start;
  const host: PanZoomHost = {
    isInPage: false,
    viewport: () => viewport,
    scaleLimits: () => [0.1, 10],
    limit: (asked) => asked,
    isDraggable: () => false,
    onStart: () => undefined,
    onMove: (next) => {
      viewport = next;
      moves.push(next);
    },
    onEnd: () => undefined,
    onDoubleClick: () => undefined,
  };
  return { host, moves, jump: (next: Viewport) => (viewport = next) };
}

const turnWheel = (element: HTMLElement) =>
  element.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, clientX: 0, clientY: 0, cancelable: true }));

/** The code as a page finds it that has just been opened. */
const freshPage = async () => {
  vi.resetModules();
  return import('../../src/ui/stage/latePanZoom.ts');
};

let element: HTMLElement;
beforeEach(() => {
  element = document.createElement('div');
});

test('the wheel moves the map in the same turn once the code was fetched', async () => {
  const { attachLatePanZoom, preloadPanZoom } = await freshPage();
  await preloadPanZoom();
  const { host, moves } = aHost();
  attachLatePanZoom(element, host).follow(host.viewport());
  turnWheel(element);
  expect(moves).toHaveLength(1);
  expect(moves[0]?.k).toBeGreaterThan(1);
});

test('a map shown before the code is there can be moved as soon as it comes, from where the camera is by then', async () => {
  const { attachLatePanZoom, preloadPanZoom } = await freshPage();
  const { host, moves, jump } = aHost();
  attachLatePanZoom(element, host).follow(host.viewport());
  turnWheel(element);
  expect(moves).toEqual([]);
  jump({ ...start, k: 4, zoom: 4 });
  await preloadPanZoom();
  turnWheel(element);
  expect(moves).toHaveLength(1);
  expect(moves[0]?.k).toBeGreaterThan(4);
});

test('a map that is gone before the code comes is left alone', async () => {
  const { attachLatePanZoom, preloadPanZoom } = await freshPage();
  const { host, moves } = aHost();
  attachLatePanZoom(element, host).detach();
  await preloadPanZoom();
  turnWheel(element);
  expect(moves).toEqual([]);
});
