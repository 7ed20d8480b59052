import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, sizeFor, slideBoxes, slideSize } from '../../../../src/export/slides/slideBoxes.ts';
import { SlideFile } from '../../../../src/export/slides/SlideFile.ts';
import type { SlideContent } from '../../../../src/export/slides/slide.ts';
import { openSlides } from '../../../fixtures/openSlides.ts';
import { payloads } from '../../../fixtures/payloads.ts';

const about = { title: 'Who answers to whom', description: 'A story', language: 'en-GB', day: '2026-03-09' };
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]);

const aSlide = (more: Partial<SlideContent> = {}): SlideContent => ({
  title: 'A title',
  text: 'First paragraph\nSecond paragraph',
  legend: {
    signs: { png, width: 400, height: 24, alternative: 'The signs of the legend' },
    labels: [{ text: 'Elected council', x: 50, y: 4, width: 90, size: 13, isHeading: false }],
  },
  sources: 'Sources: 1. A report',
  notes: 'Say this.\nThen that.',
  picture: { png, width: 1600, height: 900, alternative: 'Five bodies and who they answer to' },
  ...more,
});

function bytesOf(slides: readonly SlideContent[], told = about): Uint8Array {
  const file = new SlideFile(told);
  for (const slide of slides) file.addSlide(slide);
  return Uint8Array.from(file.finish().flatMap((piece) => [...piece]));
}

describe('a PowerPoint file', () => {
  it('has a slide for each step, with title, text, legend, sources, picture, its words and notes', () => {
    const { slides, title, outside } = openSlides(bytesOf([aSlide(), aSlide({ title: 'Another' })]));
    expect(title).toBe('Who answers to whom');
    expect(slides.map((slide) => slide.title)).toEqual(['A title', 'Another']);
    expect(slides[0]?.words).toMatchObject({
      Text: 'First paragraph\nSecond paragraph',
      Legend: 'Elected council',
      Sources: 'Sources: 1. A report',
      'Slide number': '1',
    });
    expect(slides[0]?.alternative).toBe('Five bodies and who they answer to');
    expect(slides[0]?.picture).toEqual(png);
    expect(slides[0]?.notes).toBe('Say this.\nThen that.');
    expect(outside).toEqual([]);
  });

  it('leaves out the frame of what has nothing to say', () => {
    const [slide] = openSlides(bytesOf([aSlide({ text: ' ', legend: null, sources: '' })])).slides;
    expect(Object.keys(slide?.words ?? {})).toEqual(['Title', 'Slide number']);
  });

  it('keeps every text as it is, in well-formed parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const said = `a${text}z`;
        const [slide] = openSlides(bytesOf([aSlide({ title: said, notes: said })], { ...about, title: said })).slides;
        // Controls have no place in XML, signs of direction none in a text to be edited, and white space is one for another.
        const plain = (words: string) =>
          words
            .replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD')
            .replace(/[\p{Cc}\p{Z}\u202A-\u202E\u2066-\u2069]/gu, '');
        expect(plain(slide?.title ?? '')).toBe(plain(said));
        expect(plain(slide?.notes ?? '')).toBe(plain(said));
      }),
      { seed: 11, numRuns: 30 },
    );
  });

  it('takes hostile texts for words, and leads nowhere', () => {
    const slides = payloads.map((text) =>
      aSlide({
        title: text,
        text,
        legend: {
          signs: { png, width: 10, height: 10, alternative: text },
          labels: [{ text, x: 0, y: 0, width: 10, size: 10, isHeading: true }],
        },
        sources: text,
        notes: text,
        picture: { png, width: 1, height: 1, alternative: text },
      }),
    );
    const opened = openSlides(
      bytesOf(slides, { ...about, title: payloads.join(' '), description: payloads.join(' ') }),
    );
    expect(opened.slides).toHaveLength(payloads.length);
    expect(opened.outside).toEqual([]);
    expect(opened.paths.filter((path) => !/\.(xml|rels|png)$/.test(path))).toEqual([]);
    const script = payloads[0] ?? '';
    expect(opened.slides[0]).toMatchObject({ title: script, alternative: script, notes: script });
  });

  it('is the same byte for byte when it is made again', () => {
    expect(bytesOf([aSlide()])).toEqual(bytesOf([aSlide()]));
  });
});

describe('places on a slide', () => {
  it('lie on the slide and on no other place', () => {
    const boxes = Object.values(slideBoxes);
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(slideSize.width);
      expect(y + height).toBeLessThanOrEqual(slideSize.height);
    }
    boxes.forEach((a, place) =>
      boxes.slice(place + 1).forEach((b) => {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }),
    );
  });

  it('hold a picture of any shape whole, as large as they can', () => {
    const side = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const frame = slideBoxes.picture;
        const box = fitted({ png, width, height, alternative: '' }, frame);
        expect(box.width).toBeLessThanOrEqual(frame.width);
        expect(box.height).toBeLessThanOrEqual(frame.height);
        expect(box.width === frame.width || box.height === frame.height).toBe(true);
      }),
      { seed: 12 },
    );
  });

  it('ask for smaller words for a longer text, and never for larger ones', () => {
    const sizes = [20, 18, 16, 14, 12];
    const size = (length: number) => sizeFor('word '.repeat(length), slideBoxes.text, sizes);
    expect(size(5)).toBe(20);
    expect(size(2_000)).toBe(12);
    const all = Array.from({ length: 300 }, (_, length) => size(length));
    expect(all).toEqual([...all].sort((a, b) => b - a));
  });
});
