import type { ExplorerStore } from '../store/explorerStore.ts';
import { whenAtRest } from '../ui/whenAtRest.ts';
import type * as Paper from './paper.tsx';

let paper: typeof Paper | null = null;
const bringPaper = async (): Promise<void> => {
  paper = await import('./paper.tsx');
};

/**
 * Puts the current view on paper whenever the page is printed, by our command or by the browser's own. The browser does not wait, so
 * what it takes to lay out the paper is brought in once the page is at rest.
 *
 * @returns A function that stops it.
 */
export function listenForPrinting(explorer: ExplorerStore): () => void {
  let clear: (() => void) | null = null;
  const before = () => {
    clear ??= paper?.layOut(explorer) ?? null;
  };
  const after = () => {
    clear?.();
    clear = null;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  const stopWaiting = whenAtRest(() => void bringPaper());
  return () => {
    stopWaiting();
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    after();
  };
}

/** Opens the browser's window for printing. */
export async function printView(): Promise<void> {
  await bringPaper();
  window.print();
}
