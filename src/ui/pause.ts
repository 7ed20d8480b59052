/**
 * Lets the page answer before work goes on. A message and not a timer, which browsers hold back by several milliseconds.
 *
 * @returns Resolves in a task of its own.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
