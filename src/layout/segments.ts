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
