import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { KeepingNotice } from '../../features/maps/KeepingNotice.tsx';
import { ArrangingState, EmptyMapState, MapNotFoundState } from '../../features/maps/mapStates.tsx';
import { NothingAtDate } from '../../features/explore/states/NothingAtDate.tsx';
import { NothingMatches } from '../../features/explore/states/NothingMatches.tsx';
import type { KeepingStatus } from '../../storage/keeper.ts';
import { createKeepingStore } from '../../store/keepingStore.ts';
import controls from '../../ui/controls.module.css';
import { ExplorerProvider } from '../../ui/ExplorerProvider.tsx';
import { KeepingProvider } from '../../ui/KeepingProvider.tsx';
import { NoticeCard } from '../../ui/NoticeCard.tsx';
import { onlyTerm, setKeepUndated, setYears, toggleTerm } from '../../view/changes.ts';
import { StoppedWorking } from '../StoppedWorking.tsx';
import { sampleExplorer } from './sample.ts';
import styles from './StatesGallery.module.css';
import { UnreadableFile } from './UnreadableFile.tsx';

/** Nothing here leads anywhere: the page shows how states look and read. */
const nothing = () => undefined;

/** Every empty, waiting and error state of the app on one page, each with the component that shows it. */
export default function StatesGallery() {
  const [stores] = useState(() => ({
    oneFilter: sampleExplorer(toggleTerm('model', 'collaborative-council'), toggleTerm('model', 'agent-of-change')),
    twoFilters: sampleExplorer(
      toggleTerm('model', 'collaborative-council'),
      onlyTerm('kind', 'local-authority', ['local-authority', 'elected-body', 'charity', 'nhs-body']),
    ),
    atDate: sampleExplorer(setKeepUndated(false), setYears(2003, 2005)),
  }));
  useEffect(() => {
    document.title = 'States · Polycentric';
  }, []);
  return (
    <main className={styles.page}>
      <header className={styles.heading}>
        <h1>Empty, waiting and error states</h1>
        <p>Each says what happened, what is safe, and what to do next.</p>
        <p>
          <a href="./">Back to the map</a>
        </p>
      </header>
      <div className={styles.states}>
        <State when="No file is open yet, and the address names none that is there">
          <MapNotFoundState
            code="E_MAP_NOT_FOUND"
            message="There is no map at “data/harbour.json”. The server answered 404."
            remedy="Check the address for a typing error, or open a file or the example instead."
            onFile={nothing}
            onExample={nothing}
          />
        </State>
        <State when="Offline, and the map is not on this computer">
          <MapNotFoundState
            code="E_MAP_NOT_FOUND"
            message="The map at “data/harbour.json” could not be reached."
            remedy="Check the connection and try again, or open a file from this computer."
            onFile={nothing}
            onExample={nothing}
          />
        </State>
        <State when="The address names a map of another site">
          <MapNotFoundState
            code="E_REMOTE_NOT_ALLOWED"
            message="The map at “example.org/map.json” lies on another site, and nothing is fetched from other sites."
            remedy="Save the file on this computer and open it from there."
            onFile={nothing}
            onExample={nothing}
          />
        </State>
        <State when="A link was made for a file on somebody’s computer">
          <MapNotFoundState
            message="This link shows the file “harbour.json”, which is on somebody's computer and not in the link."
            remedy="Open “harbour.json” to see it, or open the example instead."
            onFile={nothing}
            onExample={nothing}
          />
        </State>
        <State when="The first file could not be read">
          <MapNotFoundState
            code="E_NOT_JSON"
            message="“harbour.json” ends in the middle of a text, at line 214, column 9."
            remedy="Save the file again where it was made, or choose another."
            onFile={nothing}
            onExample={nothing}
          />
        </State>
        <State when="A file has errors, and some of it can be read">
          <UnreadableFile />
        </State>
        <State when="The map was read, and nobody is in it">
          <EmptyMapState onFile={nothing} onExample={nothing} />
        </State>
        <State when="A new map is being arranged">
          <ArrangingState count={285} share={0.64} onStop={nothing} />
        </State>
        <State when="A map is being opened">
          <p role="status">Opening the map…</p>
        </State>
        <State when="One filter leaves nothing">
          <ExplorerProvider store={stores.oneFilter}>
            <NothingMatches />
          </ExplorerProvider>
        </State>
        <State when="Filters leave nothing together">
          <ExplorerProvider store={stores.twoFilters}>
            <NothingMatches />
          </ExplorerProvider>
        </State>
        <State when="No relationship is recorded for the years chosen">
          <ExplorerProvider store={stores.atDate}>
            <NothingAtDate />
          </ExplorerProvider>
        </State>
        <State when="The arranging failed">
          <NoticeCard isError onClose={nothing}>
            The map could not be arranged. The organisations stand in a spiral: move them by hand, or choose “Arrange
            again”.
          </NoticeCard>
        </State>
        <State when="This browser keeps nothing">
          <Keeping status={{ kind: 'failed', fault: 'refused' }} />
        </State>
        <State when="There is no room left to keep the map">
          <Keeping status={{ kind: 'failed', fault: 'full' }} />
        </State>
        <State when="The link asks for something that is not in the map">
          <NoticeCard onClose={nothing}>
            The link selects an organisation that this map does not have: “harbour-board”. The rest of the view is
            shown.
          </NoticeCard>
        </State>
        <State when="A newer version of the app is ready">
          <NoticeCard
            action={
              <button type="button" className={controls.button} onClick={nothing}>
                Reload now
              </button>
            }
            onClose={nothing}
          >
            A newer version of Polycentric is ready. What you see stays as it is until you reload.
          </NoticeCard>
        </State>
        <State when="The page failed while a map was open">
          <div className={styles.stopped}>
            <StoppedWorking heading="h2" onSave={nothing} />
          </div>
        </State>
      </div>
    </main>
  );
}

interface StateProps {
  readonly when: string;
  readonly children: ReactNode;
}

function State({ when, children }: StateProps) {
  return (
    <section className={styles.state} aria-label={when}>
      <p className={styles.when}>{when}</p>
      <div className={styles.frame}>{children}</div>
    </section>
  );
}

function Keeping({ status }: { readonly status: KeepingStatus }) {
  const [store] = useState(() => {
    const made = createKeepingStore();
    made.setState({ status });
    return made;
  });
  return (
    <KeepingProvider value={store}>
      <ul>
        <KeepingNotice onSaveCopy={nothing} onTryAgain={nothing} onPutOff={nothing} />
      </ul>
    </KeepingProvider>
  );
}
