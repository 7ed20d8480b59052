import { assertNever } from '../../domain/assertNever.ts';
import type { Theme } from '../theme.ts';

/** The hues of two sides that are laid over each other. */
export interface SideHues {
  readonly a: string;
  readonly b: string;
}

/**
 * Violet for side A and green for side B, for lines, shapes and letters alike: apart for every kind of colour vision,
 * and neither a model's hue nor an audience's, since those mean something else. Where the system forces its colours
 * both are ink: line pattern and letter tell the sides apart.
 */
export function sideHues({ name, colour }: Theme): SideHues {
  switch (name) {
    case 'light':
      return { a: '#6B35C4', b: '#418112' };
    case 'dark':
      return { a: '#BFA2FF', b: '#C5E05A' };
    case 'contrast':
    case 'projector':
      return { a: '#5217B8', b: '#376317' };
    case 'forced':
      return { a: colour.ink, b: colour.ink };
    default:
      return assertNever(name);
  }
}
