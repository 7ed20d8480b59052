const name = 'polycentric:paint';
/** The browser keeps measures for ever; this many are enough to look at, and observers have seen the others. */
const mostKept = 200;
let kept = 0;

/** Starts a User Timing measure of one painting; call what it returns at the end. */
export function startPaintMeasure(): () => void {
  const start = performance.now();
  return () => {
    if (kept >= mostKept) {
      performance.clearMeasures(name);
      kept = 0;
    }
    kept += 1;
    performance.measure(name, { start, end: performance.now() });
  };
}
