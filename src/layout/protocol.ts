/** Node i owns radii[i] and positions [2i], [2i + 1]; link j joins links[2j] and links[2j + 1]. Nothing here knows what a node stands for. */
export interface LayoutGraph {
  /** World units, n of them. */
  readonly radii: Float32Array;
  /** 2m node indices. */
  readonly links: Uint32Array;
  /** m numbers: 1 for an ordinary link, more for one that should be short and uncrossed. */
  readonly weights: Float32Array;
  /** 2n numbers: width and height of the node's name in world units, as it would be wrapped. */
  readonly nameSizes: Float32Array;
  /** n numbers: importance of a name; the higher the more surely room is kept for it. */
  readonly nameRanks: Float32Array;
  /** n flags: 1 where a node that several territories share belongs in the commons, even if the two are neighbours. */
  readonly national: Uint8Array;
  readonly territories: readonly LayoutTerritory[];
  readonly pins: ReadonlyMap<number, readonly [x: number, y: number]>;
  /** Width over height of the frame: about 1.05, 1.5 or 0.67. */
  readonly aspect: number;
}

export interface LayoutTerritory {
  /** Indices of those who take part, ascending. Empty when nobody is recorded. */
  readonly nodes: Uint32Array;
  /** Index of the node to draw at the centre, or -1. */
  readonly backbone: number;
  /** Width of the territory's name on one line, world units. */
  readonly nameWidth: number;
  /** Territories of one group attract each other a little; -1 for none. */
  readonly group: number;
}

export interface LayoutRequest {
  readonly graph: LayoutGraph;
  /** 2n coordinates to start from, NaN where unknown; those known stay where they are. null arranges everything anew. */
  readonly initial: Float32Array | null;
  /** How many arrangements to work out to the end and choose from: 1 for a first picture, 10 for "Arrange again". */
  readonly candidates: number;
}
