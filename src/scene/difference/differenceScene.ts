import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { Network, Positions } from '../../domain/network.ts';
import type { SeatLane } from '../compare/alignSeats.ts';
import type { LaneCourses } from '../compare/laneCourses.ts';
import { laneCourses } from '../compare/laneCourses.ts';
import { linkMarks } from '../compose.ts';
import type { Course } from '../courses.ts';
import { arrivalOf } from '../courses.ts';
import type { Point } from '../geometry.ts';
import { groundOf } from '../ground.ts';
import type { Backdrop, Bounds, LaneMark, Scene } from '../marks.ts';
import type { Theme } from '../theme.ts';
import type { DifferencePicture } from './encodeDifference.ts';
import { encodeDifference } from './encodeDifference.ts';
import { tagsOf } from './tags.ts';

/** Where two sides stand: what `alignSeats` gives, or places on the map, without lanes. */
export interface DifferenceSeats {
  readonly positions: Positions;
  readonly bounds: Bounds;
  readonly lanes: readonly Pick<SeatLane, 'top' | 'bottom'>[];
}

/**
 * Two sides in one scene: what is in one alone, in both, and what was changed, each told by hue, line pattern and
 * letter.
 *
 * @param seats - Of the two sides together. Whoever has none stands at the origin.
 * @returns Without territories: the place says the role and not the collaboration. Its letters are placed by
 *   `placeTagged`, which takes the place of `placeLabels`.
 */
export function differenceScene(picture: DifferencePicture, seats: DifferenceSeats, theme: Theme): Scene {
  const { organisations, organisationRefs, relationshipRefs, ...encoding } = encodeDifference(picture, theme);
  const courseOf = coursesIn(picture.network, seats);
  const idOf = (row: number): OrganisationId => organisations[row] ?? ('' as OrganisationId);
  return {
    organisationRefs,
    relationshipRefs,
    lanes: laneMarks(seats.lanes, theme),
    hulls: [],
    territoryNames: [],
    links: linkMarks(encoding.links, ({ course, from, to }) => courseOf(course, idOf(from), idOf(to))),
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

/** The ways between lanes, or those of the map where there are none. */
function coursesIn(network: Network, { positions, lanes }: DifferenceSeats) {
  const { courses, middle } = lanes.length === 0 ? mapCourses(network, positions) : laneCourses(network, positions);
  return (line: RelationshipId | null, from: OrganisationId, to: OrganisationId): Course =>
    (line === null ? undefined : courses.get(line)) ?? middle(from, to);
}

function mapCourses(network: Network, positions: Positions): LaneCourses {
  const { courses, places } = groundOf(network, positions);
  const at = (id: OrganisationId): Point => places.get(id) ?? [0, 0];
  return { courses, middle: (from, to) => ({ bend: 0, arrival: arrivalOf(at(from), at(to), 0) }) };
}

const noBackdrop: Backdrop = { discs: new Float32Array(0), account: new Float32Array(0) };

/** World units by which the outermost lanes reach out of the picture, so that none ends inside a wide drawing. */
const beyond = 4000;

/** Every other lane a little darker; in no model's hue, since two sides may be of two models. */
const laneMarks = (lanes: DifferenceSeats['lanes'], theme: Theme): readonly LaneMark[] =>
  lanes.map(({ top, bottom }, index) => ({
    top: index === 0 ? top - beyond : top,
    bottom: index === lanes.length - 1 ? bottom + beyond : bottom,
    tint: theme.colour.sunk,
    tintOpacity: theme.hull.fill === 0 || index % 2 === 1 ? 0 : 1,
    hairline: theme.colour.line,
  }));
