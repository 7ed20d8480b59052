import type { ReactNode } from 'react';
import type { StoryStep } from '../../../domain/document.ts';

/** The heading that a slide has in the page round it. */
export interface SlideHeading {
  readonly level: 'h1' | 'h2' | 'h3';
  readonly id?: string | undefined;
}

export interface SlideProps {
  readonly steps: readonly StoryStep[];
  /** Place of the step, from 0. */
  readonly at: number;
  /** How many of its reveals have been asked for. */
  readonly revealed: number;
  /** It has the screen: pointer and keyboard work on the map, and words keep a size that can be read. Else it is a picture. */
  readonly isLive?: boolean;
  /** It is live in a frame of a page, near the eye: words may be smaller than in a room. */
  readonly isNear?: boolean;
  /** Its words stand elsewhere on the page: the picture has all of the room, as on a phone. */
  readonly isBare?: boolean;
  readonly areNamesHidden?: boolean;
  readonly isLegendShown?: boolean;
  readonly heading?: SlideHeading;
  /** Stands in the lower right corner. */
  readonly children?: ReactNode;
}
