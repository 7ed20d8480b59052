import type { Ask, NumberedAsk, Shown, StateMessage, WindowMessage } from './messages.ts';

/*
 * How a presentation and its presenter's window keep in step though messages may be lost, late or doubled. The window says again all
 * that it asked until it is known to be carried out; the presentation carries out each ask once and in turn, and answers with its
 * whole state.
 */

/** How often the window says that it is there, and after how long without a word either side takes the other for gone. */
export const beatMs = 1500;
export const silentMs = 6000;

/** The presentation's side. */
export interface Presented {
  readonly epoch: number;
  /** Of the last state that was sent. */
  readonly number: number;
  readonly heard: Readonly<Record<string, number>>;
}

/** @param epoch - Greater than that of any presentation before. */
export const startPresented = (epoch: number): Presented => ({ epoch, number: 0, heard: {} });

/** The asks that are new, in their turn. One that came before its turn is left: it will be said again. */
export function hearWindow(
  presented: Presented,
  { window, epoch, asks }: Pick<WindowMessage, 'window' | 'epoch' | 'asks'>,
): { readonly presented: Presented; readonly asks: readonly Ask[] } {
  const fresh: Ask[] = [];
  if (epoch !== presented.epoch) return { presented, asks: fresh };
  let last = presented.heard[window] ?? 0;
  for (const { number, ask } of [...asks].sort((a, b) => a.number - b.number)) {
    if (number !== last + 1) continue;
    last = number;
    fresh.push(ask);
  }
  if (fresh.length === 0) return { presented, asks: fresh };
  return { presented: { ...presented, heard: { ...presented.heard, [window]: last } }, asks: fresh };
}

export function sendState(
  presented: Presented,
  shown: Shown | null,
): { readonly presented: Presented; readonly message: StateMessage } {
  const number = presented.number + 1;
  const { epoch, heard } = presented;
  return {
    presented: { ...presented, number },
    message: { from: 'presentation', kind: 'state', epoch, number, heard, shown },
  };
}

/** The window's side. */
export interface Watching {
  readonly window: string;
  /** How often it has asked this presentation. */
  readonly asked: number;
  /** Not known to be carried out. */
  readonly open: readonly NumberedAsk[];
  /** Which state it shows; [0, 0] before the first. */
  readonly seen: readonly [epoch: number, number: number];
  readonly shown: Shown | null;
}

/** @param window - A name that no other window has. */
export const startWatching = (window: string): Watching => ({ window, asked: 0, open: [], seen: [0, 0], shown: null });

export function ask(watching: Watching, wish: Ask): Watching {
  const number = watching.asked + 1;
  return { ...watching, asked: number, open: [...watching.open, { number, ask: wish }] };
}

/** What a state changes for the window: the same value where it has seen a later one. */
export function seeState(watching: Watching, { epoch, number, heard, shown }: StateMessage): Watching {
  const [seenEpoch, seenNumber] = watching.seen;
  if (epoch < seenEpoch || (epoch === seenEpoch && number <= seenNumber)) return watching;
  const seen = [epoch, number] as const;
  // What was asked of a presentation that is over is not asked of the next.
  if (epoch !== seenEpoch || shown === null) return { ...watching, asked: 0, open: [], seen, shown };
  const done = heard[watching.window] ?? 0;
  return { ...watching, open: watching.open.filter((asked) => asked.number > done), seen, shown };
}

export const sayAgain = (
  { window, open, seen: [epoch] }: Watching,
  lacks: readonly string[] = [],
  isLeaving = false,
): WindowMessage => ({ from: 'window', window, epoch, asks: open, lacks, isLeaving });
