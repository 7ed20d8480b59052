import { registerServiceWorker } from '../trustedWorkers.ts';

/** A tab that stays open asks for a newer build when it is looked at again, but not more often than this. */
const askAgainMs = 60 * 60 * 1000;

/**
 * Keeps the app on this computer, and tells when a newer build of it is there.
 *
 * @param onNewer - Gets what puts the newer build in the place of this one; the page loads anew then, and not before.
 * @returns A function that stops watching.
 */
export function keepApp(onNewer: (use: () => void) => void): () => void {
  const { serviceWorker } = navigator as Partial<Navigator>;
  // Missing on an insecure address and in some private windows: the app then works, but not without a network.
  if (serviceWorker === undefined) return () => undefined;
  let isWanted = false;
  let stop = () => undefined as unknown;
  let isStopped = false;

  const reload = () => {
    if (isWanted) location.reload();
  };
  serviceWorker.addEventListener('controllerchange', reload);
  const offer = (waiting: ServiceWorker) => {
    onNewer(() => {
      isWanted = true;
      waiting.postMessage('take-over');
    });
  };

  void registerServiceWorker(serviceWorker).then(
    (registration) => {
      // A browser that is told to have none may answer with nothing.
      if (isStopped || registration === undefined) return;
      const look = () => {
        const { waiting } = registration;
        // Without a controller this is the first visit: nothing older is on the screen.
        if (waiting !== null && serviceWorker.controller !== null) offer(waiting);
      };
      const watch = () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', look);
      };
      let asked = performance.now();
      const ask = () => {
        if (document.visibilityState !== 'visible' || performance.now() - asked < askAgainMs) return;
        asked = performance.now();
        // Without a network there is nothing newer to be had.
        registration.update().catch(() => undefined);
      };
      registration.addEventListener('updatefound', watch);
      document.addEventListener('visibilitychange', ask);
      look();
      watch();
      stop = () => {
        registration.removeEventListener('updatefound', watch);
        document.removeEventListener('visibilitychange', ask);
      };
    },
    // Refused by the browser, as where storage is switched off: the app works all the same, with a network.
    () => undefined,
  );
  return () => {
    isStopped = true;
    serviceWorker.removeEventListener('controllerchange', reload);
    stop();
  };
}
