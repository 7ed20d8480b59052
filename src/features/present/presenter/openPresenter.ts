import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { isFullScreen, isScreenToTake, watchFullScreen } from '../presenting/fullScreen.ts';
import { beginPresentation, moveOn } from '../presenting/presentation.ts';
import { presentingStore } from '../presenting/presentingStore.ts';
import { presenterStore } from './presenterStore.ts';
import { presenterHash } from './presenterHash.ts';
import { tellPresenter } from './tellPresenter.ts';

/** Random, so that two tabs do not meet; the same for as long as a window listens there, so that it serves all presentations of the tab. */
let channelName: string = crypto.randomUUID();
const windowName = 'polycentric-presenter';
const features = 'popup,width=1180,height=780';

/** Whose presentations the window is told of, from its first opening on. */
let told: { readonly explorer: ExplorerStore; stop(): void } | null = null;

/**
 * Opens the presenter's window and begins to present, if nobody does yet. Where the browser gives no second window, or no channel to
 * it, the notes stand under the stage instead, with the reason.
 */
export function openPresenter(explorer: ExplorerStore): void {
  // Pages from disk have channels that lead nowhere.
  const hasChannel = 'BroadcastChannel' in globalThis && location.protocol !== 'file:';
  const opened = hasChannel
    ? window.open(`${location.pathname}${location.search}${presenterHash(channelName)}`, windowName, features)
    : null;
  if (presentingStore.getState().presenting === null) beginPresentation(explorer);
  if (opened === null) {
    showNotes(explorer, hasChannel);
    return;
  }
  presenterStore.setState({ refusal: null });
  opened.focus();
  if (told?.explorer !== explorer) startTelling(explorer);
}

/**
 * Keeps in step with a window that an earlier page of this tab opened, or that was told of another map.
 *
 * @param channel - Where the window listens.
 */
export function meetPresenter(explorer: ExplorerStore, channel: string): void {
  const isKnown = channel === channelName;
  if (told?.explorer === explorer && (isKnown || presenterStore.getState().isThere)) return;
  channelName = channel;
  startTelling(explorer);
}

function startTelling(explorer: ExplorerStore): void {
  told?.stop();
  presenterStore.setState({ isThere: false });
  const channel = new BroadcastChannel(channelName);
  const stop = tellPresenter(explorer, {
    channel,
    draw: async (from, of) => (await import('./drawPicture.ts')).drawPicture(from, of),
    screen: { isToTake: isScreenToTake, watch: watchFullScreen },
    onWindow: (isThere) => {
      if (isThere === presenterStore.getState().isThere) return;
      presenterStore.setState({ isThere });
      explorer.getState().announce(isThere ? openWords() : 'The presenter view is closed.');
    },
  });
  told = {
    explorer,
    stop: () => {
      stop();
      channel.close();
    },
  };
}

/** A browser that opens a second window gives no full screen in answer to the same press. */
const openWords = (): string =>
  isFullScreen()
    ? 'The presenter view is open.'
    : 'The presenter view is open. F5, there or here, gives the stage the whole screen.';

function showNotes(explorer: ExplorerStore, hasChannel: boolean): void {
  moveOn(explorer, (presenting) => (presenting.areNotesShown ? presenting : { ...presenting, areNotesShown: true }));
  const why = hasChannel
    ? 'The browser did not open a second window: allow pop-ups for this page to have one.'
    : 'A page from disk cannot speak with a second window.';
  const refusal = `${why} The notes stand here instead; S hides them.`;
  presenterStore.setState({ refusal });
  const stop = presentingStore.subscribe(({ presenting }) => {
    if (presenting !== null) return;
    stop();
    presenterStore.setState({ refusal: null });
  });
  explorer.getState().announce(refusal);
}
