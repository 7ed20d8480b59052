import type { Term } from '../domain/vocabulary.ts';
import type { HeadName, Look } from './marks.ts';
import type { AudienceKey } from './palettes.ts';
import type { Theme } from './theme.ts';
import { audienceKeyOf } from './vocabularyLooks.ts';

/** Dash, cap and head say the audience again without colour; no two share both dash and head. */
export const audienceStrokes: Readonly<
  Record<AudienceKey, { readonly dash: readonly number[]; readonly cap: 'butt' | 'round'; readonly head: HeadName }>
> = {
  funder: { dash: [], cap: 'butt', head: 'filled-triangle' },
  elected: { dash: [9, 4], cap: 'butt', head: 'open-chevron' },
  regulator: { dash: [9, 3, 2, 3], cap: 'butt', head: 'barred-triangle' },
  citizens: { dash: [3.5, 3], cap: 'butt', head: 'filled-circle' },
  peers: { dash: [0.1, 4.2], cap: 'round', head: 'hollow-triangle' },
  other: { dash: [], cap: 'butt', head: 'hollow-square' },
};

/** Heads are drawn smaller at rest than in the legend or when lit. */
const headScaleAtRest = 0.74;

/** The look of a line of account as a legend shows it: full strength, full head. */
export function lineLook(theme: Theme, audience: Term | null | undefined): Look {
  const { dash, cap } = audienceStrokes[audienceKeyOf(audience, 'dash')];
  return {
    fill: null,
    stroke: theme.colour.audience[audienceKeyOf(audience, 'hue')],
    strokeWidth: 1.6,
    dash,
    cap,
    head: audienceStrokes[audienceKeyOf(audience, 'head')].head,
    headScale: 1,
    opacity: 1,
  };
}

export const accountAtRest = (theme: Theme, audience: Term | null | undefined): Look => ({
  ...lineLook(theme, audience),
  strokeWidth: theme.width.account,
  headScale: headScaleAtRest,
});

export const accountLit = (theme: Theme, audience: Term | null | undefined): Look => ({
  ...lineLook(theme, audience),
  strokeWidth: theme.width.accountLit,
});

export const accountDimmed = (theme: Theme, audience: Term | null | undefined): Look => ({
  ...accountAtRest(theme, audience),
  opacity: theme.opacity.dimLink,
});

/** Any other relationship as a legend shows it. */
export const tieLook = (theme: Theme, isDirected = true): Look => ({
  fill: null,
  stroke: theme.colour.tie,
  strokeWidth: theme.width.tieLit,
  dash: [],
  cap: 'butt',
  head: isDirected ? 'small-triangle' : null,
  headScale: 1,
  opacity: 1,
});

/** One stroke for all other ties of a pair, a little wider for several. */
export const tieAtRest = (theme: Theme, count: number, isInside: boolean): Look => ({
  ...tieLook(theme, false),
  strokeWidth: theme.width.tie + Math.min(3, count - 1) * 0.2,
  opacity: isInside ? theme.opacity.tieInside : theme.opacity.tieOutside,
});

export const tieNear = (theme: Theme, isDirected: boolean): Look => ({
  ...tieLook(theme, isDirected),
  strokeWidth: theme.width.tieNear,
  opacity: theme.opacity.tieNear,
});

export const tieDimmed = (theme: Theme): Look => ({
  ...tieLook(theme, false),
  strokeWidth: theme.width.tie,
  opacity: theme.opacity.dimLink,
});

/** More lines between two organisations than can stay apart, drawn as one with their number. */
export const bundleLook = (theme: Theme, holdsAccount: boolean): Look => ({
  ...tieLook(theme, false),
  stroke: holdsAccount ? theme.colour.audience.other : theme.colour.tie,
  strokeWidth: 2,
  opacity: holdsAccount ? 1 : theme.opacity.tieNear,
});
