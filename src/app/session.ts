import type { QueryClient } from '@tanstack/react-query';
import { createStore } from 'zustand/vanilla';
import { buildNetwork } from '../domain/buildNetwork.ts';
import type { MapDocument } from '../domain/document.ts';
import { documentPositions } from '../domain/positions.ts';
import type { OrganisationId } from '../domain/ids.ts';
import type { Positions } from '../domain/network.ts';
import type { Problem } from '../domain/problem.ts';
import type { ReadingReport } from '../features/maps/readingReport.ts';
import type { ReadResult } from '../domain/readResult.ts';
import type { Reader } from '../formats/readerClient.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { createExplorerStore } from '../store/explorerStore.ts';
import type { OpenMap, Snapshot } from '../store/snapshot.ts';
import { restore } from '../view/restore.ts';
import { StorageFault } from '../storage/storageFault.ts';
import { changePane } from '../view/changes.ts';
import type { ViewState } from '../view/viewState.ts';
import { firstView } from '../view/viewState.ts';
import { DatasetError } from './datasetError.ts';
import { fetchDataset } from './datasetQuery.ts';
import type { Keeping } from './keeping.ts';
import type { KeptLink } from './keptLink.ts';
import { keptSnapshot } from './keptSnapshot.ts';
import { startMeasure } from './timing.ts';

/** A file or address that did not open by itself, what was found in it, and how it was to be shown. */
export interface Report extends ReadingReport {
  /** Carried over to the offered map. */
  readonly view: ViewState | null;
  /** What the link had that could not be read. */
  readonly notices: readonly string[];
  /** Whether the map is open and these are its warnings. */
  readonly isOpen: boolean;
}

export interface SessionState {
  /** null until a first map is open. */
  readonly explorer: ExplorerStore | null;
  /** What is being read, as the reader knows it; null when nothing is. */
  readonly opening: string | null;
  readonly report: Report | null;
  /** Why nothing is open, for as long as nothing is. */
  readonly lastRefusal: Problem | null;
}

export interface Session {
  readonly store: ReturnType<typeof createSessionStore>;
  readonly keeping: Keeping;
  /** Opens a dataset of this site. Never rejects: what goes wrong becomes a report. */
  openAddress(address: string, view: ViewState | null, notices?: readonly string[]): Promise<void>;
  openFile(file: File): Promise<void>;
  /** Opens a map of this computer; one that is not kept here is asked for by the name of its file. */
  openKept(link: KeptLink, view: ViewState | null, notices?: readonly string[]): Promise<void>;
  /** Opens the map that a link carries, as a map of its own. Never rejects, and never changes another map. */
  openPacked(packed: string, view: ViewState, notices?: readonly string[]): Promise<void>;
  /** A link made for a file on somebody's computer: says which file to open to see its view. */
  askForFile(name: string, view: ViewState): void;
  openOffered(report: Report): void;
  /** Shows the warnings with which the open map was read. */
  showFound(map: OpenMap): void;
  dismissReport(): void;
}

const createSessionStore = () =>
  createStore<SessionState>()(() => ({ explorer: null, opening: null, report: null, lastRefusal: null }));

type Found = Pick<OpenMap, 'problems' | 'setAside'>;
/** What is to be opened, and how it is to be shown. */
interface Wish extends Pick<Report, 'origin' | 'view' | 'notices'> {
  /** The map as the link carries it. */
  readonly packed?: string;
}

interface SessionParts {
  readonly reader: Reader;
  readonly queries: QueryClient;
  readonly keeping: Keeping;
}

