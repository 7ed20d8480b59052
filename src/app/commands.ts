import { compareCommands } from '../features/compare/commands.ts';
import { exploreCommands } from '../features/explore/commands.ts';
import { openFindBox } from '../features/explore/find/findBoxHandle.ts';
import { openExport } from '../features/export/exportDialog.ts';
import { openFilePicker } from '../features/maps/filePicker.ts';
import { presenterCommands } from '../features/present/presenter/presenterCommands.ts';
import { storyCommands } from '../features/present/commands.ts';
import { roomCommands } from '../features/present/room/roomCommands.ts';
import { viewCommands } from '../features/views/viewCommands.ts';
import type { ExplorerStore } from '../store/explorerStore.ts';
import { presentOf } from '../store/explorerStore.ts';
import type { OpenMap, Snapshot } from '../store/snapshot.ts';
import type { History } from '../view/history.ts';
import { firstPaneOf, onView } from '../store/snapshot.ts';
import type { Command } from '../ui/command.ts';
import { copyText } from '../ui/copyText.ts';
import { openShare } from '../ui/shareDialog.ts';
import { openGlossary } from '../ui/glossary/glossaryHandle.ts';
import { setMode } from '../view/changes.ts';
import { addressOf } from './addresses.ts';
import type { Arrangement } from './arrangement.ts';
import { exampleAddress, openExampleLabel } from './example.ts';
import { keyCommands } from './keyCommands.ts';
import { saveOpenMap } from './saveOpenMap.ts';
import type { Session } from './session.ts';
import { printView } from './printing.ts';
import { themeCommands } from './themeCommands.ts';

/** Everything a reader can do, in the order in which the search box lists it, and the few that have a place of their own. */
export interface AppCommands {
  readonly all: readonly Command[];
  readonly inMapMenu: readonly Command[];
  readonly undo: Command;
  readonly redo: Command;
  /** What they go back and forward in. */
  history(): History<Snapshot>;
  readonly share: Command;
  readonly exportFile: Command;
}

const always = () => true;

