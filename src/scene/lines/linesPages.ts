import type { Band, LinesPlan } from './plan.ts';

/**
 * A plan in parts for paper: as many bands on a page as its height holds, at least one.
 *
 * @param most - Pixels of height for the bands of a page.
 * @returns Plans that begin at the top, with the same headings; empty for a plan without bands.
 */
export function linesPages(plan: LinesPlan, most: number): readonly LinesPlan[] {
  const pages: Band[][] = [];
  for (const band of plan.bands) {
    const page = pages.at(-1);
    const top = page?.[0]?.top ?? band.top;
    if (page !== undefined && bottomOf(band) - top <= most) page.push(band);
    else pages.push([band]);
  }
  return pages.map((bands) => {
    const [first, last] = [bands[0], bands.at(-1)];
    const top = first?.top ?? 0;
    return {
      ...plan,
      height: last === undefined ? 0 : bottomOf(last) - top,
      bands: bands.map((band) => ({ ...band, top: band.top - top, boxTop: band.boxTop - top })),
    };
  });
}

const bottomOf = ({ boxTop, plan }: Band): number => boxTop + plan.height;
