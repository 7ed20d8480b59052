/** Pixels. `row`: least height of a seat; `slot`: of a line that passes a lane. */
export const bandLooks = {
  open: { radius: 7, lead: 11, row: 26, between: 9, slot: 10, padding: 15 },
  closed: { radius: 4.1, lead: 6.2, row: 9, between: 2, slot: 3.4, padding: 9 },
} as const;
export type BandLook = (typeof bandLooks)[keyof typeof bandLooks];
