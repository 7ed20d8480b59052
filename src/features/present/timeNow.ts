import { useEffect, useState } from 'react';
import { clock } from '../../ui/clock.ts';

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "14:05", as a clock in the room shows it. */
export const timeOfDayWords = (now: number): string => timeOfDay.format(now);

/** The time, in milliseconds since 1970, anew each second. */
export function useSecond(): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(clock());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
