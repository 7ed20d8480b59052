import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { hearPresenter } from '../features/present/presenter/hearPresenter.ts';
import { presentingStore } from '../features/present/presenting/presentingStore.ts';
import { FindingsDialogs } from '../features/explore/findings/FindingsDialogs.tsx';
import { Room } from '../features/present/room/Room.tsx';
import { ExplorePage } from '../features/explore/ExplorePage.tsx';
import type { Arranger } from '../layout/client.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { AskForFinding } from '../ui/analysis/AskForFinding.tsx';
import { ExplorerProvider, useSnapshot } from '../ui/ExplorerProvider.tsx';
import { Glossary } from '../ui/glossary/Glossary.tsx';
import { HoverProvider } from '../ui/HoverProvider.tsx';
import { whenAtRest } from '../ui/whenAtRest.ts';
import type { Mode } from '../view/viewState.ts';
import { Announcements } from './Announcements.tsx';
import type { Arrangement } from './arrangement.ts';
import { startArrangement } from './arrangement.ts';
import { appCommands } from './commands.ts';
import { exampleAddress } from './example.ts';
import { Exporting } from './Exporting.tsx';
import { KeyPreferencesFromSettings } from './KeyPreferencesFromSettings.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { syncLink } from './linkSync.ts';
import { MapNotices } from './MapNotices.tsx';
import { MapStates } from './MapStates.tsx';
import { measureFilter } from './measureFilter.ts';
import { ComparePage } from './pages.ts';
import { presentingCommands } from './presentingCommands.ts';
import { Present } from './Present.tsx';
import type { Session } from './session.ts';
import { Sharing } from './Sharing.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { listenForPrinting } from './printing.ts';
import { SkipLink } from './shell/SkipLink.tsx';
import { useShortcuts } from './useShortcuts.ts';
import styles from './Workspace.module.css';

interface WorkspaceProps {
  readonly session: Session;
  readonly explorer: ExplorerStore;
  readonly arranger: Arranger;
}

/** An open map: keeps its address and its layout up to date, and shows the page of the mode. */
export function Workspace({ session, explorer, arranger }: WorkspaceProps) {
  const [arrangement] = useState(() => startArrangement(explorer, arranger));
  useEffect(() => syncLink(session, explorer, exampleAddress), [session, explorer]);
  useEffect(() => session.keeping.watch(explorer), [session, explorer]);
  useEffect(() => measureFilter(explorer), [explorer]);
  useEffect(() => listenForPrinting(explorer), [explorer]);
  useEffect(() => hearPresenter(explorer), [explorer]);
  return (
    <ExplorerProvider store={explorer}>
      <HoverProvider>
        <KeyPreferencesFromSettings>
          <Pages session={session} explorer={explorer} arranger={arranger} arrangement={arrangement} />
        </KeyPreferencesFromSettings>
      </HoverProvider>
    </ExplorerProvider>
  );
}

interface PagesProps extends WorkspaceProps {
  readonly arrangement: Arrangement;
}

function Pages({ session, explorer, arranger, arrangement }: PagesProps) {
  const mode = useSnapshot(({ view }) => view.mode);
  const map = useSnapshot((snapshot) => snapshot.map);
  const { title } = map.network.about;
  const isArranging = useStore(arrangement.store, (state) => state.arranging !== null);
  const commands = useMemo(
    () => appCommands(session, explorer, arrangement, map),
    [session, explorer, arrangement, map],
  );
  // A story has the page to itself: only its own keys act then, and the one that lists them.
  const isPresenting = useStore(presentingStore, ({ presenting }) => presenting !== null);
  const isDetour = useStore(presentingStore, ({ presenting }) => presenting?.isDetour === true);
  const own = useMemo(
    () => (isPresenting ? presentingCommands(commands, isDetour) : commands.all),
    [commands, isPresenting, isDetour],
  );
  useShortcuts(explorer, own);
  useEffect(() => {
    // What is compared names itself.
    if (mode !== 'compare' && !isDetour) document.title = titleOf(mode, title);
  }, [mode, title, isDetour]);

  useEffect(() => (mode === 'compare' ? undefined : whenAtRest(() => void ComparePage.preload())), [mode]);

  const runOf = (wanted: string) => commands.all.find(({ id }) => id === wanted)?.run;
  return (
    <div className={styles.workspace}>
      {!isPresenting && (
        <>
          <SkipLink mode={mode} />
          <TopBar commands={commands} />
        </>
      )}
      <main className={styles.page}>
        {mode === 'explore' && (
          <ExplorePage layout={isArranging ? 'arranging the layout' : 'layout settled'}>
            <MapStates session={session} arrangement={arrangement} />
          </ExplorePage>
        )}
        {mode === 'compare' && (
          <ComparePage arranger={arranger} onExport={runOf('export')} onAddToStory={runOf('add-step')} />
        )}
        {mode === 'present' && <Present session={session} arranger={arranger} arrangement={arrangement} />}
        <MapNotices session={session} explorer={explorer} isPresenting={isPresenting} />
        {!isPresenting && <FindingsDialogs />}
        <Glossary />
        <Room />
      </main>
      <AskForFinding />
      <KeysHelp commands={commands.all} />
      <Exporting arranger={arranger} keeping={session.keeping} />
      <Sharing session={session} explorer={explorer} />
      <Announcements />
    </div>
  );
}

function titleOf(mode: Mode, title: string): string {
  const page = { explore: '', compare: 'Compare · ', present: 'Present · ' }[mode];
  return `${page}${title} · Polycentric`;
}
