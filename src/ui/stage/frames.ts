/** Draws at most once a frame, and only when something asked for it. */
export interface Frames {
  request(): void;
  stop(): void;
}

/**
 * @param draw - Gets the frame's time in milliseconds; returns true while it wants another frame, as in mid-movement.
 */
export function createFrames(draw: (now: number) => boolean): Frames {
  let handle: number | null = null;
  const run = (now: number) => {
    handle = null;
    if (draw(now)) request();
  };
  function request() {
    handle ??= requestAnimationFrame(run);
  }
  return {
    request,
    stop: () => {
      if (handle !== null) cancelAnimationFrame(handle);
      handle = null;
    },
  };
}
