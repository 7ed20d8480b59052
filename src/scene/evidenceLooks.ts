import type { Backing } from '../analysis/backing.ts';
import type { Look } from './marks.ts';
import type { Theme } from './theme.ts';

/** Under the lens the dash says what stands behind a line; hue and head go on saying who the forum is. */
export const evidenceStrokes: Readonly<Record<Backing['basis'], Pick<Look, 'dash' | 'cap'>>> = {
  stated: { dash: [], cap: 'butt' },
  // Marked with two dots, as no audience is: somebody concluded it.
  classified: { dash: [10, 4, 0.1, 4, 0.1, 4], cap: 'round' },
  unsourced: { dash: [4, 5], cap: 'butt' },
};

/** How much thinner an old line is, so that fading is not its only sign. */
const oldWidth = 0.62;

/**
 * A line as the evidence lens shows it: unsourced dashed, classified marked, old faded.
 *
 * @param look - As it is without the lens; colour and head stay.
 */
export function underLens(theme: Theme, look: Look, { basis, isOld }: Backing): Look {
  const drawn = { ...look, ...evidenceStrokes[basis] };
  if (!isOld) return drawn;
  return { ...drawn, strokeWidth: look.strokeWidth * oldWidth, opacity: look.opacity * theme.opacity.old };
}

/** Tells one backing from another in the name of a look. */
export const backingKey = ({ basis, isOld }: Backing): string => (isOld ? `${basis} old` : basis);
