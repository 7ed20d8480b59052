import { useEffect } from 'react';

/** Keeps the screen on for as long as the component is shown, where the browser can; it lets go whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    let isGone = false;
    let lock: WakeLockSentinel | null = null;
    let isAsking = false;
    const take = async () => {
      const { wakeLock } = navigator as { readonly wakeLock?: WakeLock };
      if (wakeLock === undefined || document.visibilityState !== 'visible') return;
      if (isAsking || lock?.released === false) return;
      isAsking = true;
      try {
        lock = await wakeLock.request('screen');
        if (isGone) await lock.release();
      } catch {
        // Refused, as while the battery is low: the system's own rules hold.
      } finally {
        isAsking = false;
      }
    };
    const onVisible = () => void take();
    void take();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', onVisible);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
