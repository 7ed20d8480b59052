import { assertNever } from '../../../domain/assertNever.ts';
import type { MapDocument } from '../../../domain/document.ts';
import { parkedIn } from '../../../domain/remarks.ts';
import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { presentOf } from '../../../store/explorerStore.ts';
import { clock } from '../../../ui/clock.ts';
import { moveOn } from '../presenting/presentation.ts';
import { goBack, goOn, switchOver, toStep } from '../presenting/presenting.ts';
import { presentingStore } from '../presenting/presentingStore.ts';
import { parkQuestion } from '../room/parkQuestion.ts';
import { roomStore } from '../../../ui/room/roomStore.ts';
import { settleRemark } from '../../../ui/room/settleRemark.ts';
import { hearWindow, sendState, silentMs, startPresented } from './keepInStep.ts';
import type { Ask, PresenterMessage } from './messages.ts';
import { isPresenterMessage } from './messages.ts';
import type { PictureOf } from './shownOf.ts';
import { pictureNamed, shownOf } from './shownOf.ts';

/** What a `BroadcastChannel` is needed for. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'>;

/** Draws a step small, as a picture that can cross to another window. */
export type DrawStep = (explorer: ExplorerStore, of: PictureOf) => Promise<Blob>;

/** The screen that the stage is on. */
export interface StageScreen {
  /** Whether it could have all of it. */
  isToTake(): boolean;
  /** @returns A function that ends it. */
  watch(changed: () => void): () => void;
}

interface Tellings {
  readonly channel: Channel;
  readonly draw: DrawStep;
  readonly screen: StageScreen;
  /** The window is there, or has gone. */
  onWindow(isThere: boolean): void;
}

/**
 * Tells the presenter's window how the presentation stands, whenever that changes and whenever the window asks, and does what is
 * asked there. The channel carries nothing else.
 *
 * @returns A function that ends it.
 */
export function tellPresenter(explorer: ExplorerStore, { channel, draw, screen, onWindow }: Tellings): () => void {
  let presented = startPresented(clock());
  let edition = 0;
  const pictures = new Map<string, Promise<Blob>>();
  let silence: ReturnType<typeof setTimeout> | undefined;

  const send = (message: PresenterMessage) => {
    channel.postMessage(message);
  };
  const tell = () => {
    const { presenting } = presentingStore.getState();
    const shown =
      presenting === null ? null : shownOf(presentOf(explorer.getState()).map, presenting, edition, screen.isToTake());
    const sent = sendState(presented, shown);
    ({ presented } = sent);
    send(sent.message);
  };
  const sendPicture = (name: string) => {
    const of = pictureNamed(name);
    if (of?.edition !== edition) return;
    const known = pictures.get(name) ?? draw(explorer, of);
    pictures.set(name, known);
    known.then(
      (picture) => {
        send({ from: 'presentation', kind: 'picture', name, picture });
      },
      // Without its picture a step is told by its words; the next asking tries again.
      () => pictures.delete(name),
    );
  };
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    if (!isPresenterMessage(data) || data.from !== 'window') return;
    clearTimeout(silence);
    onWindow(!data.isLeaving);
    // A window that crashed does not say that it leaves.
    if (!data.isLeaving)
      silence = setTimeout(() => {
        onWindow(false);
      }, silentMs);
    if (data.isLeaving) return;
    const heard = hearWindow(presented, data);
    ({ presented } = heard);
    if (presentingStore.getState().presenting !== null) for (const asked of heard.asks) carryOut(explorer, asked);
    tell();
    for (const name of data.lacks) sendPicture(name);
  };
  const onLeave = () => {
    const sent = sendState(presented, null);
    ({ presented } = sent);
    send(sent.message);
  };

  channel.addEventListener('message', onMessage as (event: Event) => void);
  addEventListener('pagehide', onLeave);
  // A page that comes back from the browser's memory goes on where it was.
  addEventListener('pageshow', tell);
  const stopPresenting = presentingStore.subscribe((now, before) => {
    if (now.presenting !== null && before.presenting === null)
      presented = startPresented(Math.max(clock(), presented.epoch + 1));
    tell();
  });
  const stopMap = explorer.subscribe((now, before) => {
    const [is, was] = [presentOf(now).map.document, presentOf(before).map.document];
    if (is === was) return;
    if (isDrawnAnew(is, was)) {
      edition += 1;
      pictures.clear();
    }
    tell();
  });
  const stopScreen = screen.watch(tell);
  tell();
  return () => {
    onLeave();
    clearTimeout(silence);
    channel.removeEventListener('message', onMessage as (event: Event) => void);
    removeEventListener('pagehide', onLeave);
    removeEventListener('pageshow', tell);
    stopPresenting();
    stopMap();
    stopScreen();
  };
}

/** What is said in the room changes no picture. */
const isDrawnAnew = (is: MapDocument, was: MapDocument): boolean =>
  (Object.keys({ ...is, ...was }) as (keyof MapDocument)[]).some(
    (field) => field !== 'remarks' && is[field] !== was[field],
  );

function carryOut(explorer: ExplorerStore, asked: Ask): void {
  switch (asked.kind) {
    case 'on':
      return moveOn(explorer, goOn);
    case 'back':
      return moveOn(explorer, goBack);
    case 'black':
      return moveOn(explorer, switchOver('isBlack'));
    case 'to':
      return moveOn(explorer, toStep(asked.place));
    case 'park': {
      const at = presentingStore.getState().presenting?.at ?? null;
      return parkQuestion(explorer, at, { text: asked.text, by: roomStore.getState().initials });
    }
    case 'answered': {
      const { document } = presentOf(explorer.getState()).map;
      const question = parkedIn(document).find(({ id }) => id === asked.question);
      if (question !== undefined) settleRemark(explorer, question, true);
      return;
    }
    default:
      return assertNever(asked);
  }
}
