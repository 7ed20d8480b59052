/** What a file may hold. Past one of these it is refused, and the open map stays. */
export const limits = {
  fileBytes: 50_000_000,
  organisations: 200_000,
  relationships: 1_000_000,
  /** Characters of one text; beyond `longText` it is kept whole with a warning and shortened on the screen. */
  text: 1_000_000,
  longText: 10_000,
  /** Lists and objects within each other. */
  depth: 64,
  idLength: 200,
} as const;
