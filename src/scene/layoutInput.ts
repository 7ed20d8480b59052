import { involvedIn, tiesOf } from '../domain/involvement.ts';
import type { OrganisationId, TermId } from '../domain/ids.ts';
import type { Network, Organisation, Positions, Relationship } from '../domain/network.ts';
import type { LayoutRequest, LayoutTerritory } from '../layout/protocol.ts';
import type { FrameShape } from '../view/viewState.ts';
import { radiusOf } from './radius.ts';
import { territoryText } from './territoryText.ts';
import { wrapName } from './wrapName.ts';

export interface LayoutInputOptions {
  /** Organisations a person holds in place. */
  readonly pins: Positions;
  /** Places already settled, which stay; organisations without one are placed among them. null arranges everything anew. */
  readonly known: Positions | null;
  readonly frame: FrameShape;
  readonly candidates: number;
}

const aspects: { readonly [Shape in FrameShape]: number } = { square: 1.05, wide: 1.5, tall: 0.67 };

/**
 * Kinds of the default vocabulary whose bodies stand above places: shared by several collaborations, they belong in the open
 * field between, even when only two share them. A vocabulary without these kinds has none, and loses nothing but that.
 */
const nationalKinds: ReadonlySet<string> = new Set(['regulator', 'lottery-or-public-funder', 'central-government']);

/** A line of account should be short and uncrossed before any other. */
const weightOfAccount = 2.2;

/**
 * Widths are reckoned from the number of characters, and never measured: what a browser's fonts say must not move the map.
 * Shares of the text size; Atkinson Hyperlegible Next runs a little under these.
 */
const characterWidth = { regular: 0.48, bold: 0.52 };
const lineHeight = 1.2;
/** A name keeps a little distance from others, and from its own shape, whose corners reach beyond its radius. */
const aroundName = { x: 8, y: 4 };
const nameSize = 12.5;
/** A backbone's name keeps its place when the whole map is fitted to a small screen, where text is larger beside shapes. */
const backboneNameSize = 15;
const territoryNameSize = 15;
const glyphWidth = 22;

/**
 * What the arrangement needs to know of a network, in numbers.
 *
 * Node i is the i-th of `network.organisations`, territory t the t-th of `network.collaborations`.
 */
export function layoutRequest(network: Network, options: LayoutInputOptions): LayoutRequest {
  const ids = [...network.organisations.keys()];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const backbones = new Set([...network.collaborations.values()].map((collaboration) => collaboration.backbone));
  const ties = tiesOf(network);
  const organisations = [...network.organisations.values()];
  const relationships = [...network.relationships.values()].filter(
    ({ from, to }) => indexOf.has(from) && indexOf.has(to),
  );

  return {
    graph: {
      radii: Float32Array.from(ids, (id) => radiusOf(ties.get(id)?.length ?? 0, backbones.has(id))),
      links: Uint32Array.from(relationships.flatMap(({ from, to }) => [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0])),
      weights: Float32Array.from(relationships, (tie) => (tie.kind === 'accountability' ? weightOfAccount : 1)),
      nameSizes: Float32Array.from(organisations.flatMap((one) => nameSizeOf(one, backbones.has(one.id)))),
      nameRanks: Float32Array.from(ids, (id) => pointsOf(ties.get(id) ?? [])),
      national: Uint8Array.from(organisations, (one) => (one.kind !== null && nationalKinds.has(one.kind) ? 1 : 0)),
      territories: territoriesOf(network, indexOf),
      pins: pinsOf(options.pins, indexOf),
      aspect: aspects[options.frame],
    },
    initial: options.known === null ? null : coordinatesOf(ids, options.known),
    candidates: options.candidates,
  };
}

/** Places by organisation, from the 2n coordinates an arrangement returns. */
export function toPositions(network: Network, coordinates: Float32Array): Positions {
  const ids = [...network.organisations.keys()];
  return new Map(ids.map((id, i) => [id, [coordinates[2 * i] ?? 0, coordinates[2 * i + 1] ?? 0]]));
}

/** What a name is worth on the map: a point a tie, two more for a line of account. */
function pointsOf(ties: readonly Relationship[]): number {
  return ties.reduce((points, tie) => points + (tie.kind === 'accountability' ? 3 : 1), 0);
}

function nameSizeOf({ name }: Organisation, isBackbone: boolean): readonly [width: number, height: number] {
  const lines = wrapName(name);
  const longest = Math.max(...lines.map((line) => line.length));
  const size = isBackbone ? backboneNameSize : nameSize;
  const perCharacter = size * (isBackbone ? characterWidth.bold : characterWidth.regular);
  return [longest * perCharacter + aroundName.x, lines.length * size * lineHeight + aroundName.y];
}

function territoriesOf(network: Network, indexOf: ReadonlyMap<OrganisationId, number>): readonly LayoutTerritory[] {
  const groups = new Map<TermId, number>();
  return [...network.collaborations.values()].map((collaboration) => {
    const { model } = collaboration;
    if (model !== null && !groups.has(model)) groups.set(model, groups.size);
    const nodes = involvedIn(network, collaboration.id).map((id) => indexOf.get(id) ?? -1);
    const backbone = collaboration.backbone === null ? -1 : (indexOf.get(collaboration.backbone) ?? -1);
    return {
      nodes: Uint32Array.from(nodes.filter((index) => index >= 0).sort((a, b) => a - b)),
      backbone: nodes.includes(backbone) ? backbone : -1,
      nameWidth: territoryText(collaboration.name).length * territoryNameSize * characterWidth.bold + glyphWidth,
      group: model === null ? -1 : (groups.get(model) ?? -1),
    };
  });
}

function pinsOf(pins: Positions, indexOf: ReadonlyMap<OrganisationId, number>) {
  const fixed = new Map<number, readonly [x: number, y: number]>();
  for (const [id, place] of pins) {
    const index = indexOf.get(id);
    if (index !== undefined) fixed.set(index, place);
  }
  return fixed;
}

function coordinatesOf(ids: readonly OrganisationId[], known: Positions): Float32Array {
  return Float32Array.from(ids.flatMap((id) => known.get(id) ?? [NaN, NaN]));
}
