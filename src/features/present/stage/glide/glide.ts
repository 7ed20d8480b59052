import type { PagePicture } from '../../../../scene/glide/onPage.ts';
import type { Theme } from '../../../../scene/theme.ts';
import { cameraEasing } from '../../../../ui/stage/easing.ts';
import { createFrames } from '../../../../ui/stage/frames.ts';
import type { MarksBoard } from '../../../../ui/stage/shownMarks.ts';
import { endFades, fadeOver, keepCopies } from './copies.ts';
import type { GlideCanvas } from './glideCanvas.ts';
import type { GlideCanvases, GlideShow } from './glideShow.ts';
import { glideShow } from './glideShow.ts';
import type { Hung, Standing } from './standing.ts';
import { isSameShown, isSameStanding, needNoGlide, pictureOf, standingOn } from './standing.ts';

/** What a glide is shown on. */
export interface GlideParts {
  readonly slide: HTMLElement;
  readonly canvases: GlideCanvases;
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
  readonly show: GlideShow;
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

/** On the slide: its pictures leave their marks to the glide. */
const glidingAttribute = 'data-gliding';

export function createGlide(): Glide {
  const hung = new Map<HTMLElement, Hung>();
  let parts: GlideParts | null = null;
  let departure: Departure | null = null;
  let way: Way | null = null;
  const frames = createFrames(advance);

  function advance(now: number): boolean {
    if (parts === null) return false;
    const next = standingOn(parts.slide, hung, 'soon');
    if (departure !== null) {
      const isWaiting = setOff(parts, departure, next, now);
      if (isWaiting) return true;
    }
    if (way === null) return false;
    const start = way.start ?? now;
    way = { ...way, start, share: cameraEasing((now - start) / way.ms) };
    way = follow(parts, way, next, now);
    if (way.share >= 1) {
      land();
      return false;
    }
    way.show.paint(way.share);
    return true;
  }

  /** @returns Whether there is nothing to go to yet. */
  function setOff(on: GlideParts, leaving: Departure, next: readonly Standing[], now: number): boolean {
    const { standing, picture, ms, since } = leaving;
    if (picture === null && needNoGlide(standing, next)) {
      land();
      return false;
    }
    const from = picture ?? pictureOf(standing);
    const theme = (next[0] ?? standing[0])?.marks.theme;
    if (theme === undefined || !on.canvases.marks.open()) {
      land();
      return false;
    }
    on.slide.toggleAttribute(glidingAttribute, true);
    if (next.length === 0 && now - (since ?? now) < patienceMs) {
      if (since === null) on.canvases.marks.paint(from, theme);
      departure = { ...leaving, picture: from, since: since ?? now };
      return true;
    }
    departure = null;
    const show = glideShow(on.canvases, from, pictureOf(next), theme);
    way = { from, to: next, show, theme, ms, start: null, share: 0 };
    fadeOver(on.copies, besides(on), ms);
    return false;
  }

  /** Another picture may have come, a name may have found its place, or the page may have moved. */
  function follow(on: GlideParts, under: Way, next: readonly Standing[], now: number): Way {
    if (isSameStanding(under.to, next)) return under;
    on.canvases.marks.open();
    const to = pictureOf(next);
    if (isSameShown(under.to, next))
      return { ...under, to: next, show: glideShow(on.canvases, under.from, to, under.theme) };
    const from = under.show.at(under.share);
    const ms = Math.max(leastMs, under.ms - (now - (under.start ?? now)));
    return { ...under, from, to: next, show: glideShow(on.canvases, from, to, under.theme), ms, start: now, share: 0 };
  }

  function land() {
    departure = null;
    way = null;
    if (parts === null) return;
    parts.slide.removeAttribute(glidingAttribute);
    for (const canvas of Object.values(parts.canvases) as GlideCanvas[]) canvas.close();
    parts.copies.replaceChildren();
    endFades(besides(parts));
  }

  const besides = ({ slide, copies }: GlideParts): readonly HTMLElement[] =>
    [...slide.querySelectorAll<HTMLElement>('[data-beside]')].filter((element) => !copies.contains(element));

  return {
    hang: (element, read, frame) => {
      hung.set(element, { read, frame: frame ?? element });
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
          : { standing: way.to, picture: way.show.at(way.share), ms: 0, since: null };
      keepCopies(besides(parts), parts.copies);
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
