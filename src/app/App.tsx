import { useStore } from 'zustand';
import { saveCopy } from '../features/maps/saveCopy.ts';
import type { Arranger } from '../layout/client.ts';
import { presentOf } from '../store/explorerStore.ts';
import { ThemeProvider } from '../ui/ThemeProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { Reports } from './Reports.tsx';
import type { Session } from './session.ts';
import { useChosenTheme } from './useTheme.ts';
import { Workspace } from './Workspace.tsx';

interface AppProps {
  readonly session: Session;
  readonly arranger: Arranger;
}

export function App({ session, arranger }: AppProps) {
  const { theme, isDark } = useChosenTheme();
  const explorer = useStore(session.store, (state) => state.explorer);
  const save =
    explorer === null
      ? null
      : () => {
          saveCopy(presentOf(explorer.getState()));
        };
  return (
    <ThemeProvider theme={theme}>
      <ErrorBoundary onSave={save}>
        {explorer === null ? (
          <NothingOpen session={session} />
        ) : (
          <Workspace session={session} explorer={explorer} arranger={arranger} isDark={isDark} />
        )}
        <Reports session={session} />
      </ErrorBoundary>
    </ThemeProvider>
  );
}
