/** Below this, half discs, pentagons and hexagons cannot be told apart. */
export const leastRadius = 4.1;
export const backboneRadius = 11;

/**
 * How large an organisation is drawn.
 *
 * @param ties - Relationships at the organisation in the whole map, so that a filter never changes its size.
 * @returns World units; the radius of the circle of equal area.
 */
export const radiusOf = (ties: number, isBackbone: boolean): number =>
  isBackbone ? backboneRadius : Math.max(leastRadius, 3.5 + 1.05 * Math.sqrt(ties));