/** Brings maps in: fetches or takes the bytes, has them read in the worker, and opens or reports what was found. */
export function createSession({ reader, queries, keeping }: SessionParts): Session {
  const store = createSessionStore();
  // Only the newest wish counts; an older file that is still being read is let go.
  let current = new AbortController();

  async function open(wish: Wish, name: string, bytes: () => Promise<ArrayBuffer>) {
    current.abort();
    const { signal } = (current = new AbortController());
    const endMeasure = startMeasure('load');
    store.setState({ opening: name });
    try {
      const result = await reader.read(await bytes(), name, signal);
      if (signal.aborted) return;
      take(wish, result);
      endMeasure();
    } catch (error) {
      if (signal.aborted) return;
      refuse({ ...wish, problems: [asProblem(error, name)], offered: null, setAside: [] });
    } finally {
      if (!signal.aborted) store.setState({ opening: null });
    }
  }

  function refuse(report: Omit<Report, 'isOpen'>) {
    const lastRefusal = report.problems.find(({ severity }) => severity === 'error') ?? null;
    store.setState({ report: { ...report, isOpen: false }, lastRefusal });
  }

  function take(wish: Wish, { document, offered, problems, setAside }: ReadResult) {
    if (document === null) refuse({ ...wish, problems, offered, setAside });
    else show(wish, document, { problems, setAside });
  }

  function show(wish: Wish, document: MapDocument, found: Found) {
    showSnapshot(openSnapshot(wish, document, found), wish);
  }

  function showSnapshot({ snapshot, notices }: Opened, wish: Pick<Wish, 'notices'>) {
    const { explorer } = store.getState();
    const shown = explorer ?? createExplorerStore(snapshot);
    if (explorer !== null) explorer.getState().commit(() => snapshot);
    for (const text of [...wish.notices, ...notices]) shown.getState().notify({ kind: 'note', text });
    store.setState({ explorer: shown, report: null });
  }

  async function openKept({ id, file }: KeptLink, view: ViewState | null, notices: readonly string[]) {
    current.abort();
    const { signal } = (current = new AbortController());
    store.setState({ opening: file });
    try {
      // What was kept last may still be on its way there.
      const here = await keeping.here();
      await here.flush();
      const kept = await here.vault.read(id);
      if (signal.aborted) return;
      if (kept === null) askForFile(file, view, 'It is not kept on this computer');
      else {
        const { snapshot, problems } = keptSnapshot(kept, view);
        showSnapshot({ snapshot, notices: problems.map(noticeOf) }, { notices });
      }
    } catch (error) {
      if (!signal.aborted) askForFile(file, view, notReadable(error));
    } finally {
      if (!signal.aborted) store.setState({ opening: null });
    }
  }

  function askForFile(name: string, view: ViewState | null, reason: string) {
    refuse({
      origin: { kind: 'file', name },
      view,
      notices: [],
      problems: [fileWanted(name, reason)],
      offered: null,
      setAside: [],
    });
  }

  return {
    store,
    keeping,
    openAddress: (address, view, notices = []) =>
      open({ origin: { kind: 'address', address }, view, notices }, address, async () => {
        const { bytes } = await fetchDataset(queries, address);
        return bytes;
      }),
    openFile: (file) => {
      const wish = wishForFile(store.getState().report, file.name);
      return open(wish, file.name, () => file.arrayBuffer());
    },
    openKept: (link, view, notices = []) => openKept(link, view, notices),
    openPacked: (packed, view, notices = []) =>
      open({ origin: { kind: 'link' }, view, notices: [...notices, cameWithLink], packed }, linkName, async () => {
        const { readPacked } = await import('./packedLink.ts');
        return readPacked(packed);
      }),
    askForFile: (name, view) => {
      askForFile(name, view, 'It is on somebody’s computer');
    },
    openOffered: (report) => {
      if (report.offered !== null) show(report, report.offered, report);
    },
    showFound: ({ origin, problems, setAside }) => {
      store.setState({
        report: { origin, problems, setAside, offered: null, view: null, notices: [], isOpen: true },
      });
    },
    dismissReport: () => {
      store.setState({ report: null });
    },
  };
}

/** A link made for a file names that file: when the reader opens it, the link's view is kept. */
function wishForFile(report: Report | null, name: string): Wish {
  const isWanted = report?.origin.kind === 'file' && report.origin.name === name;
  return { origin: { kind: 'file', name }, view: isWanted ? report.view : null, notices: [] };
}

/** What a map that a link carries is called until its title is known. */
const linkName = 'the map of the link';
const cameWithLink = 'This map came with the link. It is opened as a map of its own, and no other map was changed.';

const fileWanted = (name: string, reason: string): Problem => ({
  code: 'E_MAP_NOT_FOUND',
  severity: 'error',
  file: name,
  place: '',
  value: null,
  message: `This link shows the file “${name}”. ${reason}, and a link carries no map.`,
  remedy: `Open “${name}” to see it, or open the example instead.`,
});

const notReadable = (error: unknown): string =>
  error instanceof StorageFault && error.kind === 'newer'
    ? 'The maps on this computer were kept by a newer version of Polycentric, and this one leaves them as they are'
    : 'The maps on this computer could not be read';

/** A map as it is to be shown, and what had to be left out of the view. */
interface Opened {
  readonly snapshot: Snapshot;
  readonly notices: readonly string[];
}

function openSnapshot(
  { origin, view: wanted, packed }: Wish,
  document: MapDocument,
  { problems, setAside }: Found,
): Opened {
  const network = buildNetwork(document);
  const recorded = documentPositions(document);
  const { view, problems: lost } = restore(wanted ?? firstView, network);
  const [pane] = view.panes;
  const pinned: Positions = pane.pins.size > 0 ? pane.pins : pinsOf(document, recorded);
  const snapshot: Snapshot = {
    map: { document, network, origin, problems, setAside, ...(packed !== undefined && { packed }) },
    // Recorded places belong to the nearly square frame; another frame is arranged anew.
    positions: pane.frame === 'square' ? recorded : new Map(),
    view: changePane((before) => (before.pins === pinned ? before : { ...before, pins: pinned }))(view),
  };
  return { snapshot, notices: lost.map(noticeOf) };
}

function pinsOf(document: MapDocument, recorded: Positions): Positions {
  const pins = new Map<OrganisationId, readonly [number, number]>();
  for (const id of document.pinned ?? []) {
    const place = recorded.get(id as OrganisationId);
    if (place !== undefined) pins.set(id as OrganisationId, place);
  }
  return pins;
}

function asProblem(error: unknown, file: string): Problem {
  if (error instanceof DatasetError) return error.problem;
  return {
    code: 'E_NOT_READ',
    severity: 'error',
    file,
    place: '',
    value: null,
    message: `“${file}” could not be read. Nothing was changed.`,
    remedy: error instanceof Error && error.message !== '' ? error.message : 'Try again, or choose another file.',
  };
}

/** A problem of a link in one line; what was found there is shown, so that the reader can tell which. */
export function noticeOf({ message, value, remedy }: Problem): string {
  return value === null ? `${message} ${remedy}` : `${message.replace(/\.$/, '')}: “${value}”. ${remedy}`;
}
