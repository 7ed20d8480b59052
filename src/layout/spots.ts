/** A grid of places at which a node might be put, each with the distance to the nearest rim of those already there. */
export interface Spots {
  readonly count: number;
  x(spot: number): number;
  y(spot: number): number;
  readonly clearance: Float64Array;
  /** Tells the grid that a shape stands somewhere. */
  take(x: number, y: number, radius: number): void;
}

const finest = 8;
const mostSpots = 12_000;

export function createSpots(left: number, top: number, right: number, bottom: number): Spots {
  const step = Math.max(finest, Math.sqrt(((right - left) * (bottom - top)) / mostSpots));
  const columns = Math.floor((right - left) / step) + 1;
  const rows = Math.floor((bottom - top) / step) + 1;
  const clearance = new Float64Array(columns * rows).fill(Infinity);
  const x = (spot: number) => left + (spot % columns) * step;
  const y = (spot: number) => top + Math.floor(spot / columns) * step;
  return {
    count: clearance.length,
    x,
    y,
    clearance,
    take(atX, atY, radius) {
      for (let spot = 0; spot < clearance.length; spot += 1) {
        const distance = Math.hypot(x(spot) - atX, y(spot) - atY) - radius;
        if (distance < clearance[spot]!) clearance[spot] = distance;
      }
    },
  };
}
