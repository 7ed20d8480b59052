import type { EntityRef } from '../domain/ids.ts';
import type { Collaboration, Network } from '../domain/network.ts';
import { countedInFigures } from '../analysis/words.ts';
import type { Disc } from './hull.ts';
import type { Point } from './geometry.ts';
import { isInside } from './geometry.ts';
import type { GlyphName, Look, NodeName } from './marks.ts';
import { territoryText } from './territoryText.ts';
import type { Theme } from './theme.ts';
import { glyphOf, modelColour, modelTextColour } from './vocabularyLooks.ts';
import { wrapWholeName } from './wrapName.ts';

/** The one mark in which a collaboration stands while it is collapsed, before it is part of a scene. */
export interface CollapsedMark {
  readonly ref: EntityRef;
  readonly place: Point;
  /** World units, as `NodeMarks.radius`. */
  readonly radius: number;
  readonly look: Look;
  readonly litLook: Look;
  readonly glyph: GlyphName;
  readonly colour: string;
  readonly name: NodeName;
  readonly isSelected: boolean;
}

interface Looks {
  readonly isLit: boolean;
  readonly isSelected: boolean;
}

/** A disc in the hue of the model, with its glyph inside and its name and number below. */
export function collapsedMark(
  network: Network,
  collaboration: Collaboration,
  count: number,
  place: Point,
  theme: Theme,
  { isLit, isSelected }: Looks,
): CollapsedMark {
  const model = collaboration.model === null ? null : network.vocabulary.models.get(collaboration.model);
  const colour = modelColour(theme, model);
  const litLook: Look = {
    fill: theme.colour.panel,
    stroke: colour,
    strokeWidth: 2,
    dash: [],
    cap: 'butt',
    head: null,
    headScale: 1,
    opacity: 1,
  };
  const number = countedInFigures(count, 'organisation');
  return {
    ref: { kind: 'collaboration', id: collaboration.id },
    place,
    radius: collapsedRadius(count),
    look: isLit ? litLook : { ...litLook, opacity: theme.opacity.dimName },
    litLook,
    glyph: glyphOf(model),
    colour,
    isSelected,
    name: {
      lines: [territoryText(collaboration.name), number],
      narrowLines: null,
      wholeLines: [...wrapWholeName(collaboration.name), number],
      rank: isSelected ? 6.5e6 : 5.5e6,
      points: count,
      kind: isSelected ? 'selected' : 'backbone',
      prefersBelow: true,
      colour: isSelected ? theme.colour.invert : isLit ? modelTextColour(theme, model) : theme.colour.ink3,
      pill: isSelected ? theme.colour.ink : null,
    },
  };
}

/** Grows with those inside, and always larger than an organisation. */
export const collapsedRadius = (count: number): number => 12.5 + Math.min(11, 1.25 * Math.sqrt(count));

/** Kept free between the mark and any shape that stays, world units. */
const roomRound = 24;
const ring = 12;

/**
 * The middle of a territory, or the place nearest to it inside where the mark covers none of the shapes that stay.
 *
 * @param others - Shapes that stay on the map.
 */
export function middleOf(outline: readonly Point[], others: readonly Disc[], radius: number): Point {
  const [x, y] = centroidOf(outline);
  const isFree = (px: number, py: number): boolean =>
    others.every((disc) => Math.hypot(disc.x - px, disc.y - py) >= disc.r + radius + roomRound);
  if (isFree(x, y)) return [x, y];
  for (let reach = ring; reach <= 30 * ring; reach += ring)
    for (let turn = 0; turn < 12; turn++) {
      const [px, py] = [x + reach * Math.cos((turn / 6) * Math.PI), y + reach * Math.sin((turn / 6) * Math.PI)];
      if (isInside(outline, px, py) && isFree(px, py)) return [px, py];
    }
  return [x, y];
}

function centroidOf(outline: readonly Point[]): Point {
  let [sum, x, y] = [0, 0, 0];
  let before = outline.at(-1);
  for (const point of outline) {
    if (before !== undefined) {
      const cross = before[0] * point[1] - point[0] * before[1];
      sum += cross;
      x += (before[0] + point[0]) * cross;
      y += (before[1] + point[1]) * cross;
    }
    before = point;
  }
  return Math.abs(sum) < 1e-6 ? (outline[0] ?? [0, 0]) : [x / (3 * sum), y / (3 * sum)];
}
