import { useEffect, useMemo } from 'react';
import { compareCommands } from '../features/compare/commands.ts';
import { exploreCommands } from '../features/explore/commands.ts';
import { ExplorePage } from '../features/explore/ExplorePage.tsx';
import { FindingsDialogs } from '../features/explore/findings/FindingsDialogs.tsx';
import { pickStore } from '../features/explore/trace/pickStore.ts';
import type { DetourProps } from '../features/present/presenting/DetourStage.tsx';
import type { Arranger } from '../layout/client.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { AskForFinding } from '../ui/analysis/AskForFinding.tsx';
import type { Command } from '../ui/command.ts';
import { ExplorerProvider, useSnapshot } from '../ui/ExplorerProvider.tsx';
import { HoverProvider } from '../ui/HoverProvider.tsx';
import { Announcements } from './Announcements.tsx';
import type { Arrangement } from './arrangement.ts';
import { MapStates } from './MapStates.tsx';
import { ComparePage } from './pages.ts';
import type { Session } from './session.ts';
import { useShortcuts } from './useShortcuts.ts';

interface DetourPageProps extends DetourProps {
  readonly session: Session;
  readonly arranger: Arranger;
  readonly arrangement: Arrangement;
}

/** The map of a step to explore freely, or its comparison, with the keys of that page. It is forgotten as a whole. */
export default function DetourPage({ explorer, onReturn, session, arranger, arrangement }: DetourPageProps) {
  const commands = useMemo(() => commandsOnDetour(explorer, onReturn), [explorer, onReturn]);
  useShortcuts(explorer, commands);
  useEffect(
    () => () => {
      pickStore.getState().picking?.cancel();
    },
    [],
  );
  return (
    <ExplorerProvider store={explorer}>
      <HoverProvider>
        <Page session={session} arranger={arranger} arrangement={arrangement} />
        <FindingsDialogs />
        <Announcements />
      </HoverProvider>
    </ExplorerProvider>
  );
}

function Page({ session, arranger, arrangement }: Omit<DetourPageProps, keyof DetourProps>) {
  const isCompared = useSnapshot(({ view }) => view.mode === 'compare');
  if (isCompared) return <ComparePage arranger={arranger} />;
  return (
    <>
      <ExplorePage layout="layout settled">
        <MapStates session={session} arrangement={arrangement} />
      </ExplorePage>
      <AskForFinding />
    </>
  );
}

/** Escape steps out of what is selected or lit while there is something, and else back to the story. */
function commandsOnDetour(explorer: ExplorerStore, onReturn: () => void): readonly Command[] {
  const { undo, redo, history } = explorer.getState();
  const always = () => true;
  return [
    ...exploreCommands(explorer, history.present.map.network),
    ...compareCommands(explorer),
    { id: 'undo', label: 'Undo', keys: 'Mod+Z', isEnabled: always, run: undo },
    { id: 'redo', label: 'Redo', keys: 'Shift+Mod+Z', isEnabled: always, run: redo },
    { id: 'return', label: 'Return to the step', keys: 'Escape', isEnabled: always, run: onReturn },
  ];
}
