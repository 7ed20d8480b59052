import fc from 'fast-check';
import type { LayoutGraph, LayoutTerritory } from '../../../src/layout/protocol.ts';

interface PlainTerritory {
  readonly nodes: readonly number[];
  readonly backbone?: number;
  readonly nameWidth?: number;
  readonly group?: number;
}

interface PlainGraph {
  readonly nodes: number;
  readonly links?: readonly (readonly [number, number])[];
  readonly weights?: readonly number[];
  readonly territories?: readonly PlainTerritory[];
  readonly national?: readonly number[];
  readonly ranks?: readonly number[];
  readonly radii?: readonly number[];
  readonly pins?: readonly (readonly [number, readonly [number, number]])[];
  readonly aspect?: number;
}

/** A graph from plain numbers: equal shapes, names of 60 by 15, nothing national. */
export function aGraph({ nodes, links = [], territories = [], ...rest }: PlainGraph): LayoutGraph {
  const isNational = new Set(rest.national ?? []);
  return {
    radii: Float32Array.from({ length: nodes }, (_, i) => rest.radii?.[i] ?? 6),
    links: Uint32Array.from(links.flat()),
    weights: Float32Array.from(links, (_, j) => rest.weights?.[j] ?? 1),
    nameSizes: Float32Array.from({ length: 2 * nodes }, (_, i) => (i % 2 === 0 ? 60 : 15)),
    nameRanks: Float32Array.from({ length: nodes }, (_, i) => rest.ranks?.[i] ?? 1),
    national: Uint8Array.from({ length: nodes }, (_, i) => (isNational.has(i) ? 1 : 0)),
    territories: territories.map(({ nodes: members, backbone = -1, nameWidth = 80, group = -1 }): LayoutTerritory => ({
      nodes: Uint32Array.from([...new Set(members)].sort((a, b) => a - b)),
      backbone,
      nameWidth,
      group,
    })),
    pins: new Map(rest.pins ?? []),
    aspect: rest.aspect ?? 1.05,
  };
}

const someTerritory = (nodes: number): fc.Arbitrary<PlainTerritory> =>
  fc
    .record({
      nodes: nodes === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(nodes - 1), { maxLength: nodes }),
      nameWidth: fc.integer({ min: 0, max: 260 }),
      group: fc.integer({ min: -1, max: 2 }),
      isLed: fc.boolean(),
    })
    .map(({ isLed, ...territory }) => ({ ...territory, backbone: isLed ? (territory.nodes[0] ?? -1) : -1 }));

/** Any graph a network could give: lonely nodes, shared ones, loops, parallel links, empty territories. */
export const someGraph = ({ nodes = 14, territories = 5 } = {}): fc.Arbitrary<LayoutGraph> =>
  fc.nat(nodes).chain((count) =>
    fc
      .record({
        links:
          count === 0
            ? fc.constant([])
            : fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 2 * count }),
        weights: fc.array(fc.constantFrom(1, 2.2), { maxLength: 2 * count }),
        territories: fc.array(someTerritory(count), { maxLength: territories }),
        national: count === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(count - 1), { maxLength: 3 }),
        ranks: fc.array(fc.nat(40), { minLength: count, maxLength: count }),
        radii: fc.array(fc.double({ min: 4.1, max: 24, noNaN: true }), { minLength: count, maxLength: count }),
        aspect: fc.constantFrom(1.05, 1.5, 0.67),
      })
      .map((parts) => aGraph({ nodes: count, ...parts })),
  );

/** Three territories of twelve, each a star with a few lines between its leaves; two nodes stand between the first two. */
export function plantedGraph(): LayoutGraph {
  const stars = [0, 1, 2].map((t) => Array.from({ length: 12 }, (_, i) => 12 * t + i));
  const links = stars.flatMap((star) => [
    ...star.slice(1).map((leaf): [number, number] => [star[0] ?? 0, leaf]),
    [star[2] ?? 0, star[7] ?? 0] as [number, number],
    [star[3] ?? 0, star[9] ?? 0] as [number, number],
  ]);
  return aGraph({
    nodes: 39,
    links: [...links, [36, 0], [36, 12], [37, 0], [37, 12], [38, 0], [38, 12], [38, 24]],
    territories: [
      { nodes: [...(stars[0] ?? []), 36, 37, 38], backbone: 0 },
      { nodes: [...(stars[1] ?? []), 36, 37, 38], backbone: 12 },
      { nodes: [...(stars[2] ?? []), 38], backbone: 24 },
    ],
  });
}
