import type { Standing } from '../../analysis/compare/pair/difference.ts';
import { assertNever } from '../../domain/assertNever.ts';
import type { Relationship } from '../../domain/network.ts';
import type { Term } from '../../domain/vocabulary.ts';
import { audienceStrokes } from '../lineLooks.ts';
import type { HeadName, Look } from '../marks.ts';
import type { Theme } from '../theme.ts';
import { audienceKeyOf } from '../vocabularyLooks.ts';
import { sideHues } from './sideHues.ts';

/** The colour of a class: violet, green, ink for what was changed, and grey for what is the same. */
export function standingColour(theme: Theme, standing: Standing): string {
  switch (standing) {
    case 'only-a':
      return sideHues(theme).a;
    case 'only-b':
      return sideHues(theme).b;
    case 'changed':
      return theme.colour.node;
    case 'both':
      return theme.colour.nodeQuiet;
    default:
      return assertNever(standing);
  }
}

/** Dashes say the class again without colour; no two are alike. */
export const standingStrokes: Readonly<Record<Standing, Pick<Look, 'dash' | 'cap'>>> = {
  'only-a': { dash: [], cap: 'butt' },
  'only-b': { dash: [7, 4], cap: 'butt' },
  changed: { dash: [11, 3, 2.5, 3], cap: 'butt' },
  both: { dash: [0.1, 4], cap: 'round' },
};

/** How strongly a line is drawn: a line of account before any other, and what differs before what does not. */
const widths = { account: 1.6, tie: 1, both: 1.2, changed: 0.5, lit: 0.9 } as const;

/** Heads at rest are smaller than in a legend, as on the map. */
const headScaleAtRest = 0.8;

export interface LineState {
  /** Raised by a pointer or lit by a selection. */
  readonly isLit: boolean;
  /** Something else is lit. */
  readonly isDim: boolean;
}

/**
 * The look of a line in its class. Its head still says who the forum is, and that the arrow points at whoever holds to
 * account.
 *
 * @param head - null for a line without one.
 */
export function differenceLine(
  theme: Theme,
  standing: Standing,
  isAccount: boolean,
  head: HeadName | null,
  { isLit, isDim }: LineState,
): Look {
  const wide = theme.width.account / 1.3;
  const base = standing === 'both' ? widths.both : isAccount ? widths.account : widths.tie;
  return {
    fill: null,
    stroke: standingColour(theme, standing),
    strokeWidth: (base + (standing === 'changed' ? widths.changed : 0) + (isLit ? widths.lit : 0)) * wide,
    ...standingStrokes[standing],
    head,
    headScale: isLit ? 1 : headScaleAtRest,
    opacity: isDim ? theme.opacity.dimLink : 1,
  };
}

/**
 * The head of a relationship: that of its audience, a small one for other directed types, none for what is read both
 * ways.
 */
export function headOf(relationship: Relationship, audience: Term | null, isUndirected: boolean): HeadName | null {
  if (relationship.kind === 'accountability') return audienceStrokes[audienceKeyOf(audience, 'head')].head;
  return isUndirected ? null : 'small-triangle';
}

/** Outline of a shape that is not filled, and the dash of one that only holds a place. */
const outline = { side: 2.2, seat: 1 } as const;
const seatDash: readonly number[] = [2, 2.5];

const shape = (fill: string, stroke: string, strokeWidth: number, opacity: number): Look => ({
  fill,
  stroke,
  strokeWidth,
  dash: [],
  cap: 'butt',
  head: null,
  headScale: 1,
  opacity,
});

/**
 * The look of a shape: A filled in its hue, B outlined in its own, what is in both quiet.
 *
 * @param isSeat - What is in both is left out, and keeps its place because a line ends there.
 */
export function differenceShape(
  theme: Theme,
  standing: Exclude<Standing, 'changed'>,
  isSeat: boolean,
  isDim: boolean,
): Look {
  const { canvas, lineStrong } = theme.colour;
  const opacity = isDim ? theme.opacity.dimNode : 1;
  const colour = standingColour(theme, standing);
  switch (standing) {
    case 'only-a':
      return shape(colour, canvas, theme.width.rim, opacity);
    case 'only-b':
      return shape(canvas, colour, outline.side, opacity);
    case 'both':
      return isSeat
        ? { ...shape(canvas, lineStrong, outline.seat, opacity), dash: seatDash }
        : shape(colour, canvas, theme.width.rim, opacity);
    default:
      return assertNever(standing);
  }
}
