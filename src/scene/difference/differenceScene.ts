import type { Positions } from '../../domain/network.ts';
import { compose } from '../compose.ts';
import type { Bounds, Scene } from '../marks.ts';
import type { Theme } from '../theme.ts';
import type { DifferencePicture } from './encodeDifference.ts';
import { encodeDifference } from './encodeDifference.ts';
import { tagsOf } from './tags.ts';

/**
 * Two sides in one scene: what is in one alone, in both, and what was changed, each told by hue, line pattern and letter.
 *
 * @param seats - Where everybody stands, as `alignSeats` gives it for the two sides.
 * @returns Without territories and their backdrop: the place says the role and not the collaboration. Its letters are placed by
 *   `placeTagged`, which takes the place of `placeLabels`.
 */
export function differenceScene(
  picture: DifferencePicture,
  { positions, bounds }: { readonly positions: Positions; readonly bounds: Bounds },
  theme: Theme,
): Scene {
  const scene = compose(encodeDifference(picture, theme), positions);
  return { ...scene, bounds, tags: tagsOf(picture.difference, picture.selection, theme) };
}
