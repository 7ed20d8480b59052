import { fieldOfBackdrop } from './fillField.ts';
import { extentOf } from './geometry.ts';
import type { Box, LabelField } from './labelField.ts';
import type { LabelMark, MeasureText, Scene, ScreenRect, Viewport } from './marks.ts';
import { chooseOptions } from './chooseOptions.ts';
import type { Claim } from './territoryOptions.ts';
import { optionsFor, overlap } from './territoryOptions.ts';
import { captionLabel, nameLabel } from './territoryLabels.ts';
import { wordingsOf } from './territoryWordings.ts';
import { textSizes } from './textSizes.ts';
import { isTight } from './viewport.ts';

/** Pixels between two names of territories, so that they do not read as one. */
const apart = { wide: 10, tight: 5 } as const;

/**
 * Finds a place for each territory's name: above it, else below, left or right, wherever no shape, control or other name stands.
 * Where there is no room for one line it takes two or three, and as a last resort a shorter form. None is ever cut by the pane.
 *
 * Neither a filter nor a selection moves one: they keep clear of the whole map, shown or not.
 *
 * @param field - Each name placed is added to it, to be kept clear of in turn.
 */
export function placeTerritoryNames(
  scene: Scene,
  viewport: Viewport,
  measure: MeasureText,
  field: LabelField,
  obstacles: readonly ScreenRect[] = [],
): readonly LabelMark[] {
  if (scene.territoryNames.length === 0) return [];
  const backdrop = fieldOfBackdrop(scene, viewport);
  for (const { x, y, width, height } of obstacles) backdrop.addBox({ x, y, w: width, h: height });
  const { territory: size, caption: captionSize } = textSizes(viewport, scene.textScale);
  const claims = largestFirst(scene).flatMap((name): readonly Claim[] => {
    const hull = scene.hulls[name.hull];
    return hull === undefined || isOutOfView(hull.points, viewport) ? [] : [{ name, hull, size, captionSize }];
  });
  const tight = isTight(viewport);
  const choices = chooseOptions(
    claims.map((claim) => ({
      claim,
      wordings: wordingsOf(claim.name.text, tight),
      optionsIn: (wording) => optionsFor(claim, wording, scene, viewport, measure, backdrop),
    })),
    tight ? apart.tight : apart.wide,
  );
  return claims.flatMap((claim) => {
    const option = choices.get(claim);
    const { caption } = claim.hull;
    if (caption !== null) field.addBox(boxOf(claim.hull.points, viewport));
    if (option === undefined) return [];
    field.addBox(option.name);
    if (option.caption !== null) field.addBox(option.caption.box);
    return [
      nameLabel(claim, option, viewport, measure),
      ...(caption === null || option.caption === null
        ? []
        : [captionLabel(claim, caption, option.caption, viewport, measure, scene.quietInk)]),
    ];
  });
}

function boxOf(points: Claim['hull']['points'], { k, tx, ty }: Viewport): Box {
  const { left, top, right, bottom } = extentOf(points);
  return { x: left * k + tx, y: top * k + ty, w: (right - left) * k, h: (bottom - top) * k };
}

const isOutOfView = (points: Claim['hull']['points'], viewport: Viewport): boolean =>
  !overlap(boxOf(points, viewport), { x: 0, y: 0, w: viewport.width, h: viewport.height });

/** The largest first: where two want one place, it keeps its own. */
function largestFirst(scene: Scene): Scene['territoryNames'] {
  const widthOf = ({ hull }: Scene['territoryNames'][number]): number => {
    const { left, right } = extentOf(scene.hulls[hull]?.points ?? []);
    return right - left;
  };
  return [...scene.territoryNames].sort((a, b) => widthOf(b) - widthOf(a) || a.hull - b.hull);
}
