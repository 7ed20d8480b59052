import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { isPlaced } from '../../store/places.ts';
import { ComparisonSlot } from '../../features/present/stage/ComparisonSlot.ts';
import type { Arranger } from '../../layout/client.ts';
import type { ExplorerStore } from '../../store/explorerStore.ts';
import { AskForFinding } from '../../ui/analysis/AskForFinding.tsx';
import { ExplorerProvider, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { Glossary } from '../../ui/glossary/Glossary.tsx';
import { HoverProvider } from '../../ui/HoverProvider.tsx';
import { InPageProvider } from '../../ui/stage/InPageProvider.tsx';
import { stepsOf } from '../../view/story.ts';
import { Announcements } from '../Announcements.tsx';
import { startArrangement } from '../arrangement.ts';
import { exampleAddress } from '../example.ts';
import { KeysHelp } from '../KeysHelp.tsx';
import { KeyPreferencesFromSettings } from '../KeyPreferencesFromSettings.tsx';
import { openLink } from '../linkSync.ts';
import { ComparePage, StillComparison } from '../pages.ts';
import type { Session } from '../session.ts';
import { useShortcuts } from '../useShortcuts.ts';
import { EmbeddedMap } from './EmbeddedMap.tsx';
import { EmbeddedStory } from './EmbeddedStory.tsx';
import styles from './EmbeddedWorkspace.module.css';
import { embeddedCommands } from './embeddedCommands.ts';
import { FullAppLink } from './FullAppLink.tsx';

interface EmbeddedWorkspaceProps {
  readonly session: Session;
  readonly explorer: ExplorerStore;
  readonly arranger: Arranger;
}

/**
 * An open map in a frame of another page: the picture fills it, the page round it keeps its wheel, and nothing is kept on the
 * visitor's computer.
 */
export default function EmbeddedWorkspace({ session, explorer, arranger }: EmbeddedWorkspaceProps) {
  const [arrangement] = useState(() => startArrangement(explorer, arranger));
  // The address stays as the page round it gave it: each step of its own would be one in that page's history.
  useEffect(() => {
    const open = () => void openLink(session, location.hash, exampleAddress);
    addEventListener('hashchange', open);
    return () => {
      removeEventListener('hashchange', open);
    };
  }, [session]);
  const isArranging = useStore(arrangement.store, ({ arranging }) => arranging !== null);
  return (
    <ExplorerProvider store={explorer}>
      <HoverProvider>
        <KeyPreferencesFromSettings>
          <InPageProvider value={true}>
            <Inside explorer={explorer} arranger={arranger} isArranging={isArranging} />
          </InPageProvider>
        </KeyPreferencesFromSettings>
      </HoverProvider>
    </ExplorerProvider>
  );
}

interface InsideProps {
  readonly explorer: ExplorerStore;
  readonly arranger: Arranger;
  readonly isArranging: boolean;
}

function Inside({ explorer, arranger, isArranging }: InsideProps) {
  const mode = useSnapshot(({ view }) => view.mode);
  const map = useSnapshot((snapshot) => snapshot.map);
  const hasStory = stepsOf(map.document).length > 0;
  const isDrawn = useSnapshot(isPlaced);
  const { title } = map.network.about;
  const commands = useMemo(() => embeddedCommands(explorer, map.network), [explorer, map.network]);
  useShortcuts(explorer, commands);
  useEffect(() => {
    document.title = `${title} · Polycentric`;
  }, [title]);
  return (
    <div className={styles.frame}>
      <main className={styles.page}>
        <h1 className="visually-hidden">{title}</h1>
        {mode === 'compare' ? (
          <ComparePage arranger={arranger} isFramed />
        ) : mode === 'present' && hasStory ? (
          <ComparisonSlot value={<StillComparison arranger={arranger} />}>
            <EmbeddedStory />
          </ComparisonSlot>
        ) : (
          <EmbeddedMap />
        )}
        {isArranging && !isDrawn && (
          <p role="status" className={styles.waiting}>
            Arranging the map …
          </p>
        )}
      </main>
      <footer className={styles.foot}>
        <bdi className={styles.title}>{title}</bdi>
        <FullAppLink />
      </footer>
      <AskForFinding />
      <Glossary />
      <KeysHelp commands={commands} />
      <Announcements />
    </div>
  );
}
