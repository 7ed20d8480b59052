import type { EntityRef } from '../../domain/ids.ts';
import type { Emphasis } from '../emphasis.ts';
import type { LaneMark, Look, NodeMarks, NodeName, Scene } from '../marks.ts';
import type { Theme } from '../theme.ts';

/** Shapes of a pane that is read from the back of a room, against one that is read on a desk. */
const fromAfar = 1.25;
/** In a pane that is less wide larger shapes would lie on each other. Pixels at a text scale of 1. */
const leastWidth = 260;
/** Opacities of every other lane: told apart without a line between them. */
const tints = [0.11, 0.035] as const;

/**
 * A compared pane as a picture that nobody can point at: whoever leads keeps a name, or whoever is in the light, and the lanes
 * recede, so that the lines of account make the shape that is seen first.
 *
 * @param scene - As `paneScene` or `networkPaneScene` gives it, without empty seats.
 * @param theme - Lines grow with its words.
 * @param width - Of the pane, in pixels.
 * @param cast - Who is in the light, as `stepPanes` gives it.
 */
export const stillScene = (scene: Scene, theme: Theme, width: number, cast: Emphasis | null = null): Scene => ({
  ...scene,
  names: scene.names.map((name, row) => namedIn(name, scene.organisationRefs[scene.nodes.ref[row] ?? 0], theme, cast)),
  ...(width >= leastWidth * theme.textScale && { nodes: larger(scene.nodes) }),
  looks: scene.looks.map((look) => thicker(look, theme.textScale)),
  ...(scene.lanes !== undefined && { lanes: scene.lanes.map((lane, place) => quieter(lane, place, theme)) }),
});

const larger = (nodes: NodeMarks): NodeMarks => ({
  ...nodes,
  radius: nodes.radius.map((radius) => radius * fromAfar),
});

/** A cast of so many is named as a map is: where there is room. */
const mostSure = 12;

function namedIn(
  name: NodeName | null,
  ref: EntityRef | undefined,
  { colour }: Theme,
  cast: Emphasis | null,
): NodeName | null {
  if (name === null || ref?.kind !== 'organisation') return null;
  if (cast === null) return isLeading(name) ? name : null;
  if (!cast.organisations.has(ref.id)) return null;
  // No name stands on a pill, which would cover lines.
  return { ...name, kind: 'backbone', pill: null, colour: colour.ink, isSure: cast.organisations.size <= mostSure };
}

const isLeading = ({ kind }: NodeName): boolean => kind === 'backbone' || kind === 'selected';

const thicker = (look: Look, by: number): Look => ({
  ...look,
  strokeWidth: look.strokeWidth * by,
  headScale: look.headScale * by,
  dash: look.dash.map((length) => length * by),
});

/** Where a theme has no tints, lanes keep their lines. */
const quieter = (lane: LaneMark, place: number, theme: Theme): LaneMark =>
  theme.hull.fill === 0 ? lane : { ...lane, tintOpacity: tints[place % tints.length] ?? 0, hairline: 'transparent' };
