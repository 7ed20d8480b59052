import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

afterEach(cleanup);

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

vi.stubGlobal('ResizeObserver', QuietObserver);
vi.stubGlobal('IntersectionObserver', QuietObserver);
vi.stubGlobal('matchMedia', quietMedia);
vi.stubGlobal('CSS', {
  escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`),
  supports: () => false,
});

Object.assign(Element.prototype, {
  scrollIntoView: () => {},
  scrollTo: () => {},
  setPointerCapture: () => {},
  releasePointerCapture: () => {},
  hasPointerCapture: () => false,
});

// A canvas paints nothing here; what is painted is looked at in the gallery and in a real browser.
HTMLCanvasElement.prototype.getContext = () => null;
