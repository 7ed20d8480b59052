/** User Timing names that the browser's own tools show. */
export type Measure = 'load' | 'layout' | 'filter' | 'paint';

/** Starts a measure; call what it returns at the end. Shown as `polycentric:<name>` in the performance panel. */
export function startMeasure(name: Measure): () => void {
  const start = performance.now();
  return () => {
    performance.measure(`polycentric:${name}`, { start, end: performance.now() });
  };
}
