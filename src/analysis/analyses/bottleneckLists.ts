import type { OrganisationId, RelationshipId } from '../../domain/ids.ts';
import type { DominatorTree } from '../graph/dominators.ts';
import type { Reach } from '../notation/reach.ts';

/** Who stands above and below a bottleneck, by name. */
export interface BottleneckLists {
  /** Of an organisation or a line, by node of the tree. */
  of(node: number): {
    readonly dominators: readonly OrganisationId[];
    /** The lines that every route passes. */
    readonly dominatorLines: readonly RelationshipId[];
    readonly dominated: readonly OrganisationId[];
  };
  /** The lines on which those below a node depend on the way to it. */
  linesBelow(node: number): readonly RelationshipId[];
}

/** Most that one list holds, so that a long chain of thousands does not fill the memory with lists of lists. */
const mostListed = 500;

/** Reads lists of organisations and lines off a tree of bottlenecks, in which lines stand after the organisations. */
export function bottleneckLists({ graph, isEnd }: Reach, { above, order }: DominatorTree): BottleneckLists {
  const count = graph.organisations.length;
  const below: (number[] | undefined)[] = [];
  for (const node of order) (below[above[node]!] ??= []).push(node);

  const under = (node: number): readonly number[] => {
    const found = [...(below[node] ?? [])];
    for (const one of found) {
      if (found.length > 2 * mostListed) break;
      found.push(...(below[one] ?? []));
    }
    return found;
  };
  const organisationsIn = (nodes: readonly number[]): readonly OrganisationId[] =>
    nodes.flatMap((node) => (node < count && isEnd[node] === 0 ? graph.organisations[node]! : [])).slice(0, mostListed);
  const linesIn = (nodes: readonly number[]): readonly RelationshipId[] =>
    nodes.flatMap((node) => graph.ties[node - count]?.id ?? []).slice(0, mostListed);

  return {
    of: (node) => {
      const over: number[] = [];
      for (let at = above[node]!; at !== -1 && at !== above.length && over.length < 2 * mostListed; at = above[at]!)
        over.push(at);
      return {
        dominators: organisationsIn(over),
        dominatorLines: linesIn(over),
        dominated: [...organisationsIn(under(node))].sort(),
      };
    },
    linesBelow: (node) => linesIn(under(node)),
  };
}
