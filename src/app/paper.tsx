import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { PrintPages } from '../features/export/print/PrintPages.tsx';
import { printedSheets } from '../features/export/print/printedSheets.ts';
import { PrintSheet } from '../features/explore/print/PrintSheet.tsx';
import { paperTheme } from '../scene/theme.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { presentOf } from '../store/explorerStore.ts';
import { isPlaced, placesOf } from '../store/places.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { today } from '../ui/clock.ts';
import { ExplorerProvider } from '../ui/ExplorerProvider.tsx';
import { createMeasureText } from '../ui/stage/measureText.ts';
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
  const day = today();
  const sheets = sheetsOf(presentOf(explorer.getState()), day);
  flushSync(() => {
    root.render(
      <ThemeProvider theme={paperTheme}>
        <ExplorerProvider store={explorer}>
          {sheets === null ? <PrintSheet address={location.href} today={day} /> : <PrintPages sheets={sheets} />}
        </ExplorerProvider>
      </ThemeProvider>,
    );
  });
  return () => {
    root.unmount();
    place.remove();
  };
}

/** Pages of a comparison or of a story; null where the view itself is printed. */
function sheetsOf(snapshot: Snapshot, day: string) {
  if (!isPlaced(snapshot)) return null;
  const { document, network } = snapshot.map;
  const map = { document, network, positions: placesOf(snapshot), view: snapshot.view };
  return printedSheets(map, createMeasureText(paperTheme.fontFamily), day);
}
