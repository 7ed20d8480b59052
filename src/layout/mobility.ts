import type { Board } from './board.ts';

const shares = { ordinary: 1, named: 0.3, backbone: 0.06 };

/** How readily a node gives way: fixed ones never, backbones hardly, those that carry a name less than others. */
export function mobilityOf(board: Board): Float64Array {
  const mobility = Float64Array.from(board.isBoxed, (isBoxed) => (isBoxed === 1 ? shares.named : shares.ordinary));
  for (const region of board.regions) {
    if (region.kind === 'area' && region.backbone >= 0) mobility[region.backbone] = shares.backbone;
  }
  board.isFixed.forEach((isFixed, node) => {
    if (isFixed === 1) mobility[node] = 0;
  });
  return mobility;
}
