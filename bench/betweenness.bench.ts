// Exact betweenness beside graphology's, over one graph in turns: `npm run bench -- betweenness`. CPU time, because wall time
// depends on the company.
import Graph from 'graphology';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import { sampledSources, undirectedBetweenness } from '../src/analysis/graph/betweenness.ts';
import { simpleCsr, undirectedCsr } from '../src/analysis/graph/csr.ts';
import { seeded } from '../src/analysis/graph/seeded.ts';
import { figure, median } from './figures.ts';

/** Each node is tied to some four others, drawn with a fixed seed. */
function someTies(count: number): readonly (readonly [number, number])[] {
  const random = seeded(count);
  const below = (limit: number): number => Math.floor(random() * limit);
  const ties = new Map<string, readonly [number, number]>();
  while (ties.size < count * 2) {
    const [a, b] = [below(count), below(count)];
    if (a !== b) ties.set([Math.min(a, b), Math.max(a, b)].join(), [a, b]);
  }
  return [...ties.values()];
}

function cpuMs<Value>(work: () => Value): { readonly ms: number; readonly value: Value } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}

function compare(count: number, turns: number): void {
  const ties = someTies(count);
  const graph = simpleCsr(
    undirectedCsr(
      count,
      ties.map(([a]) => a),
      ties.map(([, b]) => b),
    ),
  );
  const reference = new Graph({ type: 'undirected' });
  for (let node = 0; node < count; node++) reference.addNode(node);
  for (const [a, b] of ties) reference.addEdge(a, b);
  const own: number[] = [];
  const theirs: number[] = [];
  let apart = 0;
  for (let turn = 0; turn < turns; turn++) {
    const ours = cpuMs(() => undirectedBetweenness(graph));
    const other = cpuMs(() => betweennessOf(reference, { normalized: false }));
    own.push(ours.ms);
    theirs.push(other.ms);
    ours.value.forEach((sum, node) => {
      const expected = other.value[node] ?? NaN;
      apart = Math.max(apart, Math.abs(sum - expected) / Math.max(1, expected));
    });
  }
  console.log(`\n${String(count)} nodes, ${String(ties.length)} ties`);
  console.log(figure('  ours', own, 'ms CPU'));
  console.log(figure('  graphology', theirs, 'ms CPU'));
  console.log(
    `  ratio ${(median(theirs) / median(own)).toFixed(1)}; goal 4. Values apart by ${apart.toExponential(1)} at most; goal 1e-9`,
  );
  const sources = sampledSources(count, { exactUpTo: 0, sources: 200 });
  console.log(
    figure(
      '  ours from 200 sources',
      [1, 2, 3].map(() => cpuMs(() => undirectedBetweenness(graph, sources)).ms),
      'ms CPU',
    ),
  );
}

compare(1000, 5);
compare(2000, 3);
compare(5000, 1);
