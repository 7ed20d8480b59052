import type { CSSProperties } from 'react';
import { modelColour } from '../../../scene/vocabularyLooks.ts';
import type { Theme } from '../../../scene/theme.ts';
import type { ComparedSide } from './comparedSides.ts';

/** The hue of a pane, for the style sheet. */
export function sideStyle(theme: Theme, { model }: Pick<ComparedSide, 'model'>): CSSProperties {
  const hue: CSSProperties & Record<`--${string}`, string> = { '--hue': modelColour(theme, model) };
  return hue;
}