/** @param map - The open one: some commands name what is in it. */
export function appCommands(
  session: Session,
  explorer: ExplorerStore,
  arrangement: Arrangement,
  map: OpenMap,
): AppCommands {
  const { commit, undo, redo, notify } = explorer.getState();
  const act = (id: string, label: string, run: () => void, more: Partial<Command> = {}): Command => ({
    id,
    label,
    keys: null,
    group: 'map',
    isEnabled: always,
    run,
    ...more,
  });

  const undoStep = act('undo', 'Undo', undo, {
    keys: 'Mod+Z',
    group: 'undo',
    whyNot: 'Nothing to undo yet',
    isEnabled: () => explorer.getState().history.past.length > 0,
  });
  const redoStep = act('redo', 'Redo', redo, {
    keys: 'Shift+Mod+Z',
    group: 'undo',
    whyNot: 'Nothing was undone',
    isEnabled: () => explorer.getState().history.future.length > 0,
  });
  const copyLink = act('copy-link', 'Copy link', () => {
    void copyText(addressOf(explorer.getState().history.present)).then((isCopied) => {
      if (isCopied) notify({ kind: 'note', text: 'Link copied. It opens exactly this view.' });
      else
        notify({
          kind: 'error',
          text: 'The browser did not allow copying. Copy the address from the address bar instead.',
        });
    });
  });
  const share = act(
    'share',
    'Share',
    () => {
      openShare();
    },
    { also: 'link data embed iframe send' },
  );
  const exportFile = act('export', 'Export', openExport, {
    also: 'svg png pdf powerpoint slides web page picture download',
  });
  const showCode = act(
    'qr-code',
    'Show the QR code of this view',
    () => {
      openShare('code');
    },
    { also: 'phone scan link' },
  );
  const inMapMenu = [
    act('open-file', 'Open a file…', () => {
      openFilePicker((file) => void session.openFile(file));
    }),
    act('save-copy', 'Save a copy', () => {
      saveOpenMap(session.keeping, explorer);
    }),
    act('print', 'Print…', () => void printView(), { also: 'paper PDF' }),
    exportFile,
    share,
    ...(session.keeping.keepsMaps
      ? [
          act('kept-maps', 'Maps on this computer…', () => {
            session.keeping.showList(true);
          }),
        ]
      : []),
    act(
      'open-example',
      openExampleLabel,
      () => {
        void session.openAddress(exampleAddress, null);
      },
      {
        whyNot: 'It is open already',
        isEnabled: ({ map: { origin, kept } }) =>
          kept !== undefined || origin.kind !== 'address' || origin.address !== exampleAddress,
      },
    ),
    act('arrange-again', 'Arrange again', () => void arrangement.arrangeAgain()),
    act('arrange-square', 'Arrange nearly square', () => void arrangement.arrangeAgain('square'), {
      whyNot: 'It is arranged so already',
      isEnabled: (snapshot) => firstPaneOf(snapshot).frame !== 'square',
    }),
    act('arrange-wide', 'Arrange for a wide screen', () => void arrangement.arrangeAgain('wide'), {
      whyNot: 'It is arranged so already',
      isEnabled: (snapshot) => firstPaneOf(snapshot).frame !== 'wide',
    }),
    act('arrange-tall', 'Arrange for a tall page', () => void arrangement.arrangeAgain('tall'), {
      whyNot: 'It is arranged so already',
      isEnabled: (snapshot) => firstPaneOf(snapshot).frame !== 'tall',
    }),
  ];
  const search = [
    act(
      'search',
      'Search',
      () => {
        openFindBox('results');
      },
      { keys: '/', group: 'find', also: 'find' },
    ),
    act(
      'actions',
      'List all actions',
      () => {
        openFindBox('actions');
      },
      { keys: 'Mod+K', group: 'find', also: 'commands palette' },
    ),
  ];
  const explore = exploreCommands(explorer, map.network);
  const views = viewCommands(explorer, map.document);
  const unpinAll = explore.filter(({ id }) => id === 'unpin-all');
  const modes = (['explore', 'compare'] as const).map((mode) =>
    act(
      `mode-${mode}`,
      `Go to ${mode[0]?.toUpperCase() ?? ''}${mode.slice(1)}`,
      () => {
        commit(onView(setMode(mode)));
      },
      {
        keys: { explore: 'Shift+E', compare: 'Shift+C' }[mode],
        group: 'pages',
        whyNot: 'You are there',
        isEnabled: (snapshot) => snapshot.view.mode !== mode,
      },
    ),
  );
  const present = act(
    'mode-present',
    'Go to Present, and there start presenting',
    () => {
      if (presentOf(explorer.getState()).view.mode === 'present') void startPresenting(explorer);
      else commit(onView(setMode('present')));
    },
    {
      keys: 'Shift+P',
      group: 'pages',
      also: 'story slides steps full screen',
      whyNot: 'You are there; add a step to present it',
      isEnabled: ({ view, map: { document } }) => view.mode !== 'present' || (document.story?.steps.length ?? 0) > 0,
    },
  );
  const glossary = act('glossary', 'Open the glossary', openGlossary);
  return {
    all: [
      ...search,
      ...keyCommands,
      ...explore,
      ...compareCommands(explorer),
      ...storyCommands(explorer, map.document),
      ...presenterCommands(explorer),
      ...roomCommands,
      ...views,
      ...inMapMenu,
      copyLink,
      showCode,
      undoStep,
      redoStep,
      ...modes,
      present,
      ...themeCommands,
      glossary,
    ],
    inMapMenu: [...inMapMenu, ...unpinAll, ...views.filter(({ id }) => id === 'saved-views')],
    undo: undoStep,
    redo: redoStep,
    history: () => explorer.getState().history,
    share,
    exportFile,
  };
}

/** The page of Present is there by then, and this comes with it, soon enough after the key for the browser to give its screen. */
async function startPresenting(explorer: ExplorerStore): Promise<void> {
  const { beginPresentation } = await import('../features/present/presenting/presentation.ts');
  beginPresentation(explorer);
}
