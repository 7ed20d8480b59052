/** Pictures that wait to be drawn; one a frame, so that scrolling and typing never wait for all of them. */
const waiting: (() => void)[] = [];
let frame: number | null = null;

/** Draws when there is time: in the order asked. @returns Withdraws the request. */
export function drawSoon(draw: () => void): () => void {
  waiting.push(draw);
  frame ??= requestAnimationFrame(drawNext);
  return () => {
    const place = waiting.indexOf(draw);
    if (place >= 0) waiting.splice(place, 1);
  };
}

function drawNext(): void {
  frame = null;
  waiting.shift()?.();
  if (waiting.length > 0) frame = requestAnimationFrame(drawNext);
}
