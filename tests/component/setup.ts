import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest';

// A busy computer is slow, not wrong: code that comes late may take its time.
configure({ asyncUtilTimeout: 20_000 });

/** What React and the browser objected to on the console: any of it fails the test. */
const complaints: unknown[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      complaints.push(words);
    });
  }
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});

// Files share a page: what one of them leaves must not be found by the next.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
  document.title = '';
  document.body.replaceChildren();
});

/** What a browser has and jsdom has not, as quiet as can be: nothing is ever observed, scrolled or matched. */
class QuietObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const quietMedia = (media: string): MediaQueryList =>
  ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => true,
  }) as unknown as MediaQueryList;

Object.assign(globalThis, {
  ResizeObserver: QuietObserver,
  IntersectionObserver: QuietObserver,
  matchMedia: quietMedia,
  CSS: {
    escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`),
    supports: () => false,
  },
});

Object.assign(Element.prototype, {
  scrollIntoView: () => {},
  scrollTo: () => {},
  scrollBy: () => {},
  setPointerCapture: () => {},
  releasePointerCapture: () => {},
  hasPointerCapture: () => false,
});

// A canvas paints nothing here; what is painted is looked at in the gallery and in a real browser.
HTMLCanvasElement.prototype.getContext = () => null;
