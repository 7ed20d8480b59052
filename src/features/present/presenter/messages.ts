/** A question that was parked, as the presenter reads it. */
export interface ParkedQuestion {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  /** What it is on, in words. */
  readonly on: string;
}

/** What comes when the presenter goes on. */
export type Coming =
  | { readonly kind: 'reveal'; readonly text: string }
  | { readonly kind: 'step'; readonly title: string; readonly text: string }
  | { readonly kind: 'end' };

/** All that the presenter's window shows of a presentation. Plain values: it crosses to another window. */
export interface Shown {
  readonly map: string;
  /** Titles of all steps, for the list to jump by. */
  readonly titles: readonly string[];
  /** Place of the step that is shown, from 0. */
  readonly at: number;
  readonly title: string;
  readonly text: string;
  readonly note: string;
  /** What each reveal says, empty where the picture says it. */
  readonly reveals: readonly string[];
  readonly revealed: number;
  readonly coming: Coming;
  readonly isBlack: boolean;
  readonly isDetour: boolean;
  /** The stage has not the whole screen, and could. */
  readonly isScreenToTake: boolean;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** How long the story is likely to take. */
  readonly plannedMinutes: number;
  readonly parked: readonly ParkedQuestion[];
  /** Names of the pictures of what is shown and of the step that comes after; null at the end. */
  readonly picture: string;
  readonly nextPicture: string | null;
}

/** What the presenter asks of the presentation. */
export type Ask =
  | { readonly kind: 'on' }
  | { readonly kind: 'back' }
  | { readonly kind: 'black' }
  | { readonly kind: 'to'; readonly place: number }
  | { readonly kind: 'park'; readonly text: string }
  | { readonly kind: 'answered'; readonly question: string };

export interface NumberedAsk {
  /** Counts from 1 in each window. */
  readonly number: number;
  readonly ask: Ask;
}

/** The whole state each time, so that one that is lost, late or doubled does no harm. */
export interface StateMessage {
  readonly from: 'presentation';
  readonly kind: 'state';
  /** A later presentation has a greater one. */
  readonly epoch: number;
  readonly number: number;
  /** The last ask of each window that was carried out. */
  readonly heard: Readonly<Record<string, number>>;
  /** null once the presentation is over, or its page is left. */
  readonly shown: Shown | null;
}

/** Sent apart from the state, because it is large and seldom changes. */
export interface PictureMessage {
  readonly from: 'presentation';
  readonly kind: 'picture';
  readonly name: string;
  readonly picture: Blob;
}

/** All that is not yet known to be carried out, each time. Without asks it says that the window is there, and wants to know how things stand. */
export interface WindowMessage {
  readonly from: 'window';
  /** Another one each time a window opens or reloads. */
  readonly window: string;
  /** The presentation that is asked; another one does not answer. 0 while none is known. */
  readonly epoch: number;
  readonly asks: readonly NumberedAsk[];
  /** Names of pictures that it would show and has not got. */
  readonly lacks: readonly string[];
  readonly isLeaving: boolean;
}

export type PresenterMessage = StateMessage | PictureMessage | WindowMessage;

/** Whatever else comes through the channel is nobody's message. */
export const isPresenterMessage = (data: unknown): data is PresenterMessage =>
  typeof data === 'object' &&
  data !== null &&
  'from' in data &&
  (data.from === 'presentation' || data.from === 'window');
