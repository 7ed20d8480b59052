import type { Board } from './board.ts';
import { evenOut } from './evenOut.ts';
import { keepAllInside } from './keepInside.ts';
import { nudge } from './nudge.ts';
import { runForces } from './runForces.ts';
import { leastGap, separate } from './separate.ts';
import { swap } from './swap.ts';

const separations = 60;
const lastSeparations = 400;
/** World units between shapes that a crowded map may not go below, even where somebody has to leave the ground. */
const untouched = 1;

/**
 * Force steps. Exchanges and nudges settle what forces leave open, so that more steps change little; very many nodes get fewer,
 * because each is dear.
 */
const ticksFor = (nodes: number): number => (nodes <= 1000 ? 150 : nodes <= 3000 ? 60 : 40);

/** Rounds of spacing out evenly, fewer for very many nodes for the same reason. */
const eveningsFor = (nodes: number): number => (nodes <= 1000 ? 10 : 5);

/** In a thicker tangle no exchange makes a line easier to follow; even spacing is all that helps. */
const mostLinesToUntangle = 3000;

/** Parts of the work as a watcher hears of them. */
const shareOfForces = 0.4;

/** Works one arrangement out on a board: order, spacing, room for names, fewer crossings, and a last look that nothing touches. */
export function place(board: Board, random: () => number, report: (share: number) => void): void {
  let share = shareOfForces;
  // How long the later steps take is not known beforehand: each sign of life covers a little of what is left.
  const tell = () => {
    share += (1 - share) * 0.002;
    report(share);
  };
  keepAllInside(board);
  runForces(board, ticksFor(board.x.length), random, (done) => report(shareOfForces * done));
  evenOut(board, eveningsFor(board.x.length), tell);
  separate(board, separations, leastGap, true, tell);
  const rounds = board.tangle.count <= mostLinesToUntangle ? 2 : 0;
  for (let round = 0; round < rounds; round += 1) {
    swap(board, tell);
    separate(board, separations, leastGap, true, tell);
    nudge(board, tell);
  }
  separate(board, lastSeparations, untouched, false, tell);
}
