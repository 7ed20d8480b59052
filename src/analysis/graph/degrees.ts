import type { Csr } from './csr.ts';

/** How many arcs stand in each row: neighbours, where `simpleCsr` made the graph. */
export function degrees({ count, starts }: Csr): Uint32Array {
  return Uint32Array.from({ length: count }, (_, node) => starts[node + 1]! - starts[node]!);
}
