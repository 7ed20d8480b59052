import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PrintSheet } from '../features/explore/print/PrintSheet.tsx';
import { paperTheme } from '../scene/theme.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { ExplorerProvider } from '../ui/ExplorerProvider.tsx';
import { ThemeProvider } from '../ui/ThemeProvider.tsx';

/**
 * Lays the current view out for the printer, at once: the browser prints what is there when this returns.
 *
 * @returns Takes it away again.
 */
export function layOut(explorer: ExplorerStore): () => void {
  const place = document.createElement('div');
  place.dataset['print'] = '';
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() => {
    root.render(
      <ThemeProvider theme={paperTheme}>
        <ExplorerProvider store={explorer}>
          <PrintSheet address={location.href} />
        </ExplorerProvider>
      </ThemeProvider>,
    );
  });
  return () => {
    root.unmount();
    place.remove();
  };
}
