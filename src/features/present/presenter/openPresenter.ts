import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { clock } from '../../../ui/clock.ts';
import { placeOfStep, stepsOf } from '../../../view/story.ts';
import { startPresenting } from '../presenting/presenting.ts';
import { presentingStore } from '../presenting/presentingStore.ts';
import { presenterHash } from './presenterHash.ts';
import { presenterStore } from './presenterStore.ts';
import { tellPresenter } from './tellPresenter.ts';

/** Random, so that two tabs do not meet; the same for as long as the page lives, so that one window serves all its presentations. */
const channelName = crypto.randomUUID();
const windowName = 'polycentric-presenter';
const features = 'popup,width=1180,height=780';

/** Whose presentations the window is told of, from its first opening on. */
let told: ExplorerStore | null = null;

/**
 * Opens the presenter's window and begins to present, if nobody does yet. Where the browser gives no second window, or no channel to
 * it, the notes stand under the stage instead, and the reader is told why.
 */
export function openPresenter(explorer: ExplorerStore): void {
  if (!isPresenting()) begin(explorer);
  // Pages from disk have channels that lead nowhere.
  const hasChannel = 'BroadcastChannel' in globalThis && location.protocol !== 'file:';
  const opened = hasChannel
    ? window.open(`${location.pathname}${location.search}${presenterHash(channelName)}`, windowName, features)
    : null;
  if (opened === null) {
    showNotes(explorer, hasChannel);
    return;
  }
  opened.focus();
  if (told === explorer) return;
  told = explorer;
  tellPresenter(explorer, {
    channel: new BroadcastChannel(channelName),
    draw: async (from, of) => (await import('./drawPicture.ts')).drawPicture(from, of),
    onWindow: (isThere) => {
      if (isThere === presenterStore.getState().isThere) return;
      presenterStore.setState({ isThere });
      explorer.getState().announce(isThere ? 'The presenter view is open.' : 'The presenter view is closed.');
    },
  });
}

const isPresenting = (): boolean => presentingStore.getState().presenting !== null;

function begin(explorer: ExplorerStore): void {
  const { map, view } = presentOf(explorer.getState());
  const steps = stepsOf(map.document);
  presentingStore.setState({ presenting: startPresenting(placeOfStep(steps, view.step), clock()) });
}

function showNotes(explorer: ExplorerStore, hasChannel: boolean): void {
  const { presenting } = presentingStore.getState();
  if (presenting !== null) presentingStore.setState({ presenting: { ...presenting, areNotesShown: true } });
  const why = hasChannel
    ? 'The browser did not open a second window. Allow pop-ups for this page to have one.'
    : 'A page from disk cannot speak with a second window.';
  const text = `${why} The notes stand under the stage instead; S hides them.`;
  explorer.getState().announce(text);
  explorer.getState().notify({ kind: 'note', text });
}
