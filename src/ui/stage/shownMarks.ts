import { createContext, use } from 'react';
import type { PlacedScene } from '../../scene/glide/onPage.ts';
import type { Theme } from '../../scene/theme.ts';

/** The marks of a picture, and where they stand in it. */
export interface ShownMarks extends PlacedScene {
  readonly theme: Theme;
  /** It lets one drawing of the same places give way to the next by itself. */
  readonly isEasing: boolean;
}

/** Hears of every picture inside for as long as it stands on the page. */
export interface MarksBoard {
  /**
   * @param read - What it shows: now, or once its camera has come to rest. null while it shows nothing.
   * @param frame - Where it is scrolled; the element itself where it is not.
   * @returns Takes it off the board.
   */
  hang(element: HTMLElement, read: (when: 'now' | 'soon') => ShownMarks | null, frame?: HTMLElement | null): () => void;
}

const MarksBoardContext = createContext<MarksBoard | null>(null);

export const MarksBoardProvider = MarksBoardContext;

/** null where nobody wants to know. */
export const useMarksBoard = (): MarksBoard | null => use(MarksBoardContext);
