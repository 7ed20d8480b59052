import { slideWidth } from '../../../scene/spotlight/slideTheme.ts';
import type { Insets, PaneSize } from '../../../scene/viewport.ts';

/** What is measured of a slide, in CSS pixels. */
export interface SlideMeasures {
  /** Words above the map, as on a phone, and not beside it. */
  readonly isNarrow: boolean;
  /** Pixels for one of a slide that is 1440 wide. */
  readonly unit: number;
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
/** On a screen of its own words never get smaller than this share of the usual. */
const leastUnit = 0.84;
/** Shares of the width: where the map begins beside the words. */
const mapFrom = 0.42;
/** Room for names outside the shapes, on a slide of the usual width. */
const nameRoom = { across: 96, up: 64, down: 76 } as const;
const narrowRoom = { across: 40, up: 28, down: 40 } as const;

/**
 * How large everything on a slide is.
 *
 * @param isLive - It has a screen for itself, so words keep a size that can be read; otherwise it is a picture of one, and
 *   everything shrinks alike.
 * @param wordsPx - Height of the words where they stand above the map.
 */
export function slideMeasures({ width, height }: PaneSize, isLive: boolean, wordsPx: number): SlideMeasures {
  const isNarrow = isLive && (width < 640 || width < 0.9 * height);
  if (isNarrow) {
    const room = narrowRoom;
    return {
      isNarrow,
      ...narrow,
      insets: { top: wordsPx + room.up, right: room.across, bottom: room.down + 32, left: room.across },
    };
  }
  const exact = Math.min(width, height * widest) / slideWidth;
  const unit = isLive ? Math.max(exact, leastUnit) : exact;
  return {
    isNarrow,
    unit,
    title: sizes.title * unit,
    text: sizes.text * unit,
    note: sizes.note * unit,
    insets: {
      top: nameRoom.up * unit,
      right: nameRoom.across * unit,
      bottom: nameRoom.down * unit,
      left: width * mapFrom + nameRoom.across * unit,
    },
  };
}

/** Characters up to which a title stands at full size. */
const fullSize = 60;
/** At least 24 pixels on a screen of 1080 lines. */
const leastTitle = 18 / sizes.title;

/** Share of the full size at which a title stands: the longer, the smaller. */
export const titleScale = (title: string): number =>
  Math.max(leastTitle, Math.min(1, Math.sqrt(fullSize / Math.max(1, title.length))));
