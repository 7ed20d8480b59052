import type { Board } from './board.ts';
import { evenOut } from './evenOut.ts';
import { keepAllInside } from './keepInside.ts';
import { pushBoxes } from './pushBoxes.ts';
import { runForces } from './runForces.ts';
import { leastGap, separate } from './separate.ts';
import { swap } from './swap.ts';

const evenings = 10;
const separations = 60;
const lastSeparations = 400;

/** Force steps: fewer for very many nodes, where each is dear and the order inside a cell is coarse anyway. */
const ticksFor = (nodes: number): number => (nodes <= 800 ? 300 : nodes <= 3000 ? 120 : 60);

/** Works one arrangement out on a board: order, spacing, room for names, fewer crossings, and a last look that nothing touches. */
export function place(board: Board, random: () => number, report: (share: number) => void): void {
  keepAllInside(board);
  runForces(board, ticksFor(board.x.length), random, (share) => report(0.6 * share));
  evenOut(board, evenings);
  report(0.7);
  makeRoom(board);
  for (let round = 0; round < 2; round += 1) {
    swap(board);
    makeRoom(board);
    report(0.85 + 0.1 * round);
  }
  separate(board, lastSeparations, 1, false);
}

function makeRoom(board: Board): void {
  pushBoxes(board, 30);
  keepAllInside(board);
  separate(board, separations, leastGap, true);
}
