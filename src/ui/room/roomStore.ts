import { createStore } from 'zustand/vanilla';
import type { ExplorerStore } from '../../store/explorerStore.ts';

/** What the room is asked: what is disputed or missing, or which question is parked; or the log of all that was said. */
export type RoomDialog = 'dispute' | 'question' | 'log';

interface RoomState {
  /** Which of the dialogues is open; null for none. */
  readonly open: RoomDialog | null;
  /** Of who spoke last: the same person often speaks again. Kept for the session only. */
  readonly initials: string;
  /** Whether choosing something puts a dot on it. */
  readonly isVoting: boolean;
  /** Whether dots are drawn on the map. */
  readonly areDotsShown: boolean;
  /** Of the open map, whose document keeps what is said, also while a step is explored beside it. null while none is open. */
  readonly keeper: ExplorerStore | null;
}

/** What goes on in the room round the map; one a page. */
export const roomStore = createStore<RoomState>()(() => ({
  open: null,
  initials: '',
  isVoting: false,
  areDotsShown: false,
  keeper: null,
}));

export const openRoom = (open: RoomDialog): void => {
  roomStore.setState({ open });
};
export const closeRoom = (): void => {
  roomStore.setState({ open: null });
};

/** Starts a vote with dots, or ends it; the dots stay. */
export const switchVote = (): void => {
  roomStore.setState(({ isVoting }) => (isVoting ? { isVoting: false } : { isVoting: true, areDotsShown: true }));
};
