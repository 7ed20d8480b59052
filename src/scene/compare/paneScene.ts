import type { Because } from '../../analysis/results/result.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { scopeOf, withScope } from '../../view/paneScope.ts';
import type { PaneView } from '../../view/viewState.ts';
import { linkMarks } from '../compose.ts';
import { encodeLit } from '../encode.ts';
import type { Emphasis } from '../emphasis.ts';
import { emphasisOf } from '../emphasis.ts';
import type { Backdrop, LaneMark, Scene } from '../marks.ts';
import type { Theme } from '../theme.ts';
import { modelColour } from '../vocabularyLooks.ts';
import type { AlignedSeats, ComparedPane, SeatLane } from './alignSeats.ts';
import { seatedOnly, withSeats } from './emptySeats.ts';
import { asLedHere, followersIn, radiusHere } from './leadsHere.ts';
import { laneCourses } from './laneCourses.ts';

/**
 * What a compared pane draws: its organisations on their seats in lanes, outlines of the seats that are empty, and no
 * territories.
 *
 * @param network - The whole map, which gives sizes; it is drawn nowhere.
 * @param seats - Of all panes together.
 * @param empty - Of `seats.emptySeats` those of this pane.
 * @param lit - What a trace or a measure rests on; null for nothing.
 * @param emphasis - What is lit, where that is chosen already, as in a step.
 * @returns Bounds and lanes are the same for all panes.
 */
export function paneScene(
  network: Network,
  compared: ComparedPane,
  seats: AlignedSeats,
  empty: readonly OrganisationId[],
  theme: Theme,
  lit: Because | null = null,
  emphasis: Emphasis | null = emphasisOf(network, compared.visible, compared.pane.selection, lit),
): Scene {
  const { pane, visible } = compared;
  // Whoever a filter leaves out keeps an outlined seat; a trace in ink would be a second sign for the same.
  const encoding = encodeLit(network, visible, { ...withScope(network, pane), leftOut: 'hide' }, theme, emphasis);
  const followers = followersIn(network, compared);
  const seated = seatedOnly(encoding, seats.positions, visible.organisations.size === 0);
  const led = asLedHere(seated, network, compared, followers, theme);
  const radiusOf = (id: OrganisationId) => radiusHere(network, compared.world, followers, id);
  const all = withSeats(led, network, empty, pane.selection, radiusOf, theme);
  const { courses, middle } = laneCourses(network, seats.positions);
  const idOf = (row: number): OrganisationId => all.organisations[row] ?? ('' as OrganisationId);
  return {
    organisationRefs: all.organisationRefs,
    relationshipRefs: all.relationshipRefs,
    lanes: laneMarks(network, pane, seats.lanes, theme),
    hulls: [],
    territoryNames: [],
    links: linkMarks(
      all.links,
      ({ course, from, to }) => (course === null ? undefined : courses.get(course)) ?? middle(idOf(from), idOf(to)),
    ),
    nodes: all.nodes,
    names: all.names,
    backdrop: noBackdrop,
    quietInk: all.quietInk,
    textScale: all.textScale,
    looks: all.looks,
    positions: Float32Array.from(all.organisations.flatMap((id) => seats.positions.get(id) ?? [0, 0])),
    bounds: seats.bounds,
  };
}

const noBackdrop: Backdrop = { discs: new Float32Array(0), account: new Float32Array(0) };

/** Every other lane a little stronger, so that a row is followed from pane to pane. */
const tints = [0.05, 0.03] as const;
/** World units by which the outermost lanes reach out of the picture, so that none ends inside a wide pane. */
const beyond = 10_000;

function laneMarks(network: Network, pane: PaneView, lanes: readonly SeatLane[], theme: Theme): readonly LaneMark[] {
  const [only, ...others] = scopeOf(network, pane);
  const declared =
    pane.model ?? (others.length === 0 && only !== undefined ? network.collaborations.get(only)?.model : null) ?? null;
  const tint = modelColour(theme, declared === null ? null : network.vocabulary.models.get(declared));
  return lanes.map(({ top, bottom }, index) => ({
    top: index === 0 ? top - beyond : top,
    bottom: index === lanes.length - 1 ? bottom + beyond : bottom,
    tint,
    tintOpacity: theme.hull.fill === 0 ? 0 : (tints[index % 2] ?? 0),
    hairline: theme.colour.line,
  }));
}
