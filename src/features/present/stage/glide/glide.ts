import type { PagePicture } from '../../../../scene/glide/onPage.ts';
import { pictureBetween } from '../../../../scene/glide/pictureBetween.ts';
import type { Theme } from '../../../../scene/theme.ts';
import { cameraEasing } from '../../../../ui/stage/easing.ts';
import { createFrames } from '../../../../ui/stage/frames.ts';
import type { MarksBoard } from '../../../../ui/stage/shownMarks.ts';
import { endFades, fadeOver, keepCopies } from './copies.ts';
import type { GlideCanvas } from './glideCanvas.ts';
import type { Hung, Standing } from './standing.ts';
import { isSameShown, isSameStanding, needNoGlide, pictureOf, standingOn } from './standing.ts';

/** What a glide is shown on. */
export interface GlideParts {
  readonly slide: HTMLElement;
  readonly canvas: GlideCanvas;
  /** Takes the copies of what fades. */
  readonly copies: HTMLElement;
}

/** Brings the marks of one step over to the next, whatever pictures they stand in. */
export interface Glide extends MarksBoard {
  /** @returns Ends whatever is under way. */
  attach(parts: GlideParts): () => void;
  /** Another step is about to be shown, and everything still stands as it did. */
  depart(): void;
  /**
   * The other step is shown.
   *
   * @param ms - On the way to it; 0 for a cut.
   */
  arrive(ms: number): void;
}

/** How far everything has come. */
interface Way {
  readonly from: PagePicture;
  readonly to: readonly Standing[];
  readonly at: (share: number) => PagePicture;
  readonly theme: Theme;
  readonly ms: number;
  /** null until the first frame says what time it is. */
  readonly start: number | null;
  readonly share: number;
}

/** What was left behind, until there is something to go to. */
interface Departure {
  readonly standing: readonly Standing[];
  /** In the middle of a way; null where everything stood. */
  readonly picture: PagePicture | null;
  readonly ms: number;
  readonly since: number | null;
}

/** So long a picture may take to come, as for the first time; then what was there fades away alone. */
const patienceMs = 500;
/** A picture that changes on the way is reached no sooner. */
const leastMs = 300;

export function createGlide(): Glide {
  const hung = new Map<HTMLElement, Hung>();
  let parts: GlideParts | null = null;
  let departure: Departure | null = null;
  let way: Way | null = null;
  const frames = createFrames(advance);

  function advance(now: number): boolean {
    if (parts === null) return false;
    const next = standingOn(parts.slide, hung, 'soon');
    if (departure !== null && !setOff(parts, departure, next, now)) return departure !== null;
    if (way === null) return false;
    const start = way.start ?? now;
    way = { ...way, start, share: cameraEasing((now - start) / way.ms) };
    follow(way, next, now);
    if (way.share >= 1) {
      land();
      return false;
    }
    parts.canvas.paint(way.at(way.share), way.theme);
    return true;
  }

  /** @returns Whether everything is on its way. */
  function setOff(on: GlideParts, leaving: Departure, next: readonly Standing[], now: number): boolean {
    const { standing, picture, ms, since } = leaving;
    if (picture === null && needNoGlide(standing, next)) {
      land();
      return false;
    }
    const from = picture ?? pictureOf(standing);
    const theme = (next[0] ?? standing[0])?.marks.theme;
    if (theme === undefined || !on.canvas.open()) {
      land();
      return false;
    }
    on.slide.dataset['gliding'] = '';
    if (next.length === 0 && now - (since ?? now) < patienceMs) {
      departure = { ...leaving, picture: from, since: since ?? now };
      on.canvas.paint(from, theme);
      return false;
    }
    departure = null;
    way = { from, to: next, at: pictureBetween(from, pictureOf(next)), theme, ms, start: null, share: 0 };
    fadeOver(on.copies, besides(on), ms);
    return true;
  }

  /** Another picture may have come, a name may have found its place, or the page may have moved. */
  function follow(on: Way, next: readonly Standing[], now: number) {
    if (isSameStanding(on.to, next)) return;
    const to = pictureOf(next);
    if (isSameShown(on.to, next)) {
      way = { ...on, to: next, at: pictureBetween(on.from, to) };
      return;
    }
    const from = on.at(on.share);
    const ms = Math.max(leastMs, on.ms - (now - (on.start ?? now)));
    way = { ...on, from, to: next, at: pictureBetween(from, to), ms, start: now, share: 0 };
  }

  function land() {
    departure = null;
    way = null;
    if (parts === null) return;
    delete parts.slide.dataset['gliding'];
    parts.canvas.close();
    parts.copies.replaceChildren();
    endFades(besides(parts));
  }

  const besides = ({ slide, copies }: GlideParts): readonly HTMLElement[] =>
    [...slide.querySelectorAll<HTMLElement>('[data-beside]')].filter((element) => !copies.contains(element));

  return {
    hang: (element, read, window) => {
      hung.set(element, { read, window: window ?? element });
      return () => {
        hung.delete(element);
      };
    },
    attach: (all) => {
      parts = all;
      return () => {
        frames.stop();
        land();
        parts = null;
      };
    },
    depart: () => {
      if (parts === null || departure !== null) return;
      departure =
        way === null
          ? { standing: standingOn(parts.slide, hung, 'now'), picture: null, ms: 0, since: null }
          : { standing: way.to, picture: way.at(way.share), ms: 0, since: null };
      if (way === null) keepCopies(besides(parts), parts.copies);
      way = null;
    },
    arrive: (ms) => {
      if (departure === null) return;
      departure = { ...departure, ms };
      if (ms < 1) land();
      else frames.request();
    },
  };
}
