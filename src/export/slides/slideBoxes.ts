import type { SlideBox, SlidePicture } from './slide.ts';

const inch = 914_400;
/** 96 pixels are an inch. */
const unitsPerPixel = inch / 96;
const box = (x: number, y: number, width: number, height: number): SlideBox => ({
  x: Math.round(x * inch),
  y: Math.round(y * inch),
  width: Math.round(width * inch),
  height: Math.round(height * inch),
});

/** Of a slide of 16 to 9, and of a page of notes. */
export const slideSize = { width: 12_192_000, height: 6_858_000 } as const;
export const notesSize = { width: 6_858_000, height: 9_144_000 } as const;

/** Where things stand on a slide of 13.33 by 7.5 inches. */
export const slideBoxes = {
  title: box(0.45, 0.25, 12.43, 0.85),
  picture: box(0.45, 1.15, 8.1, 4.45),
  text: box(8.75, 1.15, 4.13, 4.45),
  legend: box(0.45, 5.68, 12.43, 1.05),
  sources: box(0.45, 6.76, 11.4, 0.55),
  number: box(11.98, 6.86, 0.9, 0.4),
} as const;

export const notesBoxes = {
  slide: box(0.75, 0.75, 6, 3.375),
  notes: box(0.75, 4.5, 6, 4.8),
} as const;

/** The picture as large as its frame allows, in the middle of it. */
export function fitted({ width, height }: SlidePicture, frame: SlideBox): SlideBox {
  const scale = Math.min(frame.width / Math.max(1, width), frame.height / Math.max(1, height));
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return {
    ...size,
    x: Math.round(frame.x + (frame.width - size.width) / 2),
    y: Math.round(frame.y + (frame.height - size.height) / 2),
  };
}

/** How much of a slide a pixel of the legend takes: as much as on paper, or less where there are many signs. */
export function legendScale({ width, height }: Pick<SlidePicture, 'width' | 'height'>): number {
  const { legend } = slideBoxes;
  return Math.min(unitsPerPixel, legend.width / Math.max(1, width), legend.height / Math.max(1, height));
}

/** Of a letter, as a share of the size of the text; of a line, likewise. */
const letterWidth = 0.5;
const lineHeight = 1.2;

/**
 * The largest of some sizes in which a text most likely fits; the smallest where none does. A program that shows slides makes
 * text smaller only once somebody edits it.
 *
 * @param sizes - In points, largest first.
 */
export function sizeFor(text: string, { width, height }: SlideBox, sizes: readonly number[]): number {
  const [across, down] = [(width / inch) * 72, (height / inch - 0.1) * 72];
  const fits = (size: number): boolean => {
    const perLine = Math.max(1, Math.floor(across / (size * letterWidth)));
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
    return lines * size * lineHeight <= down;
  };
  return sizes.find(fits) ?? sizes.at(-1) ?? 12;
}
