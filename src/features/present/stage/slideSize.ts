import { slideWidth } from '../../../scene/spotlight/slideTheme.ts';
import type { Insets, PaneSize } from '../../../scene/viewport.ts';

/** What is measured of a slide, in CSS pixels. */
export interface SlideMeasures {
  /** Words above the map, as on a phone, and not beside it. */
  readonly isNarrow: boolean;
  /** Pixels for one of a slide that is 1440 wide. */
  readonly unit: number;
  /** Share of the width that the words have beside the picture. */
  readonly wordsShare: number;
  /** Type sizes. */
  readonly title: number;
  readonly text: number;
  readonly note: number;
  /** Where the camera fits its picture. */
  readonly insets: Insets;
}

/** On a slide of the usual width. */
const sizes = { title: 52, text: 24, note: 20 } as const;
/** A hand-held page is near the eye. */
const narrow = { unit: 0.72, title: 28, text: 17, note: 15 } as const;
/** A wider slide than this is as high as it is wide enough. */
const widest = 16 / 9;
/** On a screen of its own nothing gets smaller than this: shares of the usual, and pixels of words. */
const least = { unit: 0.84, title: 30, text: 19, note: 16 } as const;
/** The same in a frame of a page, which is read near the eye. */
const leastNear = { unit: 0.5, title: 20, text: 14, note: 12.5 } as const;
const narrowNear = { unit: 0.6, title: 20, text: 15, note: 13 } as const;
/** Shares of the width that the words have: beside a map, which is as wide as it likes, and beside lanes, tables and panes. */
const wordsBeside = { map: 0.42, other: 0.33 } as const;
/** In a narrower column a title is as much smaller. */
const narrowerTitle = 0.8;
/** Room for names outside the shapes, on a slide of the usual width. */
const nameRoom = { across: 96, up: 64, down: 104 } as const;
const narrowRoom = { across: 40, up: 28, down: 40 } as const;

/** CSS pixels at the foot of a slide that is presented, for its dots and keys, whatever its size. */
const rowOfKeys = 104;

/** What a slide is for, and what it holds. */
interface SlideUse {
  /** It has a screen for itself, so words keep a size that can be read; otherwise it is a picture of one, and everything shrinks alike. */
  readonly isLive: boolean;
  /** It stands in a frame of a page, near the eye. */
  readonly isNear?: boolean;
  /** Its words are not seen: the picture has all of the room, as on a phone. */
  readonly isBare?: boolean;
  /** It shows lanes or a comparison, and no map that goes on behind the words. */
  readonly isBeside: boolean;
  /** Height of the words, for where they stand above the map. */
  readonly wordsPx: number;
}

/** How large everything on a slide is. */
export function slideMeasures(
  { width, height }: PaneSize,
  { isLive, isNear = false, isBare = false, isBeside, wordsPx }: SlideUse,
): SlideMeasures {
  const isNarrow = isBare || (isLive && (width < 640 || width < 0.9 * height));
  if (isNarrow) {
    const room = narrowRoom;
    return {
      isNarrow,
      wordsShare: 1,
      ...(isNear || isBare ? narrowNear : narrow),
      insets: { top: (isBare ? 0 : wordsPx) + room.up, right: room.across, bottom: room.down + 32, left: room.across },
    };
  }
  const exact = Math.min(width, height * widest) / slideWidth;
  const atLeast = (size: number, limit: number): number => (isLive ? Math.max(size, limit) : size);
  const smallest = isNear ? leastNear : least;
  const unit = atLeast(exact, smallest.unit);
  const wordsShare = isBeside ? wordsBeside.other : wordsBeside.map;
  return {
    isNarrow,
    unit,
    wordsShare,
    title: atLeast(sizes.title * exact * (isBeside ? narrowerTitle : 1), smallest.title),
    text: atLeast(sizes.text * exact, smallest.text),
    note: atLeast(sizes.note * exact, smallest.note),
    insets: {
      top: nameRoom.up * unit,
      right: nameRoom.across * unit,
      bottom: Math.max(nameRoom.down * unit, isLive ? rowOfKeys : 0),
      left: width * wordsShare + nameRoom.across * unit,
    },
  };
}

/** On a slide of the usual width: round what stands beside the words, and above the foot. */
const besideRoom = { around: 40, foot: 84 } as const;

/** Where what is no map stands, in CSS pixels of the slide. */
export function besideWords({ width, height }: PaneSize, { isNarrow, unit, wordsShare, insets }: SlideMeasures) {
  const around = isNarrow ? 0 : besideRoom.around * unit;
  const foot = isNarrow ? 48 : besideRoom.foot * unit;
  const left = isNarrow ? 0 : width * wordsShare;
  const top = isNarrow ? insets.top - narrowRoom.up : around;
  return {
    left,
    top,
    width: Math.max(1, width - left - around),
    height: Math.max(1, height - top - foot),
  };
}

/** Characters up to which a title stands at full size. */
const fullSize = 60;
/** At least 24 pixels on a screen of 1080 lines. */
const leastTitle = 18 / sizes.title;

/** Share of the full size at which a title stands: the longer, the smaller. */
export const titleScale = (title: string): number =>
  Math.max(leastTitle, Math.min(1, Math.sqrt(fullSize / Math.max(1, title.length))));
