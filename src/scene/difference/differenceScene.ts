import type { OrganisationId } from '../../domain/ids.ts';
import type { Positions } from '../../domain/network.ts';
import type { SeatLane } from '../compare/alignSeats.ts';
import { laneCourses } from '../compare/laneCourses.ts';
import { linkMarks } from '../compose.ts';
import type { Backdrop, Bounds, LaneMark, Scene } from '../marks.ts';
import type { Theme } from '../theme.ts';
import type { DifferencePicture } from './encodeDifference.ts';
import { encodeDifference } from './encodeDifference.ts';
import { tagsOf } from './tags.ts';

/** Where two sides stand: what `alignSeats` gives, or the same of an arrangement without lanes. */
export interface DifferenceSeats {
  readonly positions: Positions;
  readonly bounds: Bounds;
  readonly lanes: readonly Pick<SeatLane, 'top' | 'bottom'>[];
}

/**
 * Two sides in one scene: what is in one alone, in both, and what was changed, each told by hue, line pattern and letter.
 *
 * @param seats - Of the two sides together. Whoever has none stands at the origin.
 * @returns Without territories: the place says the role and not the collaboration. Its letters are placed by `placeTagged`, which
 *   takes the place of `placeLabels`.
 */
export function differenceScene(picture: DifferencePicture, seats: DifferenceSeats, theme: Theme): Scene {
  const { organisations, organisationRefs, relationshipRefs, ...encoding } = encodeDifference(picture, theme);
  const { courses, middle } = laneCourses(picture.network, seats.positions);
  const idOf = (row: number): OrganisationId => organisations[row] ?? ('' as OrganisationId);
  return {
    organisationRefs,
    relationshipRefs,
    lanes: seats.lanes.map((lane, index) => laneMark(lane, index, theme)),
    hulls: [],
    territoryNames: [],
    links: linkMarks(
      encoding.links,
      ({ course, from, to }) => (course === null ? undefined : courses.get(course)) ?? middle(idOf(from), idOf(to)),
    ),
    nodes: encoding.nodes,
    names: encoding.names,
    tags: tagsOf(picture.difference, picture.selection, theme),
    backdrop: noBackdrop,
    quietInk: encoding.quietInk,
    textScale: encoding.textScale,
    looks: encoding.looks,
    positions: Float32Array.from(organisations.flatMap((id) => seats.positions.get(id) ?? [0, 0])),
    bounds: seats.bounds,
  };
}

const noBackdrop: Backdrop = { discs: new Float32Array(0), account: new Float32Array(0) };

/** Every other lane a little darker; in no model's hue, since two sides may be of two models. */
const laneMark = ({ top, bottom }: DifferenceSeats['lanes'][number], index: number, theme: Theme): LaneMark => ({
  top,
  bottom,
  tint: theme.colour.sunk,
  tintOpacity: theme.hull.fill === 0 || index % 2 === 1 ? 0 : 1,
  hairline: theme.colour.line,
});
