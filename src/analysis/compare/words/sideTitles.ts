/** How sentences call the sides, in their order. */
export interface SideTitles {
  readonly titles: readonly string[];
  /**
   * All sides are one thing, and titles only say what tells them apart: "in 2015", "as recorded". So nothing is in or
   * of them.
   */
  readonly areWays: boolean;
  /** Sides whose target is not in the map any more, of which nothing is said. */
  readonly gone?: readonly number[];
}

/** A longer title would have to be cut amid a name. */
const longest = 90;
const ordinals = ['first', 'second', 'third', 'fourth'];

/** Titles as sentences bear them: whole, and one that is too long for that by the place of its pane. */
export const sayable = ({ titles, ...called }: SideTitles): SideTitles => ({
  ...called,
  titles: titles.map((title, place) => {
    const pane = `the ${ordinals[place] ?? 'last'} pane`;
    return title.length <= longest ? title : called.areWays ? `in ${pane}` : pane;
  }),
});

/** "in Wigan Deal"; "in 2015" and "as recorded" where titles are ways. */
export const inSide = ({ titles, areWays }: SideTitles, place: number): string =>
  areWays ? (titles[place] ?? '') : `in ${titles[place] ?? ''}`;
