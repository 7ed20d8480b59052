import type { Pen } from '../marks.ts';
import { circle } from '../shapes.ts';

/** Of the bubble of a dispute: half its width and height, how round its corners are, and how far its tail reaches. Pixels. */
const bubble = { half: 8.5, high: 7, corner: 3.5, tail: 4.5 } as const;
const dotRadius = 8;
/** A number of two digits or more takes this much more on either side. */
const digitRoom = 3.2;

/** How wide the rim in canvas colour is that keeps a mark apart from lines under it. */
export const saidRim = 1.5;
/** Pixels of the number on a dot. */
export const dotTextSize = 11;
/** How wide the stroke of the sign in a bubble is. */
export const signStroke = 2.2;

interface Reach {
  readonly across: number;
  readonly up: number;
  readonly down: number;
}

/** How far marks reach from their places, with their rims. Pixels at a scale of 1. */
export const bubbleReach: Reach = {
  across: bubble.half + saidRim,
  up: bubble.high + saidRim,
  down: bubble.high + bubble.tail + saidRim,
};
export const dotsReach = (count: number): Reach => {
  const reach = dotRadius + saidRim;
  return { across: reach + Math.max(0, dotsWords(count).length - 1) * digitRoom, up: reach, down: reach };
};

/** Draws a speech bubble whose middle is at a place. */
export function outlineBubble(pen: Pen, x: number, y: number, scale: number): void {
  const [w, h, c] = [bubble.half * scale, bubble.high * scale, bubble.corner * scale];
  const tail = bubble.tail * scale;
  pen.moveTo(x - w + c, y - h);
  pen.lineTo(x + w - c, y - h);
  pen.quadraticCurveTo(x + w, y - h, x + w, y - h + c);
  pen.lineTo(x + w, y + h - c);
  pen.quadraticCurveTo(x + w, y + h, x + w - c, y + h);
  pen.lineTo(x - w + c + tail, y + h);
  pen.lineTo(x - w + c - 0.5 * scale, y + h + tail);
  pen.lineTo(x - w + c, y + h);
  pen.quadraticCurveTo(x - w, y + h, x - w, y + h - c);
  pen.lineTo(x - w, y - h + c);
  pen.quadraticCurveTo(x - w, y - h, x - w + c, y - h);
  pen.closePath();
}

/** Draws the sign of exclamation inside a bubble: its stroke, and its point to be filled. */
export function outlineSign(stroked: Pen, filled: Pen, x: number, y: number, scale: number): void {
  stroked.moveTo(x, y - 4.4 * scale);
  stroked.lineTo(x, y + 0.8 * scale);
  circle(filled, x, y + 4 * scale, 1.35 * scale);
}

/** Draws the sign in the bubble of a missing line: to be added. */
export function outlinePlus(stroked: Pen, x: number, y: number, scale: number): void {
  const reach = 4.2 * scale;
  stroked.moveTo(x - reach, y);
  stroked.lineTo(x + reach, y);
  stroked.moveTo(x, y - reach);
  stroked.lineTo(x, y + reach);
}

/** Of a missing line: wide dots far apart and without a head, like no line that is on record. Pixels. */
export const missingStroke = { width: 2.8, dash: [0.1, 7] } as const;

/** Draws the disc of dots, as wide as its number needs. */
export function outlineDots(pen: Pen, x: number, y: number, scale: number, words: string): void {
  const r = dotRadius * scale;
  const more = Math.max(0, words.length - 1) * digitRoom * scale;
  pen.moveTo(x - more, y - r);
  pen.lineTo(x + more, y - r);
  pen.arc(x + more, y, r, -Math.PI / 2, Math.PI / 2);
  pen.lineTo(x - more, y + r);
  pen.arc(x - more, y, r, Math.PI / 2, 1.5 * Math.PI);
  pen.closePath();
}

const mostCounted = 999;

export const dotsWords = (count: number): string => (count > mostCounted ? `${String(mostCounted)}+` : String(count));
