/** Minutes and seconds, with hours once there are any: "7:05", "1:02:09". Never negative. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const two = (count: number): string => String(count).padStart(2, '0');
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${two(rest)}` : `${String(minutes)}:${two(rest)}`;
}

/** Behind or ahead by less is on time. */
const onTimeMs = 60_000;

/**
 * How a presentation stands against its plan, if every step took as long as any other.
 *
 * @param share - How much of the story has been told, from 0 to 1.
 */
export function paceWords(runningMs: number, planMs: number, share: number): string {
  if (runningMs > planMs) return `over by ${clockWords(runningMs - planMs)}`;
  const aheadMs = share * planMs - runningMs;
  const left = `${clockWords(planMs - runningMs)} left`;
  // The step that is shown takes its own time too.
  if (aheadMs < -onTimeMs) return `${left}, behind by ${clockWords(-aheadMs)}`;
  return aheadMs > onTimeMs ? `${left}, ahead by ${clockWords(aheadMs)}` : `${left}, on time`;
}
