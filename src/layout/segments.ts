/** Whether the segments a-b and c-d cross at a point inside both. */
export function doCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const sideC = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const sideD = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (sideC > 0 === sideD > 0) return false;
  const sideA = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const sideB = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return sideA > 0 !== sideB > 0;
}

/** Square of the distance from a point to the segment a-b. */
export function squareToSegment(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / square));
  return (px - ax - along * dx) ** 2 + (py - ay - along * dy) ** 2;
}

/** Length of the part of the segment a-b inside an upright rectangle (Liang and Barsky 1984). */
export function lengthWithin(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  let from = 0;
  let to = 1;
  for (let side = 0; side < 4; side += 1) {
    const speed = side === 0 ? -dx : side === 1 ? dx : side === 2 ? -dy : dy;
    const room = side === 0 ? ax - left : side === 1 ? right - ax : side === 2 ? ay - top : bottom - ay;
    if (speed === 0) {
      if (room < 0) return 0;
    } else if (speed < 0) from = Math.max(from, room / speed);
    else to = Math.min(to, room / speed);
    if (from >= to) return 0;
  }
  return (to - from) * Math.hypot(dx, dy);
}
