import { lazy, startTransition, Suspense, useEffect, useState } from 'react';
import { isPresenterAsked } from '../features/present/presenter/presenterHash.ts';
import { saveCopy } from '../features/maps/saveCopy.ts';
import type { Arranger } from '../layout/client.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { presentOf } from '../store/explorerStore.ts';
import { KeepingProvider } from '../ui/KeepingProvider.tsx';
import { lateComponent } from '../ui/lateComponent.ts';
import { ThemeProvider } from '../ui/ThemeProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { KeptOffline } from './offline/KeptOffline.tsx';
import { KeptMaps } from './KeptMaps.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { Reports } from './Reports.tsx';
import type { Session } from './session.ts';
import { isEmbedded } from './embed/isEmbedded.ts';
import { isGalleryAsked } from './gallery/isGalleryAsked.ts';
import { useChosenTheme } from './useTheme.ts';
import { Workspace } from './Workspace.tsx';

const EmbeddedWorkspace = lateComponent(async () => (await import('./embed/EmbeddedWorkspace.tsx')).default);
const StatesGallery = lazy(() => import('./gallery/StatesGallery.tsx'));
const PresenterWindow = lazy(() => import('../features/present/presenter/PresenterWindow.tsx'));

interface AppProps {
  readonly session: Session;
  readonly arranger: Arranger;
}

export function App({ session, arranger }: AppProps) {
  const theme = useChosenTheme();
  const [Alone] = useState(() => (isGalleryAsked() ? StatesGallery : isPresenterAsked() ? PresenterWindow : null));
  const [isFrame] = useState(isEmbedded);
  const explorer = useOpenedExplorer(session);
  const save =
    explorer === null
      ? null
      : () => {
          saveCopy(presentOf(explorer.getState()));
        };
  if (Alone !== null)
    return (
      <ThemeProvider theme={theme}>
        <Suspense>
          <Alone />
        </Suspense>
      </ThemeProvider>
    );
  return (
    <ThemeProvider theme={theme}>
      <KeepingProvider value={session.keeping.store}>
        <ErrorBoundary onSave={save}>
          {explorer === null ? (
            <NothingOpen session={session} />
          ) : isFrame ? (
            <EmbeddedWorkspace session={session} explorer={explorer} arranger={arranger} />
          ) : (
            <Workspace session={session} explorer={explorer} arranger={arranger} />
          )}
          <Reports session={session} />
          {!isFrame && (
            <>
              <KeptMaps session={session} />
              <KeptOffline />
            </>
          )}
        </ErrorBoundary>
      </KeepingProvider>
    </ThemeProvider>
  );
}

/** The first map that opens is drawn in slices, so that the page answers meanwhile. */
function useOpenedExplorer(session: Session): ExplorerStore | null {
  const [explorer, setExplorer] = useState<ExplorerStore | null>(null);
  useEffect(() => {
    const take = () => {
      startTransition(() => {
        setExplorer(session.store.getState().explorer);
      });
    };
    take();
    return session.store.subscribe(take);
  }, [session]);
  return explorer;
}
