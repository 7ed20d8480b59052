const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Places in a spiral like the seeds of a sunflower: evenly spread, however many there are. For when a layout was stopped.
 *
 * @param count - How many places.
 * @param spacing - World units between neighbours, about.
 * @returns 2n coordinates round the origin.
 */
export function sunflower(count: number, spacing: number): Float32Array {
  const places = new Float32Array(2 * count);
  for (let index = 0; index < count; index += 1) {
    const radius = spacing * Math.sqrt(index + 0.5);
    places[2 * index] = radius * Math.cos(index * goldenAngle);
    places[2 * index + 1] = radius * Math.sin(index * goldenAngle);
  }
  return places;
}
