import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css';
import './styles/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAnalyst } from '../analysis/analysisClient.ts';
import { isPresenterAsked } from '../features/present/presenter/presenterHash.ts';
import { createReader } from '../formats/readerClient.ts';
import { createArranger } from '../layout/client.ts';
import { AnalystProvider } from '../ui/analysis/AnalystProvider.tsx';
import { preloadPanZoom } from '../ui/stage/latePanZoom.ts';
import { App } from './App.tsx';
import { isEmbedded } from './embed/isEmbedded.ts';
import { keepNothing } from './embed/keepNothing.ts';
import { exampleAddress, openingHash } from './example.ts';
import { isGalleryAsked } from './gallery/isGalleryAsked.ts';
import { openLink } from './linkSync.ts';
import { preloadPage } from './pages.ts';
import { createKeeping } from './keeping.ts';
import { createSession } from './session.ts';
import { makeAnalysisWorker, makeLayoutWorker, makeReaderWorker } from './trustedWorkers.ts';

const queries = new QueryClient();
const keeping = isEmbedded() ? keepNothing() : createKeeping();
const session = createSession({ reader: createReader(makeReaderWorker), queries, keeping });
const arranger = createArranger(makeLayoutWorker);
const analyst = createAnalyst(makeAnalysisWorker);

// Reading starts before React does: the first picture waits for nothing it does not need.
const hash = location.hash === '' ? openingHash : location.hash;
if (!isGalleryAsked() && !isPresenterAsked()) void openLink(session, hash, exampleAddress);
void preloadPanZoom();
preloadPage(hash);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <AnalystProvider analyst={analyst}>
        <App session={session} arranger={arranger} />
      </AnalystProvider>
    </QueryClientProvider>
  </StrictMode>,
);
